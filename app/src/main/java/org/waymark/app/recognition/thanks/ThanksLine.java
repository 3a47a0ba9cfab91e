package org.waymark.app.recognition.thanks;

import java.time.LocalDate;
import java.util.List;

/**
 * Thanks on a page.
 *
 * @param stage as the viewer may know it: what the person chose is shown to nobody but them
 * @param why they are no evidence: {@code returned} or {@code many}, else empty
 */
public record ThanksLine(
    String id,
    String giver,
    String giverHref,
    String person,
    String personHref,
    LocalDate on,
    String words,
    List<Skill> skills,
    String stage,
    boolean wall,
    String why) {
  public ThanksLine {
    skills = List.copyOf(skills);
  }

  /** A skill that showed. */
  public record Skill(String id, String name) {}

  public String href() {
    return "/recognition/" + id;
  }
}
