package org.waymark.app.matching.reactions;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.app.matching.model.Change.Kind;
import org.waymark.app.matching.store.Announcements;
import org.waymark.app.matching.store.ChangeLog;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.events.OpeningPublished;
import org.waymark.app.opportunities.events.OpeningsImported;

/** Notes new openings, to be scored and to be told of; each is told of once. */
@Component
class NewOpenings {
  private final ChangeLog log;
  private final Announcements announcements;
  private final Openings openings;

  NewOpenings(ChangeLog log, Announcements announcements, Openings openings) {
    this.log = log;
    this.announcements = announcements;
    this.openings = openings;
  }

  @EventListener
  void published(OpeningPublished event) {
    announcements.note(List.of(event.opening()));
    log.note(Kind.OPENINGS, null);
  }

  @EventListener(OpeningsImported.class)
  void imported() {
    announcements.note(openings.openCards().stream().map(OpeningCard::id).toList());
    log.note(Kind.OPENINGS, null);
  }
}
