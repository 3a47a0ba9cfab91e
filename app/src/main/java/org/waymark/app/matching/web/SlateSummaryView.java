package org.waymark.app.matching.web;

import org.waymark.app.matching.SlateCounts;

/** A slate in numbers, with the way to it. */
public record SlateSummaryView(String opening, SlateCounts counts) {
  public String href() {
    return "/team/openings/" + opening + "/slate";
  }
}
