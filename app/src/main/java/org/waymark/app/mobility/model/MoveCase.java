package org.waymark.app.mobility.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.PolicyVersion;

/**
 * A move with its rules.
 *
 * @param title of the opening it came from
 * @param zone where the person works when it begins; all its days are days there
 * @param proposedOn the first day in the new place, as far as it is planned
 * @param latestOn until when a manager may hold the person
 * @param releaseOn from when the manager lets them go, once that is answered
 */
public record MoveCase(
    MoveId id,
    ApplicationId application,
    OpeningId opening,
    PersonId person,
    MoveKind kind,
    String title,
    MoveState state,
    Standing before,
    Standing after,
    LocalDate openedOn,
    ZoneId zone,
    LocalDate proposedOn,
    LocalDate latestOn,
    @Nullable LocalDate releaseOn,
    PolicyVersion version) {

  public MoveStage stage() {
    return state.stage();
  }

  /** Whether the person gets another role; projects and shadowing leave the record alone. */
  public boolean changesRecord() {
    return kind == MoveKind.ROLE || kind == MoveKind.ROTATION;
  }

  /** How a step asks: to let somebody go, or to let them take part beside their role. */
  public String asking(StepKind step) {
    return step == StepKind.RELEASE && !changesRecord() ? "RELEASE_BESIDE" : naming(step);
  }

  /** What a step is called: beside the own role there is no new manager. */
  public String naming(StepKind step) {
    return step == StepKind.HOST_MANAGER && !changesRecord() ? "HOST_BESIDE" : step.name();
  }

  /** The first day in the new place, where one is fixed. */
  public Optional<LocalDate> effectiveOn() {
    return switch (state) {
      case MoveState.Scheduled(LocalDate on, _) -> Optional.of(on);
      case MoveState.Done(LocalDate on, _) -> Optional.of(on);
      case MoveState.Returned(LocalDate on, _) -> Optional.of(on);
      case MoveState.Proposed _, MoveState.Approving _, MoveState.Agreed _ -> Optional.empty();
      case MoveState.Cancelled _ -> Optional.empty();
    };
  }

  public boolean may(Part part, Act act) {
    return MoveLife.TABLE.after(stage(), part, act).isPresent();
  }

  /** The new place as it shall be; without gaps, those who have to agree are asked. */
  public Outcome<MoveCase> complete(Part by, Standing place, LocalDate on) {
    if (!may(by, Act.COMPLETE)) {
      return notNow();
    }
    MoveCase filled = with(state, place, on, releaseOn);
    return changesRecord() && !place.complete()
        ? Outcome.refused("mobility.record.gaps")
        : Outcome.done(filled.with(new MoveState.Approving()));
  }

  public Outcome<MoveCase> agree() {
    return may(Part.COMPANY, Act.AGREE) ? Outcome.done(with(new MoveState.Agreed())) : notNow();
  }

  /**
   * The day is fixed.
   *
   * @param holding what has to be done first
   */
  public Outcome<MoveCase> schedule(
      Part by, DayRule.Wish wish, DayRule rule, List<Refusal> holding) {
    if (!may(by, Act.SCHEDULE)) {
      return notNow();
    }
    List<Refusal> no = new ArrayList<>(rule.refusals(wish, releaseOn));
    no.addAll(holding);
    return no.isEmpty()
        ? Outcome.done(
            with(new MoveState.Scheduled(wish.on(), wish.on().atStartOfDay(zone).toInstant())))
        : Outcome.refused(no);
  }

  /** A day that was held takes effect on this one instead, where that is later. */
  public MoveCase notBefore(LocalDate day) {
    return state instanceof MoveState.Scheduled(LocalDate on, _) && on.isBefore(day)
        ? with(new MoveState.Scheduled(day, day.atStartOfDay(zone).toInstant()))
        : this;
  }

  public Outcome<MoveCase> takeEffect() {
    return state instanceof MoveState.Scheduled(LocalDate on, var at)
        ? Outcome.done(with(new MoveState.Done(on, at)))
        : notNow();
  }

  /** By the right to return, or at the end of a rotation. */
  public Outcome<MoveCase> goBack(Act act) {
    return may(Part.COMPANY, act) && state instanceof MoveState.Done(LocalDate on, var at)
        ? Outcome.done(with(new MoveState.Returned(on, at)))
        : notNow();
  }

  public Outcome<MoveCase> cancel(Part by, Act act, String why) {
    if (!may(by, act)) {
      return notNow();
    }
    return why.isBlank()
        ? Outcome.refused("mobility.cancel.needs_a_reason")
        : Outcome.done(with(new MoveState.Cancelled(why.strip())));
  }

  public MoveCase released(LocalDate on) {
    return with(state, after, on.isAfter(proposedOn) ? on : proposedOn, on);
  }

  /** As the record stood when the day came. */
  public MoveCase from(Standing place) {
    return new MoveCase(
        id,
        application,
        opening,
        person,
        kind,
        title,
        state,
        place,
        after,
        openedOn,
        zone,
        proposedOn,
        latestOn,
        releaseOn,
        version);
  }

  private MoveCase with(MoveState next) {
    return with(next, after, proposedOn, releaseOn);
  }

  private MoveCase with(
      MoveState next, Standing place, LocalDate proposed, @Nullable LocalDate release) {
    return new MoveCase(
        id,
        application,
        opening,
        person,
        kind,
        title,
        next,
        before,
        place,
        openedOn,
        zone,
        proposed,
        latestOn,
        release,
        version);
  }

  private static Outcome<MoveCase> notNow() {
    return Outcome.refused("mobility.not_now");
  }
}
