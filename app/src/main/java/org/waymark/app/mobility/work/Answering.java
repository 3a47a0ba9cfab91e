package org.waymark.app.mobility.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.StepId;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.MoveStep;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.mobility.model.ReleaseWindow;
import org.waymark.app.mobility.model.Reply;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.model.StepLife;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.mobility.model.Steps;
import org.waymark.app.policy.Terms;

/** Answers to steps, from a page or a link: of two that come at once, one counts. */
@Service
public class Answering {
  static final int LONGEST_WHY = 2000;
  private final Moves moves;
  private final Steps steps;
  private final StepFlow flow;
  private final Owners owners;
  private final StepClocks clocks;
  private final Delegations delegations;
  private final MoveRights rights;
  private final WayBack wayBack;
  private final MoveNotices notices;
  private final Delays delays;
  private final AcrossBorders borders;
  private final Clock clock;

  Answering(
      Moves moves,
      Steps steps,
      StepFlow flow,
      Owners owners,
      StepClocks clocks,
      Delegations delegations,
      MoveRights rights,
      WayBack wayBack,
      MoveNotices notices,
      Delays delays,
      AcrossBorders borders,
      Clock clock) {
    this.moves = moves;
    this.steps = steps;
    this.flow = flow;
    this.owners = owners;
    this.clocks = clocks;
    this.delegations = delegations;
    this.rights = rights;
    this.wayBack = wayBack;
    this.notices = notices;
    this.delays = delays;
    this.borders = borders;
    this.clock = clock;
  }

  /** The days between which a manager may let the person of this move go. */
  public ReleaseWindow window(MoveCase move) {
    boolean may = clocks.terms(move).managerPower() == Terms.ManagerPower.PROPOSES_DATE;
    return new ReleaseWindow(move.proposedOn(), move.latestOn(), may);
  }

  /** Whether this step is the viewer's to answer today, or was. */
  boolean may(Viewer viewer, MoveCase move, MoveStep step) {
    return hand(viewer.self(), move, step.kind()).isPresent();
  }

  @Transactional
  public Outcome<MoveStep> answer(Viewer viewer, StepId id, Reply reply) {
    MoveStep found = steps.find(id).orElseThrow(NotYours::new);
    MoveCase move = moves.locked(found.move()).orElseThrow(NotYours::new);
    MoveStep step = steps.find(id).orElseThrow(NotYours::new);
    Optional<Hand> hand = hand(viewer.self(), move, step.kind());
    if (hand.isEmpty()) {
      return noneOfTheirs(viewer, move);
    }
    if (reply.why().length() > LONGEST_WHY) {
      return Outcome.refused("mobility.why_fits", LONGEST_WHY);
    }
    StepState.Answer answer =
        new StepState.Answer(
            viewer.self(),
            hand.get().behalf(),
            clock.instant(),
            reply.why().isEmpty() ? null : reply.why());
    Outcome<MoveStep> outcome = step.answer(reply, window(move), answer);
    if (outcome instanceof Outcome.Done<MoveStep>(MoveStep answered)) {
      keep(move, step, answered, answer, reply);
    }
    return outcome;
  }

  /** Whoever may see the case at all learns why not; to others it does not exist. */
  private Outcome<MoveStep> noneOfTheirs(Viewer viewer, MoveCase move) {
    Set<Part> parts = rights.parts(viewer, move);
    if (parts.isEmpty()) {
      throw new NotYours();
    }
    return Outcome.refused(
        parts.contains(Part.PERSON) ? "mobility.step.own_case" : "mobility.step.not_yours");
  }

  /** In whose place somebody answers; nobody's but their own where behalf is null. */
  private record Hand(@Nullable PersonId behalf) {}

  private Optional<Hand> hand(PersonId me, MoveCase move, StepKind kind) {
    if (me.equals(move.person())) {
      return Optional.empty();
    }
    var today = owners.of(move, kind);
    if (today.contains(me)) {
      return Optional.of(new Hand(null));
    }
    return delegations.standsInFor(me).stream().filter(today::contains).findFirst().map(Hand::new);
  }

  private void keep(
      MoveCase move, MoveStep before, MoveStep step, StepState.Answer answer, Reply reply) {
    steps.answered(step, answer);
    StepLife.Act act = reply.yes() ? StepLife.Act.AGREE : StepLife.Act.DECLINE;
    notices.stepped(move, before, step, StepLife.Actor.OWNER, act);
    if (step.kind().back()) {
      wayBack.answered(move, step);
    } else {
      flow.goOn(
          step.kind() == StepKind.RELEASE
              ? released(move, window(move).dayOf(reply), answer.by(), reply.why())
              : move);
    }
  }

  /** From that day the person may go; days beyond the planned one are kept for insights. */
  private MoveCase released(MoveCase move, LocalDate on, @Nullable PersonId by, String why) {
    MoveCase released = move.released(on);
    moves.keep(released);
    borders.planned(released);
    delays.released(move, move.proposedOn(), on, by, why);
    return released;
  }

  /** Silence, past the clock: for a manager's release it counts as agreed, as planned. */
  void lapse(MoveCase move, MoveStep step) {
    MoveStep lapsed =
        new MoveStep(step.id(), step.move(), step.kind(), new StepState.Lapsed(clock.instant()));
    steps.answered(lapsed, new StepState.Answer(null, null, clock.instant(), null));
    notices.stepped(move, step, lapsed, StepLife.Actor.COMPANY, StepLife.Act.LAPSE);
    MoveCase released = move.released(move.proposedOn());
    moves.keep(released);
    flow.goOn(released);
  }

  /** HR asks again where somebody said no. */
  @Transactional
  public Outcome<MoveStep> askAgain(Viewer viewer, StepId id) {
    MoveStep found = steps.find(id).orElseThrow(NotYours::new);
    MoveCase move = rights.held(viewer, found.move(), Part.HR_PARTNER).move();
    MoveStep step = steps.find(id).orElseThrow(NotYours::new);
    if (!step.may(StepLife.Actor.HR_PARTNER, StepLife.Act.ASK_AGAIN) || !move.stage().ahead()) {
      return Outcome.refused("mobility.not_now");
    }
    flow.ask(move, step, StepLife.Actor.HR_PARTNER, StepLife.Act.ASK_AGAIN);
    return Outcome.done(step);
  }
}
