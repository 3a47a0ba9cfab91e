package org.waymark.app.opportunities.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningCard.Stage;
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
        p.band(),
        stage(opening.state()),
        publishedOn(opening.state()));
  }

  static @Nullable LocalDate publishedOn(OpeningState state) {
    return switch (state) {
      case OpeningState.Draft _ -> null;
      case OpeningState.Published published -> published.on();
      case OpeningState.Closed closed -> closed.publishedOn();
    };
  }

  private static Stage stage(OpeningState state) {
    return switch (state) {
      case OpeningState.Draft _ -> Stage.DRAFT;
      case OpeningState.Published _ -> Stage.PUBLISHED;
      case OpeningState.Closed _ -> Stage.CLOSED;
    };
  }
}
