package org.waymark.app.mobility.border.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.border.BorderId;
import org.waymark.app.mobility.border.BordersInSight;
import org.waymark.app.mobility.border.InternationalCases;
import org.waymark.app.mobility.border.Places;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.Borders;
import org.waymark.app.mobility.border.model.Goal;
import org.waymark.app.mobility.border.model.Stay;
import org.waymark.app.mobility.border.model.TaskBook;
import org.waymark.app.mobility.web.Typed;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** One's own international case, how it begins, and what waits for the viewer in others’. */
@Controller
@ConditionalOnWebApplication
class AbroadListController {
  private static final String PAGE = "abroad/list.jte";
  private final Pages pages;
  private final InternationalCases cases;
  private final Borders borders;
  private final BordersInSight sight;
  private final TaskBook book;
  private final TaskLines lines;
  private final Places places;
  private final People people;
  private final Audit audit;
  private final Clock clock;

  AbroadListController(
      Pages pages,
      InternationalCases cases,
      Borders borders,
      BordersInSight sight,
      TaskBook book,
      TaskLines lines,
      Places places,
      People people,
      Audit audit,
      Clock clock) {
    this.pages = pages;
    this.cases = cases;
    this.borders = borders;
    this.sight = sight;
    this.book = book;
    this.lines = lines;
    this.places = places;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The list.
   *
   * @param to a country that the form begins with
   */
  @GetMapping("/moves-abroad")
  @OpenTo(Hat.EMPLOYEE)
  View list(Viewer viewer, @RequestParam(defaultValue = "") String to) {
    return pages.page(PAGE, view(viewer, to, List.of()));
  }

  @PostMapping("/moves-abroad")
  @OpenTo(Hat.EMPLOYEE)
  View begin(
      Viewer viewer,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String stay,
      @RequestParam(defaultValue = "") String from) {
    boolean region = places.regions().contains(to);
    Goal goal =
        new Goal(
            region ? to : "",
            region ? "" : to,
            Stay.of(stay).orElseThrow(NotYours::new),
            Typed.day(from));
    return switch (cases.begin(viewer, goal)) {
      case Outcome.Done<BorderCase>(BorderCase begun) ->
          pages.redirect("/moves-abroad/" + begun.id(), Toast.of("mobility.border.begun"));
      case Outcome.Refused<BorderCase>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, view(viewer, to, no));
    };
  }

  private AbroadListView view(Viewer viewer, String to, List<Refusal> no) {
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
                    w.border().toString(),
                    name(cards, w.person()),
                    lines.line(w.task(), known, List.of(), false)))
        .toList();
  }

  private static String name(Map<PersonId, PersonCard> cards, PersonId person) {
    PersonCard card = cards.get(person);
    return card == null ? "" : card.name();
  }
}
