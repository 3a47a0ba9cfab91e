package org.waymark.app.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An opening, a project or a day of shadowing in a list.
 *
 * @param facts unit and place, pay band, dates
 * @param why one sentence: what carries over
 * @param gap the one thing that is short
 * @param own what the viewer's own wishes add to its place in their list
 */
public record OpeningCard(
    String title,
    String href,
    List<Words> facts,
    @Nullable Words why,
    @Nullable Words gap,
    @Nullable Eligibility eligibility,
    @Nullable FitBar fit,
    OwnWishes own) {
  public OpeningCard {
    facts = List.copyOf(facts);
  }
}
