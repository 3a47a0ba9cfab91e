package org.waymark.app.matching.web;

import org.jspecify.annotations.Nullable;
import org.waymark.app.matching.SlateCounts;

/**
 * A slate in numbers, with the way to it.
 *
 * @param counts null for a draft
 */
public record SlateSummaryView(String opening, @Nullable SlateCounts counts) {
  public String href() {
    return "/team/openings/" + opening + "/slate";
  }
}
