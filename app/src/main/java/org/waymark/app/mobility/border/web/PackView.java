package org.waymark.app.mobility.border.web;

import java.util.Arrays;
import java.util.List;
import org.waymark.app.mobility.border.Estimates;
import org.waymark.app.mobility.border.model.Area;
import org.waymark.app.mobility.border.model.CountryPack;
import org.waymark.app.mobility.border.model.Packs;

/** A country's pack to read. */
public record PackView(CountryPack pack, List<Packs.Version> versions) {
  public PackView {
    versions = List.copyOf(versions);
  }

  public List<Estimates.Line> routes() {
    return Estimates.lines(pack);
  }

  public List<Area> areas() {
    return Arrays.stream(Area.values()).filter(a -> !of(a).isEmpty()).toList();
  }

  public List<CountryPack.Entry> of(Area area) {
    return pack.entries().stream().filter(e -> e.area() == area).toList();
  }
}
