package org.waymark.app.desk.home;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.SupplyAndDemand;
import org.waymark.app.growth.SupplyAndDemand.Gap;
import org.waymark.app.growth.SupplyAndDemand.Gaps;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.Words;

/** Where skills are shortest, for those who may see it. */
@Component
class GapsCorner implements Corner {
  private static final int SHOWN = 4;
  private final SupplyAndDemand supply;

  GapsCorner(SupplyAndDemand supply) {
    this.supply = supply;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<View> of(Viewer viewer) {
    List<Gaps> reach = supply.widest(viewer);
    if (reach.isEmpty()) {
      return Optional.empty();
    }
    List<Item> items =
        reach.stream()
            .flatMap(
                gaps ->
                    gaps.skills().stream()
                        .filter(gap -> gap.shortBy() != null && gap.shortBy() > 0)
                        .limit(reach.size() == 1 ? SHOWN : 2)
                        .map(gap -> item(gaps, gap)))
            .limit(2L * SHOWN)
            .toList();
    return Optional.of(
        new View("gaps", "grid-dots", items, "/supply", Words.of("desk.corner.gaps.more")));
  }

  private static Item item(Gaps gaps, Gap gap) {
    return new Item(
        Words.plain(gap.name()),
        Words.of("desk.gaps.short", gaps.name(), gap.shortBy() == null ? 0 : gap.shortBy()),
        "/supply/" + gap.skill() + "/" + gaps.unit());
  }
}
