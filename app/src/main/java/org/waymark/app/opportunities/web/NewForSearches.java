package org.waymark.app.opportunities.web;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.events.OpeningPublished;
import org.waymark.app.opportunities.events.OpeningsImported;

/** Notes new openings, for which saved searches are to be asked once. */
@Component
class NewForSearches {
  private final SearchRounds rounds;
  private final Openings openings;

  NewForSearches(SearchRounds rounds, Openings openings) {
    this.rounds = rounds;
    this.openings = openings;
  }

  @EventListener
  void published(OpeningPublished event) {
    rounds.note(List.of(event.opening()));
  }

  @EventListener(OpeningsImported.class)
  void imported() {
    rounds.note(openings.openCards().stream().map(OpeningCard::id).toList());
  }
}
