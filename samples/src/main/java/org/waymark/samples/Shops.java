package org.waymark.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Grows the shops: countries, areas of about seven shops, shops. */
final class Shops {
  private static final int AREA = 8;
  private final Draft draft;
  private final Dice dice;
  private final ShopFloor floor;
  private final Titles titles = new Titles();

  Shops(Draft draft, Dice dice, Map<String, Weighted<String>> mixes) {
    this.draft = draft;
    this.dice = dice;
    this.floor = new ShopFloor(draft, mixes);
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
        floor.open(unit, above, city, sizes.removeLast());
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
    City first = cities.getFirst();
    String stem = country.code() + "-" + first.code();
    Unit unit = draft.numbered(stem, titles.unique("Area " + first.name()), country);
    Seat leader = draft.seat("area-manager", unit, office(first), above);
    for (City city : cities) {
      floor.open(unit, leader, city, sizes.removeLast());
    }
  }

  private Site office(City city) {
    return draft.site(city.code() + "-O");
  }
}
