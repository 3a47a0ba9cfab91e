package org.waymark.app.mobility.border.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants to go.
 *
 * @param region APAC, AMER, EMEA, or empty where a country is named
 * @param country empty until one is known
 * @param from when they would like to begin
 */
public record Goal(String region, String country, Stay stay, @Nullable LocalDate from) {
  public Goal in(String other) {
    return new Goal(region, other, stay, from);
  }

  public Goal starting(LocalDate day) {
    return new Goal(region, country, stay, day);
  }
}
