package org.waymark.app.matching.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Roles like one role. */
public record AlikeView(String title, List<Line> lines) {
  /**
   * One of them.
   *
   * @param skills the first of the shared skills
   * @param more shared skills beside these
   */
  public record Line(
      String title,
      String href,
      String family,
      @Nullable Integer level,
      List<String> skills,
      int more) {}
}
