package org.waymark.app.opportunities.reactions;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.opportunities.events.Accepted;
import org.waymark.app.opportunities.events.NotSelected;
import org.waymark.app.opportunities.events.Withdrawn;
import org.waymark.app.opportunities.interviews.Talks;

/** Nobody waits in a room for a talk about an application that is over. */
@Component
class TalksOfTheAnswered {
  private final Talks talks;

  TalksOfTheAnswered(Talks talks) {
    this.talks = talks;
  }

  @ApplicationModuleListener
  void on(Withdrawn withdrawn) {
    talks.cancelAllOf(withdrawn.application());
  }

  @ApplicationModuleListener
  void on(NotSelected answered) {
    talks.cancelAllOf(answered.application());
  }

  @ApplicationModuleListener
  void on(Accepted accepted) {
    talks.cancelAllOf(accepted.application());
  }
}
