package org.waymark.app.mobility.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveCases;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** One's own moves, and those of a manager's team. */
@Controller
@ConditionalOnWebApplication
class MovesController {
  private final Pages pages;
  private final MoveCases cases;
  private final MoveQueries queries;
  private final People people;
  private final Audit audit;
  private final Clock clock;

  MovesController(
      Pages pages, MoveCases cases, MoveQueries queries, People people, Audit audit, Clock clock) {
    this.pages = pages;
    this.cases = cases;
    this.queries = queries;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping("/moves")
  @OpenTo(Hat.EMPLOYEE)
  View mine(Viewer viewer) {
    List<ListView.Line> own =
        cases.ofPerson(viewer.self()).stream()
            .map(
                c -> new ListView.Line("/moves/" + c.id(), "", c.title(), c.stage(), false, c.on()))
            .toList();
    List<MoveCases.Waiting> asked =
        cases.waitingFor(viewer).stream().filter(w -> viewer.is(w.move().person())).toList();
    return pages.page("mobility/mine.jte", new ListView(waiting(asked), false, own, List.of()));
  }

  /** Also for who answers steps without having a team. */
  @GetMapping("/team/moves")
  @OpenTo(Hat.EMPLOYEE)
  View team(Viewer viewer) {
    PersonId me = viewer.self();
    LocalDate today = LocalDate.now(clock);
    List<MoveCases.Waiting> waiting =
        cases.waitingFor(viewer).stream().filter(w -> !viewer.is(w.move().person())).toList();
    Set<PersonId> team = new HashSet<>(people.reportsOf(me));
    List<MoveQueries.Line> leaving = queries.ofPeople(team, today);
    List<MoveQueries.Line> coming =
        queries.toManager(me, today).stream()
            .filter(l -> !viewer.is(new PersonId(l.person())))
            .toList();
    audit.readAll(
        viewer,
        Stream.concat(leaving.stream(), coming.stream())
            .map(l -> new PersonId(l.person()))
            .distinct()
            .toList(),
        "move",
        null);
    return pages.page(
        "mobility/team.jte",
        new ListView(
            waiting(waiting), !team.isEmpty() || !coming.isEmpty(), lines(leaving), lines(coming)));
  }

  private List<ListView.Waits> waiting(List<MoveCases.Waiting> all) {
    Map<PersonId, PersonCard> cards =
        people.cards(all.stream().map(w -> w.move().person()).distinct().toList());
    return all.stream()
        .map(
            w ->
                new ListView.Waits(
                    w.kind().name(),
                    name(cards.get(w.move().person())),
                    w.move().title(),
                    w.until(),
                    w.kind() != MoveCases.Waiting.Kind.CHECK_IN
                        && w.until().isBefore(LocalDate.now(clock)),
                    w.href()))
        .toList();
  }

  private List<ListView.Line> lines(List<MoveQueries.Line> all) {
    Map<PersonId, PersonCard> cards =
        people.cards(all.stream().map(l -> new PersonId(l.person())).distinct().toList());
    return all.stream()
        .map(
            l ->
                new ListView.Line(
                    "/moves/" + l.id(),
                    name(cards.get(new PersonId(l.person()))),
                    l.title(),
                    MoveStage.of(l.state()),
                    beside(l.kind()),
                    l.effectiveOn() == null ? l.proposedOn() : l.effectiveOn()))
        .toList();
  }

  private static boolean beside(String kind) {
    return kind.equals(MoveKind.PROJECT.code()) || kind.equals(MoveKind.SHADOWING.code());
  }

  private static String name(@Nullable PersonCard card) {
    return card == null ? "" : card.name();
  }
}
