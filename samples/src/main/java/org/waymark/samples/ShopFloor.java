package org.waymark.samples;

import java.util.List;
import java.util.Map;

/**
 * Draws one shop: a manager and a team, or departments for floor, checkout and workshop in larger
 * ones.
 */
final class ShopFloor {
  private static final int ONE_TEAM = 11;
  private final Draft draft;
  private final Section floor;
  private final Section service;
  private final Section stock;

  private record Section(String letter, String name, Weighted.Dealer<String> mix) {
    Section second() {
      return new Section(letter + "2", name + " 2", mix);
    }
  }

  ShopFloor(Draft draft, Map<String, Weighted<String>> mixes) {
    this.draft = draft;
    this.floor = new Section("F", "sales floor", mix(mixes, "floor"));
    this.service = new Section("C", "checkout and service", mix(mixes, "service"));
    this.stock = new Section("W", "workshop and stock", mix(mixes, "stock"));
  }

  private static Weighted.Dealer<String> mix(Map<String, Weighted<String>> mixes, String name) {
    Weighted<String> mix = mixes.get(name);
    if (mix == null) {
      throw new IllegalStateException("No mix of roles for " + name);
    }
    return mix.dealer();
  }

  void open(Unit parent, Seat above, City city, int seats) {
    int number = 1;
    while (draft.units.containsKey("RET-" + city.code() + "-" + number)) {
      number++;
    }
    Site site = draft.site(city.code() + "-S" + number);
    Unit unit = draft.unit("RET-" + city.code() + "-" + number, site.name(), parent);
    Seat leader = draft.seat("shop-manager", unit, site, above);
    int members = seats - 1;
    if (members <= ONE_TEAM) {
      members(unit, leader, members, floor);
      return;
    }
    int[] parts = Shares.split(members, List.of(0.52, 0.26, 0.22));
    section(unit, leader, parts[0], floor);
    section(unit, leader, parts[1], service);
    section(unit, leader, parts[2], stock);
  }

  private void section(Unit shop, Seat above, int seats, Section section) {
    if (seats > 12) {
      int[] halves = Shares.even(seats, 2);
      section(shop, above, halves[0], section);
      section(shop, above, halves[1], section.second());
    } else if (seats < 4) {
      members(shop, above, seats, section);
    } else {
      String name = shop.name() + ", " + section.name();
      Unit unit = draft.unit(shop.code() + "-" + section.letter(), name, shop);
      Seat leader = draft.seat("department-manager", unit, above.site, above);
      members(unit, leader, seats - 1, section);
    }
  }

  private void members(Unit unit, Seat leader, int count, Section section) {
    for (int i = 0; i < count; i++) {
      draft.seat(Slug.of(section.mix().next()), unit, leader.site, leader);
    }
  }
}
