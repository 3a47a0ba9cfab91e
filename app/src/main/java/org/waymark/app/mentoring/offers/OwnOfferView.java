package org.waymark.app.mentoring.offers;

import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mentoring.SupportKind;

/**
 * What the viewer offers of one kind.
 *
 * @param offered whether it is kept already
 * @param used places that are taken
 * @param found whether they can be found for openings, as whoever is asked about a move must
 */
public record OwnOfferView(
    SupportKind kind,
    OfferForm form,
    List<OfferForm.Topic> topics,
    List<OfferForm.Tongue> languages,
    String zone,
    boolean offered,
    int used,
    boolean found,
    List<Refusal> refusals) {
  public OwnOfferView {
    topics = List.copyOf(topics);
    languages = List.copyOf(languages);
  }
}
