package org.waymark.app.mobility.border.web;

import java.util.Locale;
import org.waymark.app.mobility.border.model.Goal;
import org.waymark.app.shell.Frame;

/** Names of countries and regions in the reader's language. */
public final class Countries {
  private Countries() {}

  public static String name(Frame frame, String code) {
    return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(frame.locale());
  }

  /** The country where one is known, else the region. */
  public static String name(Frame frame, Goal goal) {
    return goal.country().isEmpty() ? region(frame, goal.region()) : name(frame, goal.country());
  }

  public static String region(Frame frame, String region) {
    return switch (region) {
      case "APAC", "AMER", "EMEA" -> frame.msg("mobility.region." + region);
      default -> region;
    };
  }
}
