package org.waymark.app.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An opening, a project or a day of shadowing in a list.
 *
 * @param facts unit and place, pay band, dates
 * @param why one sentence: what carries over
 * @param gap the one thing that is short
 */
public record OpeningCard(
    String title,
    String href,
    List<Words> facts,
    @Nullable Words why,
    @Nullable Words gap,
    @Nullable Eligibility eligibility,
    @Nullable FitBar fit) {
  public OpeningCard {
    facts = List.copyOf(facts);
  }
}
