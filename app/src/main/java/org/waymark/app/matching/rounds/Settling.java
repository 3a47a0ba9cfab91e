package org.waymark.app.matching.rounds;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.rounds.RoundLife.Act;
import org.waymark.app.matching.rounds.RoundLife.Part;
import org.waymark.app.matching.rounds.RoundLife.Stage;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.RoundOffers;

/** Computes results: first as a rehearsal, then for good; HR partners see numbers alone. */
@Service
class Settling {
  private final RoundStore rounds;
  private final RoundRights rights;
  private final Collecting collecting;
  private final RunStore runs;
  private final RoundOffers offers;
  private final Openings openings;
  private final RoundNotices notices;
  private final DeadlineStore deadlines;
  private final Remembering remembering;
  private final Audit audit;
  private final Clock clock;

  Settling(
      RoundStore rounds,
      RoundRights rights,
      Collecting collecting,
      RunStore runs,
      RoundOffers offers,
      Openings openings,
      RoundNotices notices,
      DeadlineStore deadlines,
      Remembering remembering,
      Audit audit,
      Clock clock) {
    this.rounds = rounds;
    this.rights = rights;
    this.collecting = collecting;
    this.runs = runs;
    this.offers = offers;
    this.openings = openings;
    this.notices = notices;
    this.deadlines = deadlines;
    this.remembering = remembering;
    this.audit = audit;
    this.clock = clock;
  }

  /** What would come out now, in numbers; nothing is kept. */
  @Transactional
  public Outcome<Figures> rehearse(Viewer viewer, RoundId id) {
    MatchingRound round = rights.toLead(viewer, id);
    if (round.stage() != Stage.READY && round.stage() != Stage.RUN) {
      return Outcome.refused("matching.round.no." + round.stage().code());
    }
    return Outcome.done(Figures.of(collecting.of(round).run().certificate()));
  }

  @Transactional
  public Outcome<MatchingRound> run(Viewer viewer, RoundId id) {
    MatchingRound round = rights.toLead(viewer, id);
    Outcome<MatchingRound> outcome = round.after(Part.HR_PARTNER, Act.RUN_IT);
    if (outcome instanceof Outcome.Done<MatchingRound>(MatchingRound after)) {
      HandedIn in = collecting.of(round);
      HandedIn.Result result = in.run();
      runs.add(
          id,
          PublicCertificate.of(in, result, titles(round)),
          in.each(result),
          viewer.self(),
          clock.instant());
      keep(viewer, round, after, Act.RUN_IT);
    }
    return outcome;
  }

  /** Everybody hears at once, and every place becomes an offer; or nothing happens. */
  @Transactional
  public Outcome<MatchingRound> publish(Viewer viewer, RoundId id) {
    MatchingRound round = rights.toLead(viewer, id);
    Outcome<MatchingRound> outcome = round.after(Part.HR_PARTNER, Act.PUBLISH);
    if (!(outcome instanceof Outcome.Done<MatchingRound>(MatchingRound after))) {
      return outcome;
    }
    RunStore.Run run = runs.latest(id).orElseThrow();
    HandedIn in = collecting.of(round);
    List<RunStore.Result> results = runs.results(id, run.nr());
    if (!in.each(in.run()).equals(results)) {
      return Outcome.refused("matching.round.no.changed_since");
    }
    List<Refusal> no = offer(results);
    if (!no.isEmpty()) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return Outcome.refused("matching.round.no.changed_since");
    }
    keep(viewer, round, after, Act.PUBLISH);
    return outcome;
  }

  private List<Refusal> offer(List<RunStore.Result> results) {
    List<Refusal> no = new ArrayList<>();
    for (RunStore.Result result : results) {
      OpeningId opening = result.opening();
      if (opening != null
          && offers.offer(opening, result.person())
              instanceof Outcome.Refused<ApplicationId>(List<Refusal> why)) {
        no.addAll(why);
      }
    }
    return no;
  }

  private void keep(Viewer viewer, MatchingRound before, MatchingRound after, Act act) {
    rounds.move(after, new RoundStore.Change(clock.instant(), viewer.self(), null));
    if (act == Act.PUBLISH) {
      deadlines.forget(after.id(), remembering.until());
    }
    String what = act == Act.PUBLISH ? "round.publish" : "round.run";
    audit.act(viewer, what, null, "/rounds/" + after.id());
    notices.tell(before.stage(), after, Part.HR_PARTNER, act, clock.instant());
  }

  private Map<String, String> titles(MatchingRound round) {
    Map<String, String> titles = new HashMap<>();
    openings.cards(round.openings()).forEach((id, card) -> titles.put(id.toString(), card.title()));
    return titles;
  }
}
