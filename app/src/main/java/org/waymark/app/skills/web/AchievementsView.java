package org.waymark.app.skills.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.app.kernel.Refusal;

/** The courses, projects and certificates that I bring, and a form for one more. */
public record AchievementsView(List<Line> lines, Form form, List<Refusal> refusals) {
  /**
   * One of them.
   *
   * @param web whether the link is an address that the page may lead to
   */
  public record Line(
      UUID id,
      String kind,
      String title,
      LocalDate on,
      String link,
      boolean web,
      List<Shown> skills) {}

  public record Shown(String id, String skill, int level) {}

  /** What was typed. */
  public record Form(String kind, String title, String on, String link, List<Row> rows) {}

  public record Row(String name, String level) {}
}
