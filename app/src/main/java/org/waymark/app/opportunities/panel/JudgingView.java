package org.waymark.app.opportunities.panel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What those who judge say of an applicant.
 *
 * @param may whether the viewer may give scores: not yet given, still on its way, no conflict
 * @param lines one for each requirement
 * @param judged how many gave theirs
 * @param pausing until which day the person pauses, or null
 */
public record JudgingView(
    boolean may,
    boolean given,
    int judged,
    List<Line> lines,
    List<Note> notes,
    boolean shortlisted,
    @Nullable LocalDate pausing) {
  /**
   * A requirement with what each said of it, once the viewer may see that.
   *
   * @param score and {@code note}: as the viewer typed them, 0 and empty before
   */
  public record Line(int skill, String name, int minimum, List<Said> said, int score, String note) {
    /** Whether anybody wrote something beside a score. */
    public boolean noted() {
      return said.stream().anyMatch(s -> !s.note().isEmpty() || !s.by().isEmpty());
    }

    /** Of all who said something, times ten; 0 for nobody. */
    public int middle() {
      return said.isEmpty()
          ? 0
          : (int) Math.round(said.stream().mapToInt(Said::score).average().orElse(0) * 10);
    }
  }

  /** One member's score; without a name for the person it is about. */
  public record Said(String by, int score, String note) {}

  /** A note for the panel. */
  public record Note(String by, LocalDate on, String words) {}
}
