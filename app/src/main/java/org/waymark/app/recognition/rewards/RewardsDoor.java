package org.waymark.app.recognition.rewards;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.UnitId;
import org.waymark.app.recognition.Rewards;

@Component
class RewardsDoor implements Rewards {
  private static final int ALL = 1_000;
  private final Nominating nominating;
  private final Rewarding rewarding;
  private final Budgets budgets;
  private final Ledger ledger;

  RewardsDoor(Nominating nominating, Rewarding rewarding, Budgets budgets, Ledger ledger) {
    this.nominating = nominating;
    this.rewarding = rewarding;
    this.budgets = budgets;
    this.ledger = ledger;
  }

  @Override
  public Outcome<UUID> nominate(Viewer viewer, PersonId manager, String kind, String words) {
    return id(nominating.nominate(viewer, manager, RewardKind.of(kind).orElseThrow(), words));
  }

  @Override
  public Outcome<UUID> confirm(Viewer viewer, UUID nomination, @Nullable Long amount, String why) {
    return id(rewarding.confirm(viewer, new NominationId(nomination), amount, why));
  }

  @Override
  public Outcome<UUID> approve(Viewer viewer, UUID nomination, String why) {
    return id(rewarding.approve(viewer, new NominationId(nomination), why));
  }

  @Override
  public void show(Viewer viewer) {
    ledger.of(viewer.self(), ALL).stream()
        .filter(e -> e.kind().symbol())
        .forEach(e -> rewarding.show(viewer, e.id(), true));
  }

  @Override
  public Outcome<UnitId> budget(Viewer viewer, UnitId unit, long amount, String why) {
    return budgets.set(viewer, unit, amount, why);
  }

  private static Outcome<UUID> id(Outcome<NominationId> outcome) {
    return switch (outcome) {
      case Outcome.Done<NominationId>(NominationId id) -> Outcome.done(id.value());
      case Outcome.Refused<NominationId>(List<Refusal> no) -> Outcome.refused(no);
    };
  }
}
