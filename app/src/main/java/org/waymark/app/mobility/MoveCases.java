package org.waymark.app.mobility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.model.CheckInBook;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.MoveStep;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.mobility.model.Steps;
import org.waymark.app.mobility.work.Delegations;
import org.waymark.app.mobility.work.MoveRights;
import org.waymark.app.opportunities.ApplicationId;

/** Moves as other modules read them. */
@Service
public class MoveCases {
  private final Moves moves;
  private final Steps steps;
  private final CheckInBook checkIns;
  private final Delegations delegations;
  private final MoveRights rights;

  MoveCases(
      Moves moves, Steps steps, CheckInBook checkIns, Delegations delegations, MoveRights rights) {
    this.moves = moves;
    this.steps = steps;
    this.checkIns = checkIns;
    this.delegations = delegations;
    this.rights = rights;
  }

  /** The case of an application, where it exists for the viewer. */
  public Optional<MoveCard> of(Viewer viewer, ApplicationId application) {
    return moves.of(application).filter(m -> rights.sees(viewer, m.id())).map(MoveCases::card);
  }

  /** A person's own, the latest first. */
  public List<MoveCard> ofPerson(PersonId person) {
    return moves.ofPerson(person).stream().map(MoveCases::card).toList();
  }

  /** Something that waits for somebody: a release among others, or a check-in. */
  public record Waiting(MoveCard move, Kind kind, LocalDate until, String href) {
    /** What it is. */
    public enum Kind {
      RELEASE,
      RELEASE_BESIDE,
      STEP,
      CHECK_IN
    }

    /** Whether somebody is to be let go, or to be let take part beside their role. */
    public boolean release() {
      return kind == Kind.RELEASE || kind == Kind.RELEASE_BESIDE;
    }
  }

  /** What waits for the viewer, their own and of those they stand in for; the most urgent first. */
  public List<Waiting> waitingFor(Viewer viewer) {
    List<Waiting> all = new ArrayList<>(steps(viewer.self()));
    checkIns.openOf(viewer.self()).stream()
        .flatMap(
            c ->
                moves.find(c.move()).stream()
                    .map(
                        m ->
                            new Waiting(
                                card(m),
                                Waiting.Kind.CHECK_IN,
                                LocalDate.ofInstant(c.dueAt(), m.zone()),
                                "/check-ins/" + c.id())))
        .forEach(all::add);
    all.sort(Comparator.comparing(Waiting::until));
    return all;
  }

  private List<Waiting> steps(PersonId me) {
    Set<PersonId> hats = new HashSet<>(delegations.standsInFor(me));
    hats.add(me);
    return steps.openOf(hats).stream()
        .flatMap(id -> steps.find(id).stream())
        .flatMap(s -> waiting(me, s))
        .toList();
  }

  private Stream<Waiting> waiting(PersonId me, MoveStep step) {
    return step.state() instanceof StepState.Open(StepState.StepClock clock)
        ? moves.find(step.move()).filter(m -> !m.person().equals(me)).stream()
            .map(m -> new Waiting(card(m), kind(m, step), clock.dueOn(), "/moves/" + m.id()))
        : Stream.empty();
  }

  private static Waiting.Kind kind(MoveCase move, MoveStep step) {
    if (step.kind() != StepKind.RELEASE) {
      return Waiting.Kind.STEP;
    }
    return move.changesRecord() ? Waiting.Kind.RELEASE : Waiting.Kind.RELEASE_BESIDE;
  }

  private static MoveCard card(MoveCase m) {
    return new MoveCard(
        m.id(),
        m.opening(),
        m.person(),
        m.title(),
        m.stage(),
        m.effectiveOn().orElse(m.proposedOn()));
  }
}
