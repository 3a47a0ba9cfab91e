package org.waymark.app.mobility.work;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.model.Act;
import org.waymark.app.mobility.model.Chain;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.MoveStep;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.mobility.model.Steps;
import org.waymark.app.policy.Policy;

/** The right to return: the person asks, HR and both managers answer, the record goes back. */
@Service
public class WayBack {
  private final JdbcClient db;
  private final Steps steps;
  private final StepFlow flow;
  private final MoveRights rights;
  private final Whereabouts whereabouts;
  private final Policy policy;
  private final MoveNotices notices;
  private final Returning returning;
  private final Clock clock;

  WayBack(
      JdbcClient db,
      Steps steps,
      StepFlow flow,
      MoveRights rights,
      Whereabouts whereabouts,
      Policy policy,
      MoveNotices notices,
      Returning returning,
      Clock clock) {
    this.db = db;
    this.steps = steps;
    this.flow = flow;
    this.rights = rights;
    this.whereabouts = whereabouts;
    this.policy = policy;
    this.notices = notices;
    this.returning = returning;
    this.clock = clock;
  }

  /** That somebody asked to go back. */
  public record Asked(Instant at, String why, String state) {}

  public Optional<Asked> of(MoveId move) {
    return db.sql("select asked_at as at, why, state from mobility.way_back where move = :move")
        .param("move", move.value())
        .query(Asked.class)
        .optional();
  }

  /** The last day on which the person may ask. */
  public Optional<LocalDate> until(MoveCase move) {
    int days = policy.terms(policy.scopeOf(move.person(), move.kind())).returnDays();
    boolean may = move.stage() == MoveStage.DONE && move.changesRecord() && days > 0;
    return may ? move.effectiveOn().map(on -> on.plusDays(days)) : Optional.empty();
  }

  @Transactional
  public Outcome<MoveCase> ask(Viewer viewer, MoveId id, String why) {
    MoveCase move = rights.held(viewer, id, Part.PERSON).move();
    List<Refusal> no = refusals(move, why.strip());
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    db.sql(
            """
            insert into mobility.way_back (move, asked_at, why, state)
            values (:move, :at, :why, 'asked')
            """)
        .param("move", id.value())
        .param("at", Timestamp.from(clock.instant()))
        .param("why", why.strip())
        .update();
    steps.add(id, Chain.back());
    flow.goOn(move);
    return Outcome.done(move);
  }

  private List<Refusal> refusals(MoveCase move, String why) {
    Optional<LocalDate> until = until(move);
    if (until.isEmpty()) {
      return List.of(Refusal.of("mobility.not_now"));
    }
    if (of(move.id()).isPresent()) {
      return List.of(Refusal.of("mobility.return.asked_already"));
    }
    if (whereabouts.today(move.zone()).isAfter(until.get())) {
      return List.of(Refusal.of("mobility.return.too_late", until.get()));
    }
    if (why.isEmpty()) {
      return List.of(Refusal.of("mobility.return.needs_a_reason"));
    }
    return why.length() > Answering.LONGEST_WHY
        ? List.of(Refusal.of("mobility.why_fits", Answering.LONGEST_WHY))
        : List.of();
  }

  /** One of the three answered; whoever calls holds the move. */
  void answered(MoveCase move, MoveStep step) {
    List<MoveStep> back = steps.of(move.id()).stream().filter(s -> s.kind().back()).toList();
    if (step.state() instanceof StepState.Declined) {
      settle(move, "declined");
      flow.drop(move);
      notices.person(move, move.id() + " stays", "mobility.told.own.stays", move.title());
    } else if (back.stream().allMatch(s -> s.state().agreed())) {
      goBack(move);
    }
  }

  private void goBack(MoveCase move) {
    settle(move, "agreed");
    returning.bring(move, move.before(), Act.GO_BACK);
  }

  private void settle(MoveCase move, String state) {
    db.sql("update mobility.way_back set state = :state where move = :move")
        .param("state", state)
        .param("move", move.id().value())
        .update();
  }
}
