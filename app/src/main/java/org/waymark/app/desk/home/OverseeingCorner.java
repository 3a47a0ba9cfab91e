package org.waymark.app.desk.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.Words;

/** What an auditor or a works council looks after. */
@Component
class OverseeingCorner implements Corner {
  @Override
  public int order() {
    return 60;
  }

  @Override
  public Optional<View> of(Viewer viewer) {
    boolean auditor = viewer.wears(Hat.AUDITOR);
    if (!auditor && !viewer.wears(Hat.WORKS_COUNCIL)) {
      return Optional.empty();
    }
    List<Item> items = new ArrayList<>();
    if (auditor) {
      items.add(
          new Item(Words.of("desk.overseeing.log"), Words.of("desk.overseeing.log.what"), "/log"));
    }
    items.add(
        new Item(
            Words.of("desk.overseeing.model"),
            Words.of("desk.overseeing.model.what"),
            "/model-card"));
    return Optional.of(
        new View(
            "overseeing",
            "shield-check",
            items,
            "/access-table",
            Words.of("desk.corner.overseeing.more")));
  }
}
