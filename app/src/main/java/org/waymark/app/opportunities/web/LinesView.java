package org.waymark.app.opportunities.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.skills.SkillHit;

/**
 * The skills that somebody asks for, while they work on them.
 *
 * @param hits what was found for {@code q}; null when nothing was looked for
 * @param reading a description of work, being read or read
 */
public record LinesView(
    List<Row> rows, String q, @Nullable List<SkillHit> hits, @Nullable ReadingView reading) {
  /** A line of the form; the weight as typed. */
  public record Row(int skill, String name, String minimum, String weight, boolean required) {}
}
