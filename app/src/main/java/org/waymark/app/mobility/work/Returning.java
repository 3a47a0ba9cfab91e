package org.waymark.app.mobility.work;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.mobility.events.MoveReturned;
import org.waymark.app.mobility.model.Act;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.mobility.model.Standing;
import org.waymark.app.people.ChangeKind;

/** Puts somebody back where they stood, and ends all that accompanied the move. */
@Component
class Returning {
  private final JdbcClient db;
  private final Moves moves;
  private final Effects effects;
  private final StepFlow flow;
  private final CheckInPlan checkIns;
  private final RotationEnds rotations;
  private final AcrossBorders borders;
  private final Whereabouts whereabouts;
  private final MoveNotices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Returning(
      JdbcClient db,
      Moves moves,
      Effects effects,
      StepFlow flow,
      CheckInPlan checkIns,
      RotationEnds rotations,
      AcrossBorders borders,
      Whereabouts whereabouts,
      MoveNotices notices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.moves = moves;
    this.effects = effects;
    this.flow = flow;
    this.checkIns = checkIns;
    this.rotations = rotations;
    this.borders = borders;
    this.whereabouts = whereabouts;
    this.notices = notices;
    this.events = events;
    this.clock = clock;
  }

  /**
   * From today on; whoever calls holds the move. Where the record cannot be changed, HR is told
   * once and everything stays.
   *
   * @param act by which of its rows the table tells people
   */
  Outcome<MoveCase> bring(MoveCase move, Standing to, Act act) {
    Outcome<MoveCase> outcome = move.goBack(act);
    if (!(outcome instanceof Outcome.Done<MoveCase>(MoveCase returned))) {
      return outcome;
    }
    LocalDate today = whereabouts.today(move.zone());
    if (effects.place(move, to, today, ChangeKind.RETURN)
        instanceof Outcome.Refused<LocalDate>(var no)) {
      stuck(move);
      return Outcome.refused(no);
    }
    withdraw(move);
    flow.drop(move);
    moves.move(returned, Moves.Change.byItself(clock.instant()));
    borders.over(returned);
    checkIns.end(move.id());
    rotations.over(move.id(), RotationEnds.Because.HOME);
    events.publishEvent(new MoveReturned(move.id(), move.opening(), move.person(), today));
    notices.moved(move, returned, Part.COMPANY, act, null, move.id() + " returned");
    return outcome;
  }

  /** Whoever asked to go back before it came by itself needs no answer any more. */
  private void withdraw(MoveCase move) {
    db.sql("update mobility.way_back set state = 'withdrawn' where move = ? and state = 'asked'")
        .param(move.id().value())
        .update();
  }

  private void stuck(MoveCase move) {
    notices.hr(
        move,
        move.id() + " stuck back",
        "mobility.told.stuck",
        notices.name(move.person()),
        move.title());
  }
}
