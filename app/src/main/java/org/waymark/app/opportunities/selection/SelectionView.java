package org.waymark.app.opportunities.selection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.people.PersonCard;

/**
 * Who applied for an opening, for those who judge.
 *
 * @param decides whether the viewer fills it, not only judges
 * @param q a name that was typed, and {@code found} those who are called so
 */
public record SelectionView(
    OpeningCard opening,
    List<Row> underway,
    List<Row> over,
    boolean decides,
    List<PersonCard> panel,
    String q,
    List<PersonCard> found,
    List<Refusal> refusals) {
  /**
   * One of them.
   *
   * @param days since it was sent
   * @param fit -1 for none
   * @param judged how many gave their scores, and whether the viewer did
   * @param pausing until which day the person pauses, or null
   */
  public record Row(
      ApplicationId id,
      PersonCard person,
      ApplicationStage stage,
      LocalDate since,
      long days,
      int fit,
      int low,
      int high,
      boolean shortlisted,
      int judged,
      boolean judgedByMe,
      @Nullable LocalDate pausing) {}
}
