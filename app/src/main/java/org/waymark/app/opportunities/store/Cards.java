package org.waymark.app.opportunities.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.opportunities.model.Posting;

/** Openings as other modules see them. */
final class Cards {
  private Cards() {}

  static OpeningCard card(Opening opening) {
    Posting p = opening.posting();
    return new OpeningCard(
        opening.id(),
        opening.code(),
        p.kind(),
        p.title(),
        p.role(),
        p.unit(),
        p.location(),
        p.remote(),
        opening.owner(),
        p.seats(),
        p.dates(),
        p.sharePercent(),
        p.weeks(),
        opening.audience().payShown() ? p.band() : null,
        opening.stage(),
        publishedOn(opening.state()),
        opening.audience().restricted());
  }

  static @Nullable LocalDate publishedOn(OpeningState state) {
    return state.publishedOn().orElse(null);
  }
}
