package org.waymark.app.recognition.rewards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.recognition.rewards.NominationFlow.Act;

/** What HR and leadership decide on a nomination, and what the manager shows of the outcome. */
@Service
class Rewarding {
  private static final int LONGEST = 1000;
  private static final long MOST = 100_000;
  private final NominationStore store;
  private final NominationRights rights;
  private final Standings standings;
  private final Budgets budgets;
  private final Ledger ledger;
  private final RewardReach reach;
  private final RewardNotices notices;
  private final People people;
  private final Audit audit;
  private final Clock clock;

  Rewarding(
      NominationStore store,
      NominationRights rights,
      Standings standings,
      Budgets budgets,
      Ledger ledger,
      RewardReach reach,
      RewardNotices notices,
      People people,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.rights = rights;
    this.standings = standings;
    this.budgets = budgets;
    this.ledger = ledger;
    this.reach = reach;
    this.notices = notices;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /** HR looks at the rules of today; who is not eligible by them is not confirmed. */
  @Transactional
  public Outcome<NominationId> confirm(
      Viewer viewer, NominationId id, @Nullable Long amount, String why) {
    NominationRights.Seen seen = rights.held(viewer, id);
    Nomination n = seen.nomination();
    List<Refusal> no = refusals(seen, Act.CONFIRM, why, false);
    Standing standing = standings.of(n.manager());
    if (!standing.eligible(n.kind())) {
      no.add(
          Refusal.of(
              "recognition.nomination.no.rules",
              standing.points(),
              standing.rules().needs(n.kind())));
    }
    if (n.kind().money() && (amount == null || amount < 1 || amount > MOST)) {
      no.add(Refusal.of("recognition.nomination.no.amount", MOST));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    return taken(
        viewer,
        n,
        n.confirmed(viewer.self(), n.kind().money() ? amount : null, standing),
        Act.CONFIRM,
        why);
  }

  /** Money comes out of the budget in the same step, or it is not approved. */
  @Transactional
  public Outcome<NominationId> approve(Viewer viewer, NominationId id, String why) {
    NominationRights.Seen seen = rights.held(viewer, id);
    Nomination n = seen.nomination();
    List<Refusal> no = refusals(seen, Act.APPROVE, why, false);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    Budgets.Budget budget = null;
    Long amount = n.amount();
    if (amount != null) {
      Optional<Budgets.Budget> paying =
          budgets.paying(n.unit()).filter(b -> reach.leads(viewer, b.unit()));
      if (paying.isEmpty()) {
        return Outcome.refused("recognition.nomination.no.budget");
      }
      budget = paying.get();
      if (!budgets.spend(budget, amount)) {
        return Outcome.refused("recognition.nomination.no.left", budget.left());
      }
    }
    Nomination after = n.at(NominationStage.APPROVED);
    ledger.add(after, viewer.self(), budget, clock.instant(), LocalDate.now(clock));
    return taken(viewer, n, after, Act.APPROVE, why);
  }

  @Transactional
  public Outcome<NominationId> decline(Viewer viewer, NominationId id, String why) {
    NominationRights.Seen seen = rights.held(viewer, id);
    List<Refusal> no = refusals(seen, Act.DECLINE, why, true);
    return no.isEmpty()
        ? taken(
            viewer,
            seen.nomination(),
            seen.nomination().at(NominationStage.DECLINED),
            Act.DECLINE,
            why)
        : Outcome.refused(no);
  }

  /** By an entry of its own; what was spent goes back to the budget that paid. */
  @Transactional
  public Outcome<NominationId> reverse(Viewer viewer, NominationId id, String why) {
    NominationRights.Seen seen = rights.held(viewer, id);
    Nomination n = seen.nomination();
    List<Refusal> no = new ArrayList<>();
    if (!seen.may(Act.REVERSE)) {
      no.add(Refusal.of("recognition.nomination.no.now"));
    }
    if (why.isBlank() || why.length() > LONGEST) {
      no.add(Refusal.of("recognition.nomination.no.why", LONGEST));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    ledger.reverse(id, viewer.self(), why.strip(), clock.instant(), LocalDate.now(clock));
    return taken(viewer, n, n.at(NominationStage.REVERSED), Act.REVERSE, why.strip());
  }

  private List<Refusal> refusals(
      NominationRights.Seen seen, Act act, String why, boolean needsWhy) {
    List<Refusal> no = new ArrayList<>();
    if (!seen.may(act)) {
      no.add(Refusal.of("recognition.nomination.no.now"));
    }
    if (why.length() > LONGEST || (needsWhy && why.isBlank())) {
      no.add(Refusal.of("recognition.nomination.no.why", LONGEST));
    }
    if (!people.employed(seen.nomination().manager())) {
      no.add(Refusal.of("recognition.nomination.no.gone"));
    }
    return no;
  }

  private Outcome<NominationId> taken(
      Viewer viewer, Nomination before, Nomination after, Act act, String why) {
    store.move(
        after, new NominationStore.Change(after.stage(), clock.instant(), viewer.self(), why));
    notices.taken(before, after, act, viewer.self());
    audit.act(viewer, "reward", before.manager(), "/rewards/nominations/" + before.id());
    return Outcome.done(before.id());
  }

  /** The manager lets others read of a symbol, or not any more; never of money. */
  @Transactional
  public void show(Viewer viewer, UUID entry, boolean shown) {
    Ledger.Entry own =
        ledger
            .locked(entry)
            .filter(e -> viewer.is(e.manager()) && e.kind().symbol() && e.back() == null)
            .orElseThrow(NotYours::new);
    if (own.shown() != shown) {
      ledger.show(entry, shown, clock.instant());
    }
  }
}
