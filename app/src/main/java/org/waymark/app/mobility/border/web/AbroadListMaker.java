package org.waymark.app.mobility.border.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.border.BorderId;
import org.waymark.app.mobility.border.BordersInSight;
import org.waymark.app.mobility.border.Places;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.Borders;
import org.waymark.app.mobility.border.model.TaskBook;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** Puts the list of international cases together: one's own, and what waits in others’. */
@Component
class AbroadListMaker {
  private final Borders borders;
  private final BordersInSight sight;
  private final TaskBook book;
  private final TaskLines lines;
  private final Places places;
  private final People people;
  private final Audit audit;
  private final Clock clock;

  AbroadListMaker(
      Borders borders,
      BordersInSight sight,
      TaskBook book,
      TaskLines lines,
      Places places,
      People people,
      Audit audit,
      Clock clock) {
    this.borders = borders;
    this.sight = sight;
    this.book = book;
    this.lines = lines;
    this.places = places;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  AbroadListView of(Viewer viewer, String to, List<Refusal> no) {
    List<BorderCase> own = borders.ofPerson(viewer.self());
    List<BorderCase> decide = sight.toDecide(viewer);
    List<TaskBook.Waits> tasks = sight.tasks(viewer);
    List<BorderCase> others = sight.lookedAfter(viewer);
    Map<PersonId, PersonCard> cards = read(viewer, decide, tasks, others);
    return new AbroadListView(
        lines(own, Map.of()),
        own.stream().noneMatch(it -> it.stage().live()),
        lines(decide, cards),
        waits(tasks, cards),
        lines(others, cards),
        places.regions(),
        places.countries(),
        to,
        no);
  }

  /** Whose cases these are; who looked is kept. */
  private Map<PersonId, PersonCard> read(
      Viewer viewer, List<BorderCase> decide, List<TaskBook.Waits> tasks, List<BorderCase> others) {
    Set<PersonId> persons =
        Stream.concat(
                Stream.concat(decide.stream(), others.stream()).map(BorderCase::person),
                tasks.stream().map(TaskBook.Waits::person))
            .filter(p -> !viewer.is(p))
            .collect(Collectors.toSet());
    audit.readAll(viewer, List.copyOf(persons), "international_case", null);
    return people.cards(persons);
  }

  private List<AbroadListView.Line> lines(List<BorderCase> all, Map<PersonId, PersonCard> cards) {
    Map<BorderId, TaskBook.Counts> counts =
        book.counts(all.stream().map(BorderCase::id).toList(), LocalDate.now(clock));
    return all.stream()
        .map(
            it ->
                new AbroadListView.Line(
                    it.id().toString(),
                    name(cards, it.person()),
                    it.home(),
                    it.goal(),
                    it.stage(),
                    it.openedOn(),
                    counts.get(it.id())))
        .toList();
  }

  private List<AbroadListView.Wait> waits(
      Collection<TaskBook.Waits> tasks, Map<PersonId, PersonCard> cards) {
    var known = lines.packs(tasks.stream().map(TaskBook.Waits::task).toList());
    return tasks.stream()
        .map(
            w ->
                new AbroadListView.Wait(
                    w.border().toString(), name(cards, w.person()), lines.waits(w.task(), known)))
        .toList();
  }

  private static String name(Map<PersonId, PersonCard> cards, PersonId person) {
    PersonCard card = cards.get(person);
    return card == null ? "" : card.name();
  }
}
