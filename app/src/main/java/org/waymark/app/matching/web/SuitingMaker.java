package org.waymark.app.matching.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Matching;
import org.waymark.app.matching.NearAndFar;

/** Makes the short list of openings that suit, and says so where none is close. */
@Component
class SuitingMaker {
  private static final int BEST = 3;
  private final Matching matching;
  private final CardMaker cards;
  private final RolesMaker roles;

  SuitingMaker(Matching matching, CardMaker cards, RolesMaker roles) {
    this.matching = matching;
    this.cards = cards;
    this.roles = roles;
  }

  SuitingView view(Viewer viewer) {
    NearAndFar best = matching.suiting(viewer, viewer.self(), BEST);
    boolean nothingNear = best.near().isEmpty() && !best.far().isEmpty();
    return new SuitingView(
        cards.cards(best.near()),
        cards.cards(best.far()),
        nothingNear ? roles.next(viewer, BEST) : List.of());
  }
}
