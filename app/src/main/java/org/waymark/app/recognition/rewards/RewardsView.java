package org.waymark.app.recognition.rewards;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a manager got, their credit, and how they stand.
 *
 * @param own the manager's own page
 */
public record RewardsView(
    boolean own,
    String manager,
    String managerHref,
    List<Entry> entries,
    List<CreditLine> credits,
    int usable,
    StandingView standing) {
  public RewardsView {
    entries = List.copyOf(entries);
    credits = List.copyOf(credits);
  }

  /**
   * A line of the ledger.
   *
   * @param words why it was given, or why it was taken back
   * @param approvedBy who approved it, or took it back
   * @param back whether this line takes one back
   */
  public record Entry(
      String id,
      String manager,
      String unit,
      String kind,
      boolean symbol,
      String words,
      @Nullable Long amount,
      String nominatedBy,
      String confirmedBy,
      String approvedBy,
      LocalDate on,
      boolean shown,
      boolean back) {}

  /**
   * Credit for one move.
   *
   * @param opening that it brought forward, or null
   */
  public record CreditLine(
      LocalDate earnedOn, LocalDate until, boolean usable, @Nullable String opening, String href) {}
}
