package org.waymark.app.mobility.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.exchange.CsvExport;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;

/** The same list as on the page, as a file. */
@Controller
@ConditionalOnWebApplication
class DeskFile {
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "person",
          "title",
          "kind",
          "stage",
          "opened",
          "planned",
          "released",
          "effective",
          "waits",
          "delayed",
          "address");
  private final DeskController desk;
  private final MessageSource words;

  DeskFile(DeskController desk, MessageSource words) {
    this.desk = desk;
    this.words = words;
  }

  @GetMapping("/desk/moves.csv")
  @OpenTo(Hat.HR_PARTNER)
  View csv(Viewer viewer, @RequestParam(defaultValue = "ahead") String show, Locale language) {
    String wanted = DeskController.SHOW.contains(show) ? show : "ahead";
    return CsvFile.of(
        "moves.csv",
        CsvFile.header(words, "mobility.csv.", COLUMNS, language),
        csv -> write(viewer, wanted, csv, language));
  }

  private void write(Viewer viewer, String wanted, CsvExport csv, Locale language) {
    int page = 1;
    for (var part = desk.lines(viewer, wanted, page); !part.isEmpty(); ) {
      Map<PersonId, PersonCard> cards = desk.cards(part);
      part.forEach(line -> csv.row(row(line, cards, language)));
      page++;
      part = desk.lines(viewer, wanted, page);
    }
  }

  private @Nullable Object[] row(
      MoveQueries.Line line, Map<PersonId, PersonCard> cards, Locale language) {
    PersonCard card = cards.get(new PersonId(line.person()));
    return new @Nullable Object[] {
      card == null ? null : card.number(),
      card == null ? null : card.name(),
      line.title(),
      line.kind(),
      say("mobility.stage." + line.state().toUpperCase(Locale.ROOT), language),
      line.openedOn(),
      line.proposedOn(),
      line.releaseOn(),
      line.effectiveOn(),
      DeskController.waits(line).stream()
          .map(kind -> say("mobility.step." + kind.name(), language))
          .collect(Collectors.joining(", ")),
      line.delayed(),
      "/moves/" + line.id()
    };
  }

  private String say(String key, Locale language) {
    return words.getMessage(key, null, language);
  }
}
