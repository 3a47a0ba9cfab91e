package org.waymark.app.conversations.reactions;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.work.Handing;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonLeft;
import org.waymark.app.people.events.PersonMoved;

/** Whoever reports to somebody else, or left, talks no more with whom they did. */
@Component
class OtherManagers {
  private final Handing handing;

  OtherManagers(Handing handing) {
    this.handing = handing;
  }

  @ApplicationModuleListener
  void on(PersonMoved moved) {
    handing.after(List.of(moved.person()));
  }

  @ApplicationModuleListener
  void on(PersonLeft left) {
    handing.after(List.of(left.person()));
  }

  @ApplicationModuleListener
  void on(PeopleImported imported) {
    handing.afterAnImport();
  }
}
