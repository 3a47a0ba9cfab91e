package org.waymark.app.mobility.border.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a country asks of somebody who comes to work there: data, not code.
 *
 * @param example made up for this product, to be checked by counsel before anybody relies on it
 */
public record CountryPack(
    UUID id,
    String country,
    int version,
    boolean example,
    String currency,
    Map<Stay, Route> routes,
    List<Entry> entries) {
  public CountryPack {
    routes = Map.copyOf(routes);
    entries = List.copyOf(entries);
  }

  /** What a kind of move takes. */
  public record Route(int weeksFrom, int weeksTo, Cost cost) {}

  /**
   * Something to do.
   *
   * @param when only where this question was not answered no; null for always
   * @param weeksBefore by when, in weeks before the first day
   * @param blocking the first day cannot come before it is done
   * @param guide the page of the library that helps with it, or null
   */
  public record Entry(
      int nr,
      Area area,
      Set<Stay> stays,
      @Nullable Risk when,
      TaskOwner owner,
      int weeksBefore,
      boolean blocking,
      String text,
      String german,
      @Nullable UUID guide) {
    public Entry {
      stays = Set.copyOf(stays);
    }

    public boolean appliesTo(Stay stay, Map<Risk, Answer> answers) {
      if (!stays.contains(stay)) {
        return false;
      }
      Answer given = when == null ? Answer.YES : answers.get(when);
      return given != null && given.risky();
    }

    public String in(String language) {
      return language.equals("de") && !german.isEmpty() ? german : text;
    }
  }

  public Optional<Route> route(Stay stay) {
    return Optional.ofNullable(routes.get(stay));
  }

  public Optional<Entry> entry(int nr) {
    return entries.stream().filter(e -> e.nr() == nr).findFirst();
  }

  /** Pages of the library that its tasks name. */
  public Set<UUID> guides() {
    return entries.stream().flatMap(e -> Stream.ofNullable(e.guide())).collect(Collectors.toSet());
  }

  /** Whether it says the same as another, whatever its version. */
  public boolean says(CountryPack other) {
    return country.equals(other.country)
        && example == other.example
        && currency.equals(other.currency)
        && routes.equals(other.routes)
        && entries.equals(other.entries);
  }
}
