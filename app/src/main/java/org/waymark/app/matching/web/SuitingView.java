package org.waymark.app.matching.web;

import java.util.List;
import org.waymark.app.shell.OpeningCard;

/**
 * Openings that suit the reader.
 *
 * @param far further away; folded on the page
 * @param roles that could come next, where nothing near is open
 */
public record SuitingView(
    List<OpeningCard> near, List<OpeningCard> far, List<RolesView.Suggested> roles) {
  public boolean nothingOpen() {
    return near.isEmpty() && far.isEmpty();
  }
}
