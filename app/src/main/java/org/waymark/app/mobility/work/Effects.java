package org.waymark.app.mobility.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.events.MoveDone;
import org.waymark.app.mobility.model.Act;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.mobility.model.Standing;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.ChangeKind;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.Placement;
import org.waymark.app.people.Placements;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.policy.MoveKind;

/** The day has come: the record says so, and check-ins are planned, or nothing happened. */
@Component
class Effects {
  private final Moves moves;
  private final Placements placements;
  private final People people;
  private final Organisation organisation;
  private final Openings openings;
  private final CheckInPlan checkIns;
  private final RotationEnds rotations;
  private final Delays delays;
  private final MoveNotices notices;
  private final AcrossBorders borders;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Effects(
      Moves moves,
      Placements placements,
      People people,
      Organisation organisation,
      Openings openings,
      CheckInPlan checkIns,
      RotationEnds rotations,
      Delays delays,
      MoveNotices notices,
      AcrossBorders borders,
      ApplicationEventPublisher events,
      Clock clock) {
    this.moves = moves;
    this.placements = placements;
    this.people = people;
    this.organisation = organisation;
    this.openings = openings;
    this.checkIns = checkIns;
    this.rotations = rotations;
    this.delays = delays;
    this.notices = notices;
    this.borders = borders;
    this.events = events;
    this.clock = clock;
  }

  /** Once: whoever comes second finds it done. */
  @Transactional
  public void takeEffect(MoveId id) {
    MoveCase move = moves.locked(id).orElseThrow();
    boolean due =
        move.stage() == MoveStage.SCHEDULED && moves.effectiveBy(clock.instant()).contains(id);
    if (due && borders.holding(move).isEmpty()) {
      apply(now(held(move)));
    } else if (due) {
      String day = move.effectiveOn().orElseThrow().toString();
      tellHr(move, id + " held " + day, "mobility.told.held");
    }
  }

  /** From the day on which the last task across the border was done, where that is later. */
  private MoveCase held(MoveCase move) {
    MoveCase free = borders.freeSince(move).map(move::notBefore).orElse(move);
    delays.atBorder(move, move.effectiveOn().orElseThrow(), free.effectiveOn().orElseThrow());
    return free;
  }

  private MoveCase now(MoveCase move) {
    return people
        .current(move.person())
        .map(now -> move.from(CaseOpening.standing(now)))
        .orElse(move);
  }

  private void apply(MoveCase move) {
    LocalDate on = move.effectiveOn().orElseThrow();
    if (place(move, move.after(), on, null)
        instanceof Outcome.Refused<LocalDate>(List<Refusal> no)) {
      tellHr(move, move.id() + " stuck " + no.getFirst().key(), "mobility.told.stuck");
    } else if (move.takeEffect() instanceof Outcome.Done<MoveCase>(MoveCase done)) {
      moves.move(done, Moves.Change.byItself(clock.instant()));
      checkIns.plan(done);
      endOfRotation(done);
      borders.arrived(done);
      events.publishEvent(new MoveDone(done.id(), done.opening(), done.person(), on));
      notices.moved(move, done, Part.COMPANY, Act.TAKE_EFFECT, null, done.id() + " done");
    }
  }

  private void endOfRotation(MoveCase done) {
    openings
        .card(done.opening())
        .flatMap(card -> RotationLength.lastDay(card, done))
        .ifPresent(last -> rotations.plan(done.id(), last));
  }

  private void tellHr(MoveCase move, String once, String key) {
    notices.hr(move, once, key, notices.name(move.person()), move.title());
  }

  /**
   * Puts the person where they shall be; whoever stands there already stays.
   *
   * @param kind what kind of change, or null to tell from the two places
   */
  Outcome<LocalDate> place(MoveCase move, Standing to, LocalDate on, @Nullable ChangeKind kind) {
    if (!move.changesRecord() || to.role() == null) {
      return Outcome.done(on);
    }
    Employment now = people.current(move.person()).orElse(null);
    if (now != null && CaseOpening.standing(now).differences(to).isEmpty()) {
      return Outcome.done(on);
    }
    return placements.place(
        new Placement(
            move.person(),
            to.role(),
            to.unit(),
            to.location(),
            to.entity(),
            to.position(),
            to.manager(),
            kind == null ? kind(move) : kind,
            on,
            move.id().value()));
  }

  private ChangeKind kind(MoveCase move) {
    if (move.kind() == MoveKind.ROTATION) {
      return ChangeKind.ROTATION;
    }
    Integer before = level(move.before().role());
    Integer after = level(move.after().role());
    if (before != null && after != null && after > before) {
      return ChangeKind.PROMOTION;
    }
    boolean elsewhere =
        !Objects.equals(move.before().location(), move.after().location())
            || !Objects.equals(move.before().entity(), move.after().entity());
    return elsewhere ? ChangeKind.TRANSFER : ChangeKind.LATERAL;
  }

  private @Nullable Integer level(@Nullable RoleId role) {
    return role == null ? null : organisation.role(role).map(RoleCard::level).orElse(null);
  }
}
