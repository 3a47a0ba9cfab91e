package org.waymark.app.recognition.credit;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.mobility.Releases;
import org.waymark.app.mobility.events.MoveDone;

/** Whoever let somebody go in time earns credit on the day of the move. */
@Component
class Earning {
  private final Releases releases;
  private final Credits credits;

  Earning(Releases releases, Credits credits) {
    this.releases = releases;
    this.credits = credits;
  }

  @ApplicationModuleListener
  void on(MoveDone done) {
    releases
        .letGoInTime(done.move())
        .filter(manager -> !manager.equals(done.person()))
        .ifPresent(manager -> credits.earn(manager, done.move(), done.on()));
  }
}
