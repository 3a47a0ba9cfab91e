package org.waymark.app.mentoring.pairs;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.mentoring.offers.Asked;
import org.waymark.app.mentoring.offers.Offer;
import org.waymark.app.mentoring.offers.OfferCards;
import org.waymark.app.mentoring.offers.OfferStore;
import org.waymark.app.mentoring.offers.Suggestion;

/** Puts the page together on which somebody is asked. */
@Component
class AskMaker {
  private static final int OTHERS = 4;
  private final Fitting fitting;
  private final OfferStore offers;
  private final OfferCards cards;
  private final NeedWords about;

  AskMaker(Fitting fitting, OfferStore offers, OfferCards cards, NeedWords about) {
    this.fitting = fitting;
    this.offers = offers;
    this.cards = cards;
    this.about = about;
  }

  /** Nobody is there who offers nothing, or nothing of this kind, or nothing new. */
  AskView of(Viewer viewer, OfferId id, Asked asked, AskForm form, List<Refusal> no) {
    Offer offer =
        offers
            .find(id)
            .filter(o -> o.kind() == asked.kind() && o.programme() == null && o.terms().open())
            .orElseThrow(NotYours::new);
    List<Suggestion> fit = fitting.suggested(viewer, asked.kind(), asked.need(""));
    boolean fits = fit.stream().anyMatch(s -> s.offer().id().equals(id));
    if (asked.kind() == SupportKind.TALK && !fits) {
      throw new NotYours();
    }
    Suggestion first =
        fit.stream()
            .filter(s -> s.offer().id().equals(id))
            .findFirst()
            .orElse(new Suggestion(offer, 0, List.of()));
    List<Suggestion> others =
        fit.stream().filter(s -> !s.offer().id().equals(id)).limit(OTHERS).toList();
    return new AskView(
        asked,
        about.of(asked.need("")),
        cards.of(List.of(first), viewer.language()).stream().findFirst().orElseThrow(NotYours::new),
        cards.of(others, viewer.language()),
        form.next(),
        form.anybody(),
        form.words(),
        no);
  }
}
