package org.waymark.app.policy.reactions;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonLeft;
import org.waymark.app.policy.Exceptions;

/** Who left asks for nothing any more, and nothing that was granted comes back with them. */
@Component
class LeaversExceptions {
  private final Exceptions exceptions;

  LeaversExceptions(Exceptions exceptions) {
    this.exceptions = exceptions;
  }

  @ApplicationModuleListener
  void on(PersonLeft left) {
    exceptions.endForThoseGone();
  }

  @ApplicationModuleListener
  void on(PeopleImported imported) {
    exceptions.endForThoseGone();
  }
}
