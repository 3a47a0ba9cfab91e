package org.waymark.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Grows the shops: countries, areas of about seven shops, shops, and departments inside larger
 * shops.
 */
final class Shops {
  private static final int AREA = 8;
  private final Draft draft;
  private final Dice dice;
  private final Weighted.Dealer<String> floor;
  private final Weighted.Dealer<String> service;
  private final Weighted.Dealer<String> stock;

  Shops(Draft draft, Dice dice, Map<String, Weighted<String>> mixes) {
    this.draft = draft;
    this.dice = dice;
    this.floor = mix(mixes, "floor");
    this.service = mix(mixes, "service");
    this.stock = mix(mixes, "stock");
  }

  private static Weighted.Dealer<String> mix(Map<String, Weighted<String>> mixes, String name) {
    Weighted<String> mix = mixes.get(name);
    if (mix == null) {
      throw new IllegalStateException("No mix of roles for " + name);
    }
    return mix.dealer();
  }

  void grow(int seats) {
    int count = Math.max(3, Math.round(seats / averageShop(seats)));
    Map<Country, List<City>> places = places(count);
    int overhead = 0;
    for (List<City> cities : places.values()) {
      overhead += (cities.size() >= 3 ? 1 : 0) + (cities.size() > AREA ? areas(cities.size()) : 0);
    }
    List<Integer> sizes = sizes(count, Math.max(4 * count, seats - overhead));
    for (Map.Entry<Country, List<City>> entry : places.entrySet()) {
      country(entry.getKey(), entry.getValue(), sizes);
    }
  }

  private static float averageShop(int seats) {
    return seats < 200 ? 12 : seats < 1_000 ? 16 : seats < 5_000 ? 20 : 30;
  }

  private static int areas(int shops) {
    return (shops + 6) / 7;
  }

  private List<Integer> sizes(int count, int seats) {
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      weights.add(0.65 + 0.7 * dice.uniform());
    }
    List<Integer> sizes = new ArrayList<>();
    for (int size : Shares.split(seats, weights)) {
      sizes.add(size);
    }
    return sizes;
  }

  /** Cities of the shops, by country; a city stands as often as it has shops. */
  private Map<Country, List<City>> places(int count) {
    List<City> cities = List.copyOf(draft.geography.cities().values());
    List<Double> weights = cities.stream().map(City::stores).toList();
    int[] shops = Shares.split(count, weights);
    Map<Country, List<City>> places = new LinkedHashMap<>();
    for (int i = 0; i < shops.length; i++) {
      for (int shop = 0; shop < shops[i]; shop++) {
        places
            .computeIfAbsent(cities.get(i).country(), key -> new ArrayList<>())
            .add(cities.get(i));
      }
    }
    return places;
  }

  private void country(Country country, List<City> cities, List<Integer> sizes) {
    Unit division = draft.unit("RET");
    Seat above = draft.namedSeat("callum");
    String code = "RET-" + country.code();
    Unit unit = draft.units.get(code);
    if (unit == null) {
      unit = draft.unit(code, "Stores " + country.name(), division);
    }
    if (cities.size() >= 3) {
      above = draft.seat("country-retail-manager", unit, office(cities.getFirst()), above);
    }
    if (cities.size() <= AREA) {
      for (City city : cities) {
        shop(unit, above, city, sizes.removeLast());
      }
      return;
    }
    int start = 0;
    for (int size : Shares.even(cities.size(), areas(cities.size()))) {
      List<City> part = cities.subList(start, start + size);
      start += size;
      area(unit, above, part, sizes);
    }
  }

  private void area(Unit country, Seat above, List<City> cities, List<Integer> sizes) {
    String stem = country.code() + "-" + cities.getFirst().code();
    Unit unit = draft.numbered(stem, "Area " + cities.getFirst().name(), country);
    if (!unit.code().endsWith("-1")) {
      draft.units.remove(unit.code());
      unit =
          draft.numbered(
              stem, unit.name() + " " + unit.code().substring(stem.length() + 1), country);
    }
    Seat leader = draft.seat("area-manager", unit, office(cities.getFirst()), above);
    for (City city : cities) {
      shop(unit, leader, city, sizes.removeLast());
    }
  }

  private Site office(City city) {
    return draft.site(city.code() + "-O");
  }

  private void shop(Unit parent, Seat above, City city, int size) {
    int number = 1;
    while (draft.units.containsKey("RET-" + city.code() + "-" + number)) {
      number++;
    }
    Site site = draft.site(city.code() + "-S" + number);
    Unit unit = draft.unit("RET-" + city.code() + "-" + number, site.name(), parent);
    Seat leader = draft.seat("shop-manager", unit, site, above);
    int members = size - 1;
    if (members <= 11) {
      members(unit, site, leader, members, floor);
      return;
    }
    int[] parts = Shares.split(members, List.of(0.52, 0.26, 0.22));
    section(unit, site, leader, parts[0], "F", "sales floor", floor);
    section(unit, site, leader, parts[1], "C", "checkout and service", service);
    section(unit, site, leader, parts[2], "W", "workshop and stock", stock);
  }

  private void section(
      Unit shop,
      Site site,
      Seat above,
      int seats,
      String letter,
      String name,
      Weighted.Dealer<String> mix) {
    if (seats > 12) {
      int[] halves = Shares.even(seats, 2);
      section(shop, site, above, halves[0], letter, name, mix);
      section(shop, site, above, halves[1], letter + "2", name + " 2", mix);
      return;
    }
    if (seats < 4) {
      members(shop, site, above, seats, mix);
      return;
    }
    Unit unit = draft.unit(shop.code() + "-" + letter, shop.name() + ", " + name, shop);
    Seat leader = draft.seat("department-manager", unit, site, above);
    members(unit, site, leader, seats - 1, mix);
  }

  private void members(Unit unit, Site site, Seat leader, int count, Weighted.Dealer<String> mix) {
    for (int i = 0; i < count; i++) {
      draft.seat(Slug.of(mix.next()), unit, site, leader);
    }
  }
}
