package org.waymark.app.mobility.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.border.model.Borders;
import org.waymark.app.mobility.border.model.TaskBook;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.mobility.work.Companions;
import org.waymark.app.mobility.work.Handovers;
import org.waymark.app.mobility.work.Homecomings;
import org.waymark.app.mobility.work.MoveRights;
import org.waymark.app.mobility.work.Planning;
import org.waymark.app.mobility.work.Reconciling;
import org.waymark.app.mobility.work.WayBack;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** What stands beside the steps of a move, as far as the viewer may see it. */
@Component
class PartsMaker {
  private final Handovers handovers;
  private final Companions companions;
  private final WayBack wayBack;
  private final Homecomings homecomings;
  private final Reconciling reconciling;
  private final Planning planning;
  private final CheckInLines checkIns;
  private final Borders borders;
  private final TaskBook tasks;
  private final People people;
  private final Organisation organisation;

  PartsMaker(
      Handovers handovers,
      Companions companions,
      WayBack wayBack,
      Homecomings homecomings,
      Reconciling reconciling,
      Planning planning,
      CheckInLines checkIns,
      Borders borders,
      TaskBook tasks,
      People people,
      Organisation organisation) {
    this.handovers = handovers;
    this.companions = companions;
    this.wayBack = wayBack;
    this.homecomings = homecomings;
    this.reconciling = reconciling;
    this.planning = planning;
    this.checkIns = checkIns;
    this.borders = borders;
    this.tasks = tasks;
    this.people = people;
    this.organisation = organisation;
  }

  MoveParts of(PersonId me, MoveRights.Seen seen) {
    MoveCase move = seen.move();
    boolean hr = seen.is(Part.HR_PARTNER);
    boolean mine = seen.is(Part.PERSON);
    boolean insider = mine || hr || seen.is(Part.HOME_MANAGER) || seen.is(Part.HOST_MANAGER);
    boolean handing = mine || seen.is(Part.HOME_MANAGER);
    boolean naming = seen.is(Part.HOST_MANAGER) && named(move);
    return new MoveParts(
        insider ? tasks(handovers.tasks(move.id())) : List.of(),
        handing && move.stage().ahead(),
        insider ? companions(companions.of(move.id())) : List.of(),
        naming,
        checkIns.of(me, seen),
        mine ? wayBack.until(move).orElse(null) : null,
        seen.whole() ? wayBack.of(move.id()).orElse(null) : null,
        insider ? homecomings.lastDay(move.id()).orElse(null) : null,
        hr ? reconciling.of(move.id()).orElse(null) : null,
        hr ? planning.extendTo(move).orElse(null) : null,
        seen.whole() ? abroad(move) : null,
        handing || naming ? choices(move, me) : List.of(),
        move.stage() == MoveStage.PROPOSED && (hr || seen.is(Part.HOST_MANAGER))
            ? roles()
            : List.of());
  }

  private MoveParts.@Nullable Abroad abroad(MoveCase move) {
    return borders
        .of(move.id())
        .map(it -> new MoveParts.Abroad("/moves-abroad/" + it.id(), tasks.holding(move.id())))
        .orElse(null);
  }

  private static boolean named(MoveCase move) {
    return move.stage() == MoveStage.SCHEDULED || move.stage() == MoveStage.DONE;
  }

  private List<MoveParts.Task> tasks(List<Handovers.Task> tasks) {
    return tasks.stream()
        .map(
            t ->
                new MoveParts.Task(
                    t.id(), t.title(), name(t.owner()), t.dueOn(), t.doneAt() != null))
        .toList();
  }

  private List<MoveParts.Companion> companions(Map<String, PersonId> named) {
    return named.entrySet().stream()
        .map(e -> new MoveParts.Companion(e.getKey(), name(e.getValue())))
        .toList();
  }

  /** Colleagues of the viewer and of the person: those close by. */
  private List<MoveParts.Choice> choices(MoveCase move, PersonId me) {
    return people.cards(handovers.closeBy(move, me)).values().stream()
        .sorted(Comparator.comparing(PersonCard::name))
        .map(c -> new MoveParts.Choice(c.id().toString(), c.name()))
        .toList();
  }

  private List<MoveParts.Choice> roles() {
    return organisation.roles().stream()
        .map(r -> new MoveParts.Choice(r.id().toString(), r.title()))
        .toList();
  }

  private String name(PersonId person) {
    return people.card(person).map(PersonCard::name).orElse("");
  }
}
