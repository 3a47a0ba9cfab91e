package org.waymark.app.mobility.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.StepId;
import org.waymark.app.mobility.model.DayRule;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.MoveStep;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.mobility.model.Steps;
import org.waymark.app.mobility.work.Answering;
import org.waymark.app.mobility.work.MoveRights;
import org.waymark.app.mobility.work.Whereabouts;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Slots;

/** Puts the page of a move together: to managers their own steps, to the person and HR all. */
@Component
class MoveMaker {
  private final Moves moves;
  private final Steps steps;
  private final Answering answering;
  private final Whereabouts whereabouts;
  private final RecordFields fields;
  private final PartsMaker parts;
  private final People people;
  private final Slots slots;
  private final Clock clock;

  MoveMaker(
      Moves moves,
      Steps steps,
      Answering answering,
      Whereabouts whereabouts,
      RecordFields fields,
      PartsMaker parts,
      People people,
      Slots slots,
      Clock clock) {
    this.moves = moves;
    this.steps = steps;
    this.answering = answering;
    this.whereabouts = whereabouts;
    this.fields = fields;
    this.parts = parts;
    this.people = people;
    this.slots = slots;
    this.clock = clock;
  }

  /**
   * The page.
   *
   * @param wish a day that was asked for and refused
   */
  MoveView of(Viewer viewer, MoveRights.Seen seen, List<Refusal> no, @Nullable LocalDate wish) {
    PersonId me = viewer.self();
    MoveCase move = seen.move();
    List<StepLine> lines = steps(me, seen);
    PersonCard person = people.card(move.person()).orElseThrow(NotYours::new);
    return new MoveView(
        move,
        person,
        seen.parts(),
        fields.of(move),
        lines,
        answering.window(move),
        plan(move, wish),
        seen.whole() ? delays(move) : List.of(),
        parts.of(me, seen),
        releases(lines) && move.changesRecord()
            ? slots.of("move.answer", viewer, move.id())
            : List.of(),
        no);
  }

  /** Whether the viewer is asked from when somebody can go. */
  private static boolean releases(List<StepLine> lines) {
    return lines.stream().anyMatch(line -> line.mine() && line.kind() == StepKind.RELEASE);
  }

  private MoveView.Plan plan(MoveCase move, @Nullable LocalDate wish) {
    DayRule rule = whereabouts.days(move.person(), move.zone());
    LocalDate release = move.releaseOn() == null ? move.proposedOn() : move.releaseOn();
    LocalDate earliest = release.isBefore(rule.today()) ? rule.today() : release;
    LocalDate start = move.proposedOn().isBefore(earliest) ? earliest : move.proposedOn();
    LocalDate offered = wish == null ? start : wish.isBefore(earliest) ? earliest : wish;
    LocalDate on = rule.proposal(offered);
    return new MoveView.Plan(on, earliest, wish != null && !on.equals(wish));
  }

  private List<StepLine> steps(PersonId me, MoveRights.Seen seen) {
    List<MoveStep> all = steps.of(seen.move().id());
    Map<StepId, Set<PersonId>> owners = steps.owners(all.stream().map(MoveStep::id).toList());
    Set<PersonId> named = new HashSet<>();
    owners.values().forEach(named::addAll);
    all.stream().flatMap(MoveMaker::answerers).forEach(named::add);
    Map<PersonId, PersonCard> cards = people.cards(named);
    return all.stream()
        .filter(s -> !(s.state() instanceof StepState.Dropped))
        .filter(
            s ->
                seen.whole()
                    || seen.mine().contains(s.id())
                    || seen.late().contains(s.id())
                    || owners.getOrDefault(s.id(), Set.of()).contains(me))
        .map(s -> line(me, s, owners.getOrDefault(s.id(), Set.of()), cards, seen))
        .toList();
  }

  private static Stream<PersonId> answerers(MoveStep step) {
    return switch (step.state()) {
      case StepState.Agreed(StepState.Answer a) ->
          Stream.of(a.by(), a.behalf()).flatMap(Stream::ofNullable);
      case StepState.Declined(StepState.Answer a) ->
          Stream.of(a.by(), a.behalf()).flatMap(Stream::ofNullable);
      case StepState.Waiting _, StepState.Open _, StepState.Lapsed _, StepState.Dropped _ ->
          Stream.empty();
    };
  }

  private StepLine line(
      PersonId me,
      MoveStep step,
      Set<PersonId> owners,
      Map<PersonId, PersonCard> cards,
      MoveRights.Seen seen) {
    boolean mine = seen.mine().contains(step.id());
    List<String> had = owners.stream().map(p -> name(cards, p)).sorted().toList();
    StepState.StepClock days =
        step.state() instanceof StepState.Open(StepState.StepClock c) ? c : null;
    StepState.Answer answer =
        switch (step.state()) {
          case StepState.Agreed(StepState.Answer a) -> a;
          case StepState.Declined(StepState.Answer a) -> a;
          case StepState.Lapsed(Instant at) -> new StepState.Answer(null, null, at, null);
          case StepState.Waiting _, StepState.Open _, StepState.Dropped _ -> null;
        };
    return new StepLine(
        step.id(),
        step.kind(),
        step.state().stage(),
        had,
        days == null ? null : days.dueOn(),
        days != null && days.late(LocalDate.now(clock)),
        days == null ? null : days.lapseOn(),
        answer == null ? null : LocalDate.ofInstant(answer.at(), clock.getZone()),
        answer == null || answer.by() == null ? null : name(cards, answer.by()),
        answer == null || answer.behalf() == null ? null : name(cards, answer.behalf()),
        answer == null ? null : answer.why(),
        mine,
        mine && !owners.contains(me) ? had : List.of(),
        StepLine.Draft.NOTHING);
  }

  private static String name(Map<PersonId, PersonCard> cards, PersonId person) {
    PersonCard card = cards.get(person);
    return card == null ? "" : card.name();
  }

  private List<MoveView.Delay> delays(MoveCase move) {
    return moves.delays(move.id()).stream()
        .map(
            d ->
                new MoveView.Delay(
                    d.cause().name(),
                    d.days(),
                    d.by() == null ? null : people.card(d.by()).map(PersonCard::name).orElse(null),
                    d.why(),
                    LocalDate.ofInstant(d.at(), clock.getZone())))
        .toList();
  }
}
