package org.waymark.app.mentoring.pairs;

import java.util.List;
import java.util.Set;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mentoring.offers.Asked;
import org.waymark.app.mentoring.offers.OfferCard;

/**
 * Asking somebody for support.
 *
 * @param first who is asked first
 * @param others who could come next
 * @param chosen ids of those others that are on the list
 */
public record AskView(
    Asked asked,
    String about,
    OfferCard first,
    List<OfferCard> others,
    Set<String> chosen,
    boolean anybody,
    String words,
    List<Refusal> refusals) {
  public AskView {
    others = List.copyOf(others);
  }
}
