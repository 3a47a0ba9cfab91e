package org.waymark.app.mentoring.offers;

import java.util.List;

/**
 * Finding a mentor, a coach, or somebody who made a move.
 *
 * @param about name of the skill or role that is looked for, or empty
 * @param looked whether enough was said to look for somebody
 */
public record MentorsView(Asked asked, String about, boolean looked, List<OfferCard> found) {
  public MentorsView {
    found = List.copyOf(found);
  }
}
