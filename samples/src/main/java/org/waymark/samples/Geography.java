package org.waymark.samples;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries, cities and legal entities, as the resources have them. */
record Geography(
    Map<String, Country> countries, Map<String, City> cities, Map<String, Entity> entities) {

  record Entity(String code, String name, String country, String purpose) {}

  static Geography read() {
    Map<String, Country> countries = new LinkedHashMap<>();
    for (Table.Row row : Table.read("countries.txt")) {
      countries.put(
          row.text("code"),
          new Country(
              row.text("code"),
              row.text("name"),
              row.text("region"),
              row.text("currency"),
              row.decimal("pay"),
              row.number("step"),
              row.list("languages"),
              row.weighted("names")));
    }
    return new Geography(countries, places(countries), employers());
  }

  private static Map<String, City> places(Map<String, Country> countries) {
    Map<String, City> cities = new LinkedHashMap<>();
    for (Table.Row row : Table.read("cities.txt")) {
      Country country = countries.get(row.text("country"));
      if (country == null) {
        throw new IllegalStateException("No country " + row.text("country"));
      }
      cities.put(
          row.text("code"),
          new City(
              row.text("code"),
              row.text("name"),
              country,
              row.text("zone"),
              row.decimal("stores"),
              row.list("districts")));
    }
    return cities;
  }

  private static Map<String, Entity> employers() {
    Map<String, Entity> entities = new LinkedHashMap<>();
    for (Table.Row row : Table.read("entities.txt")) {
      entities.put(
          row.text("code"),
          new Entity(row.text("code"), row.text("name"), row.text("country"), row.text("purpose")));
    }
    return entities;
  }

  City city(String code) {
    City city = cities.get(code);
    if (city == null) {
      throw new IllegalStateException("No city " + code);
    }
    return city;
  }

  /** The employer of people who work for a purpose (a division) in a country. */
  String entity(String country, String division) {
    @Nullable Entity general = null;
    for (Entity entity : entities.values()) {
      if (entity.country().equals(country)) {
        if (entity.purpose().equals(division)) {
          return entity.code();
        }
        if (entity.purpose().isEmpty()) {
          general = entity;
        }
      }
    }
    if (general == null) {
      throw new IllegalStateException("No employer in " + country);
    }
    return general.code();
  }
}
