package org.waymark.app.matching.rounds;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.rounds.RoundLife.Act;
import org.waymark.app.matching.rounds.RoundLife.Part;
import org.waymark.app.matching.rounds.RoundLife.Stage;
import org.waymark.app.opportunities.RoundOffers;
import org.waymark.engine.rounds.Lottery;

/** What HR partners do with a round, but for its result. */
@Service
class Convening {
  private static final int LONGEST_WHY = 2_000;
  private final SecureRandom random = new SecureRandom();
  private final RoundStore rounds;
  private final RoundRights rights;
  private final DeadlineStore deadlines;
  private final Remembering remembering;
  private final RoundOffers offers;
  private final RoundNotices notices;
  private final Audit audit;
  private final Clock clock;

  Convening(
      RoundStore rounds,
      RoundRights rights,
      DeadlineStore deadlines,
      Remembering remembering,
      RoundOffers offers,
      RoundNotices notices,
      Audit audit,
      Clock clock) {
    this.rounds = rounds;
    this.rights = rights;
    this.deadlines = deadlines;
    this.remembering = remembering;
    this.offers = offers;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** The seed is drawn now and shown to nobody; its seal is shown from the start. */
  @Transactional
  public Outcome<RoundId> draft(Viewer viewer, RoundPlan plan) {
    List<Refusal> no = refusals(viewer, plan);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    Lottery lottery = new Lottery(random.nextLong());
    MatchingRound round =
        plan.round(new RoundId(UuidCreator.getTimeOrderedEpoch()), lottery.seal());
    rounds.add(round, lottery.seed(), change(viewer, null));
    return Outcome.done(round.id());
  }

  /** Planned anew before it starts; seed and seal stay. */
  @Transactional
  public Outcome<RoundId> edit(Viewer viewer, RoundId id, RoundPlan plan) {
    MatchingRound draft = rights.toLead(viewer, id);
    if (draft.stage() != Stage.DRAFT) {
      return Outcome.refused("matching.round.no." + draft.stage().code());
    }
    List<Refusal> no = refusals(viewer, plan);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    rounds.replan(plan.round(id, draft.seal()));
    return Outcome.done(id);
  }

  private List<Refusal> refusals(Viewer viewer, RoundPlan plan) {
    if (!plan.seats().keySet().stream().allMatch(o -> rights.covers(viewer, o))) {
      throw new NotYours();
    }
    return plan.refusals(LocalDate.now(clock), offers.freeSeats(plan.seats().keySet()));
  }

  @Transactional
  public Outcome<MatchingRound> start(Viewer viewer, RoundId id) {
    MatchingRound draft = rights.toLead(viewer, id);
    if (draft.openings().stream().anyMatch(o -> rounds.liveOf(o).isPresent())) {
      return Outcome.refused("matching.round.no.other_round");
    }
    if (draft.enterUntil().isBefore(LocalDate.now(clock))) {
      return Outcome.refused("matching.round.plan.past");
    }
    if (offers.freeSeats(draft.openings()).containsValue(0)) {
      return Outcome.refused("matching.round.no.seat_gone");
    }
    Outcome<MatchingRound> outcome = take(viewer, draft, Act.START, "round.start", null);
    if (outcome instanceof Outcome.Done<MatchingRound>(MatchingRound started)) {
      deadlines.plan(started, clock.getZone());
      notices.invited(started);
    }
    return outcome;
  }

  /** Later days, never earlier ones. */
  @Transactional
  public Outcome<MatchingRound> extend(
      Viewer viewer, RoundId id, @Nullable LocalDate enter, @Nullable LocalDate rank) {
    MatchingRound round = rights.toLead(viewer, id);
    boolean entering = round.stage() == Stage.ENTERING;
    LocalDate people = entering && enter != null ? enter : round.enterUntil();
    LocalDate owners = rank == null ? round.rankUntil() : rank;
    boolean backwards =
        people.isBefore(round.enterUntil())
            || owners.isBefore(round.rankUntil())
            || owners.isBefore(LocalDate.now(clock));
    if (backwards || !owners.isAfter(people)) {
      return Outcome.refused(
          backwards ? "matching.round.plan.earlier" : "matching.round.plan.order");
    }
    Outcome<MatchingRound> outcome =
        take(viewer, round.until(people, owners), Act.EXTEND, "round.extend", null);
    if (outcome instanceof Outcome.Done<MatchingRound>(MatchingRound later)) {
      deadlines.plan(later, clock.getZone());
    }
    return outcome;
  }

  @Transactional
  public Outcome<MatchingRound> cancel(Viewer viewer, RoundId id, String why) {
    MatchingRound round = rights.toLead(viewer, id);
    if (why.isBlank() || why.length() > LONGEST_WHY) {
      return Outcome.refused("matching.round.plan.why");
    }
    Outcome<MatchingRound> outcome = take(viewer, round, Act.CANCEL, "round.cancel", why);
    if (outcome instanceof Outcome.Done<MatchingRound>) {
      deadlines.forget(id, remembering.until());
    }
    return outcome;
  }

  private Outcome<MatchingRound> take(
      Viewer viewer, MatchingRound before, Act act, String what, @Nullable String why) {
    Outcome<MatchingRound> outcome = before.after(Part.HR_PARTNER, act);
    if (outcome instanceof Outcome.Done<MatchingRound>(MatchingRound after)) {
      rounds.move(after, change(viewer, why));
      audit.act(viewer, what, null, "/rounds/" + after.id());
      notices.tell(before.stage(), after, Part.HR_PARTNER, act, clock.instant());
    }
    return outcome;
  }

  private RoundStore.Change change(Viewer viewer, @Nullable String why) {
    return new RoundStore.Change(clock.instant(), viewer.self(), why);
  }
}
