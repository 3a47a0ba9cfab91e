package org.waymark.app.recognition.rewards;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;
import org.waymark.app.recognition.rewards.NominationFlow.Act;
import org.waymark.app.recognition.rewards.NominationFlow.Part;

/** Puts the desk together: what waits, what is given, what is left. */
@Component
class DeskPages {
  private static final int SHOWN = 100;
  private static final int EXPORTED = 10_000;
  private final NominationStore store;
  private final NominationRights rights;
  private final NominationPages nominations;
  private final RewardReach reach;
  private final Budgets budgets;
  private final Ledger ledger;
  private final LedgerLines lines;
  private final Organisation organisation;

  DeskPages(
      NominationStore store,
      NominationRights rights,
      NominationPages nominations,
      RewardReach reach,
      Budgets budgets,
      Ledger ledger,
      LedgerLines lines,
      Organisation organisation) {
    this.store = store;
    this.rights = rights;
    this.nominations = nominations;
    this.reach = reach;
    this.budgets = budgets;
    this.ledger = ledger;
    this.lines = lines;
    this.organisation = organisation;
  }

  DeskView view(Viewer viewer, DeskView.Form form, List<Refusal> no) {
    List<Nomination> open = store.open();
    UnitTree units = organisation.units();
    Set<UnitId> own = units(viewer, units);
    return new DeskView(
        nominations.lines(open.stream().filter(n -> decides(viewer, n)).toList()),
        nominations.lines(
            open.stream().filter(n -> !decides(viewer, n) && reads(viewer, n)).toList()),
        budgets.all(own).stream()
            .map(
                b ->
                    new DeskView.BudgetLine(
                        units.unit(b.unit()).map(Unit::name).orElse(""), b.amount(), b.spent()))
            .sorted(Comparator.comparing(DeskView.BudgetLine::unit))
            .toList(),
        leads(viewer, units),
        entries(viewer, own, SHOWN),
        viewer.wears(Hat.HR_PARTNER),
        budgets.year(),
        form,
        no);
  }

  /** The lines of the ledger that the viewer sees; never their own. */
  List<RewardsView.Entry> entries(Viewer viewer) {
    return entries(viewer, units(viewer, organisation.units()), EXPORTED);
  }

  private List<RewardsView.Entry> entries(Viewer viewer, Set<UnitId> own, int most) {
    List<Ledger.Entry> all =
        viewer.wears(Hat.AUDITOR) ? ledger.latest(most) : ledger.latest(own, most);
    return lines.of(all.stream().filter(e -> !viewer.is(e.manager())).toList());
  }

  int waiting(Viewer viewer) {
    return viewer.person().isEmpty()
        ? 0
        : (int) store.open().stream().filter(n -> decides(viewer, n)).count();
  }

  private boolean decides(Viewer viewer, Nomination n) {
    Set<Act> acts = NominationFlow.TABLE.acts(n.stage(), rights.parts(viewer, n));
    return acts.contains(Act.CONFIRM) || acts.contains(Act.APPROVE);
  }

  private boolean reads(Viewer viewer, Nomination n) {
    return !viewer.is(n.manager())
        && !viewer.is(n.nominator())
        && (viewer.wears(Hat.AUDITOR) || rights.parts(viewer, n).contains(Part.HR_PARTNER));
  }

  /** Those whose rewards the viewer reads. */
  private Set<UnitId> units(Viewer viewer, UnitTree tree) {
    Set<UnitId> all = tree.all().stream().map(Unit::id).collect(Collectors.toSet());
    if (viewer.wears(Hat.AUDITOR)) {
      return all;
    }
    Set<UnitId> partner = reach.units(viewer, Hat.HR_PARTNER);
    Set<UnitId> leader = reach.units(viewer, Hat.LEADER);
    return partner == null || leader == null
        ? all
        : all.stream()
            .filter(u -> partner.contains(u) || leader.contains(u))
            .collect(Collectors.toSet());
  }

  private List<DeskView.Choice> leads(Viewer viewer, UnitTree tree) {
    if (!viewer.wears(Hat.LEADER)) {
      return List.of();
    }
    @Nullable Set<UnitId> own = reach.units(viewer, Hat.LEADER);
    return tree.all().stream()
        .filter(u -> own == null || own.contains(u.id()))
        .sorted(
            Comparator.comparing((Unit u) -> tree.path(u.id()).size()).thenComparing(Unit::name))
        .limit(SHOWN)
        .map(u -> new DeskView.Choice(u.id().toString(), u.name()))
        .toList();
  }
}
