package org.waymark.app.mentoring.pairs;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.model.Line;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.VisibilitySource;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.mentoring.offers.Offer;
import org.waymark.app.mentoring.offers.OfferStore;

/** The lines of "who can see me" about offers and pairs. */
@Component
class MentoringVisibility implements VisibilitySource {
  private final OfferStore offers;
  private final PairLists lists;

  MentoringVisibility(OfferStore offers, PairLists lists) {
    this.offers = offers;
    this.lists = lists;
  }

  @Override
  public List<Line> visibleOf(PersonId person) {
    List<Line> lines = new ArrayList<>();
    offers.of(person).stream().filter(o -> o.terms().open()).forEach(o -> lines.add(line(o)));
    lists.of(person).stream()
        .filter(it -> it.active() && it.kind().lasting())
        .forEach(it -> lines.add(line(it, person)));
    return lines;
  }

  private static Line line(Offer offer) {
    boolean talk = offer.kind() == SupportKind.TALK;
    return new Line(
        Refusal.of("mentoring.visible." + offer.kind()),
        null,
        talk ? "mentoring.visible.movers" : "mentoring.visible.colleagues",
        null,
        "/mentors/offers/" + offer.kind().code());
  }

  private static Line line(Mentorship it, PersonId person) {
    return new Line(
        Refusal.of("mentoring.visible.pair", it.kind() == SupportKind.COACH ? 1 : 0),
        it.other(person).orElse(null),
        null,
        null,
        "/mentorships/" + it.id());
  }
}
