package org.waymark.app.conversations.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.model.CoverageBook;
import org.waymark.app.conversations.model.FewPeople;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;
import org.waymark.app.shell.Pager;

/**
 * Coverage for HR, of their own units. No two lines count the same person, so that no sum of two is
 * a third; what would show single people is left out.
 */
@Component
class CoverageMaker {
  private static final int SIZE = 50;
  private final CoverageBook book;
  private final Organisation organisation;

  CoverageMaker(CoverageBook book, Organisation organisation) {
    this.book = book;
    this.organisation = organisation;
  }

  CoverageView page(Viewer viewer, int page, String address) {
    CoverageView all = all(viewer);
    Paging paging = new Paging(page, SIZE);
    Pager pager = new Pager(address, paging, all.rows().size());
    return new CoverageView(
        all.day(),
        all.rows().stream().skip(paging.offset()).limit(SIZE).toList(),
        FewPeople.SMALLEST,
        pager);
  }

  CoverageView all(Viewer viewer) {
    Optional<LocalDate> day = book.lastDay();
    UnitTree tree = organisation.units();
    List<CoverageView.Row> rows =
        day.map(d -> book.of(d, reach(viewer, tree))).orElse(List.of()).stream()
            .map(line -> row(line, tree))
            .sorted(
                Comparator.comparing(CoverageView.Row::above).thenComparing(CoverageView.Row::unit))
            .toList();
    return new CoverageView(day.orElse(null), rows, FewPeople.SMALLEST, null);
  }

  /** With all below; null for the whole company. */
  private static @Nullable Set<UnitId> reach(Viewer viewer, UnitTree tree) {
    List<UUID> given = viewer.unitsAs(Hat.HR_PARTNER);
    if (given.isEmpty()) {
      return null;
    }
    return tree.below(given);
  }

  private static CoverageView.Row row(CoverageBook.Line line, UnitTree tree) {
    Optional<Unit> unit = tree.unit(line.unit());
    boolean shown = FewPeople.mayShow(line);
    return new CoverageView.Row(
        unit.map(Unit::name).orElse(""),
        unit.map(Unit::parent).flatMap(tree::unit).map(Unit::name).orElse(""),
        shown,
        shown ? line.people() : 0,
        shown ? line.covered() : 0);
  }
}
