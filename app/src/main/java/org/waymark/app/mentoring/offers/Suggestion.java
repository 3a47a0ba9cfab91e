package org.waymark.app.mentoring.offers;

import java.util.List;
import org.waymark.app.shell.Words;

/**
 * Somebody who fits, and why.
 *
 * @param reasons what speaks for it, the heaviest first
 */
public record Suggestion(Offer offer, int weight, List<Words> reasons) {
  public Suggestion {
    reasons = List.copyOf(reasons);
  }
}
