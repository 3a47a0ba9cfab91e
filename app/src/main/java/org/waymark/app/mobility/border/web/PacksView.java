package org.waymark.app.mobility.border.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.app.mobility.border.model.CountryPack;

/**
 * All packs.
 *
 * @param without countries of the company that have none
 */
public record PacksView(List<CountryPack> packs, Set<String> without, boolean mayBring) {
  public PacksView {
    packs = List.copyOf(packs);
    without = new TreeSet<>(without);
  }

  public boolean examples() {
    return packs.stream().anyMatch(CountryPack::example);
  }
}
