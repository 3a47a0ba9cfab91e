package org.waymark.app.opportunities.reactions;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Notices;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.duties.Duties;
import org.waymark.app.opportunities.events.OpeningClosed;
import org.waymark.app.opportunities.events.OpeningsImported;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.SentApplications;
import org.waymark.app.shell.Words;

/** When an opening is over, everybody who is still in is told so, and is owed an answer. */
@Component
class OverdueAnswers {
  private final Openings openings;
  private final SentApplications sent;
  private final Duties duties;
  private final Notices notices;

  OverdueAnswers(Openings openings, SentApplications sent, Duties duties, Notices notices) {
    this.openings = openings;
    this.sent = sent;
    this.duties = duties;
    this.notices = notices;
  }

  @ApplicationModuleListener
  void on(OpeningClosed closed) {
    everybodyStillIn();
  }

  @ApplicationModuleListener
  void on(OpeningsImported imported) {
    everybodyStillIn();
  }

  private void everybodyStillIn() {
    for (Application waiting : sent.underwayThoughClosed()) {
      String title = openings.card(waiting.opening()).map(OpeningCard::title).orElse("");
      duties.oweLastAnswer(waiting);
      notices.tell(
          waiting.person(),
          "opportunities",
          "closed " + waiting.opening(),
          Words.of("opportunities.notice.closed", title),
          "/applications/" + waiting.id());
    }
  }
}
