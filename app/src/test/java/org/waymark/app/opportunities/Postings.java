package org.waymark.app.opportunities;

import java.time.LocalDate;
import java.util.List;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.opportunities.model.Weights;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.UnitId;

/** What Dana looks for. */
public final class Postings {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private Postings() {}

  /** A seat as associate product manager in Digital; one can apply for three weeks. */
  public static Posting role(Tarnholm tarnholm, String title) {
    return new Posting(
        OpeningKind.ROLE,
        title,
        "Own the route planning.",
        tarnholm.productManager,
        tarnholm.digital,
        tarnholm.rotterdam,
        Remote.PARTLY,
        1,
        new Dates(MONDAY.plusDays(7), MONDAY.plusDays(21), null, null),
        null,
        null,
        new PayBand(58_000, 68_000, "EUR"));
  }

  /** The same seat; one can apply until the end of January, and nothing keeps it inside. */
  public static Posting untilJanuary(Tarnholm tarnholm, String title) {
    return role(tarnholm, title).with(new Dates(null, LocalDate.of(2027, 1, 31), null, null));
  }

  /** The same seat at any time and without a pay band, so that everybody may have it. */
  public static Posting seat(Tarnholm tarnholm, String title) {
    return seat(tarnholm, title, tarnholm.digital, tarnholm.rotterdam, 1);
  }

  public static Posting seat(
      Tarnholm tarnholm, String title, UnitId unit, LocationId where, int seats) {
    return new Posting(
        OpeningKind.ROLE,
        title,
        "Own the route planning.",
        tarnholm.productManager,
        unit,
        where,
        Remote.PARTLY,
        seats,
        Dates.OPEN,
        null,
        null,
        null);
  }

  /** One day a week for twelve weeks in Stores, from anywhere; nothing is asked for yet. */
  public static Posting project(Tarnholm tarnholm, String title) {
    return new Posting(
        OpeningKind.PROJECT,
        title,
        "Talk to hikers.",
        null,
        tarnholm.stores,
        tarnholm.leeds,
        Remote.YES,
        2,
        Dates.OPEN,
        20,
        12,
        null);
  }

  /** What a project asks for in tests. */
  public static List<Weights.Wanted> research() {
    return List.of(new Weights.Wanted(Tarnholm.RESEARCH, 2, 1, false));
  }

  /**
   * A project that takes so much of somebody's time, for eight weeks from the fourth of January.
   */
  public static Posting project(Tarnholm tarnholm, String title, int percent, int seats) {
    return new Posting(
        OpeningKind.PROJECT,
        title,
        "Talk to hikers.",
        null,
        tarnholm.digital,
        tarnholm.leeds,
        Remote.YES,
        seats,
        new Dates(null, null, LocalDate.of(2027, 1, 4), null),
        percent,
        8,
        null);
  }
}
