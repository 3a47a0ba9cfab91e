package org.waymark.app.mobility.border.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.mobility.border.Estimates;
import org.waymark.app.mobility.border.model.Area;
import org.waymark.app.mobility.border.model.CountryPack;
import org.waymark.app.mobility.border.model.Packs;
import org.waymark.app.policy.Library;

/** A country's pack to read. */
public record PackView(
    CountryPack pack, List<Packs.Version> versions, Map<UUID, Library.Card> pages) {
  public PackView {
    pages = Map.copyOf(pages);
    versions = List.copyOf(versions);
  }

  public List<Estimates.Line> routes() {
    return Estimates.lines(pack);
  }

  public List<Area> areas() {
    return Arrays.stream(Area.values()).filter(a -> !of(a).isEmpty()).toList();
  }

  /** What helps with a task, while it is there. */
  public Library.@Nullable Card help(CountryPack.Entry entry) {
    return entry.guide() == null ? null : pages.get(entry.guide());
  }

  public List<CountryPack.Entry> of(Area area) {
    return pack.entries().stream().filter(e -> e.area() == area).toList();
  }
}
