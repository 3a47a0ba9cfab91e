package org.waymark.app.mobility.border.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.border.BorderId;
import org.waymark.app.mobility.border.BordersInSight;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.TaskBook;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;

/** The cases that somebody looks after, as a file. */
@Controller
@ConditionalOnWebApplication
class AbroadFile {
  private static final List<String> COLUMNS =
      List.of(
          "number", "person", "home", "to", "kind", "stage", "opened", "tasks", "done", "holding");
  private final BordersInSight sight;
  private final TaskBook book;
  private final People people;
  private final Audit audit;
  private final MessageSource words;
  private final Clock clock;

  AbroadFile(
      BordersInSight sight,
      TaskBook book,
      People people,
      Audit audit,
      MessageSource words,
      Clock clock) {
    this.sight = sight;
    this.book = book;
    this.people = people;
    this.audit = audit;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/moves-abroad.csv")
  @OpenTo(Hat.EMPLOYEE)
  View csv(Viewer viewer, Locale language) {
    List<BorderCase> all = sight.lookedAfter(viewer);
    List<PersonId> persons = all.stream().map(BorderCase::person).distinct().toList();
    audit.readAll(viewer, persons, "international_case", null);
    Map<PersonId, PersonCard> cards = people.cards(persons);
    Map<BorderId, TaskBook.Counts> counts =
        book.counts(all.stream().map(BorderCase::id).toList(), LocalDate.now(clock));
    return CsvFile.of(
        "moves-abroad.csv",
        CsvFile.header(words, "mobility.csv.", COLUMNS, language),
        all.stream()
            .map(it -> row(it, cards.get(it.person()), counts.get(it.id()), language))
            .toList());
  }

  private @Nullable Object[] row(
      BorderCase it, @Nullable PersonCard card, TaskBook.@Nullable Counts counts, Locale language) {
    return new @Nullable Object[] {
      card == null ? null : card.number(),
      card == null ? null : card.name(),
      it.home(),
      it.goal().country().isEmpty() ? it.goal().region() : it.goal().country(),
      say("mobility.stay." + it.goal().stay(), language),
      say("mobility.border.stage." + it.stage(), language),
      it.openedOn(),
      counts == null ? 0 : counts.all(),
      counts == null ? 0 : counts.done(),
      counts == null ? 0 : counts.holding()
    };
  }

  private String say(String key, Locale language) {
    return words.getMessage(key, null, language);
  }
}
