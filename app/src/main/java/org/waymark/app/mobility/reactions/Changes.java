package org.waymark.app.mobility.reactions;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.mobility.work.Leavers;
import org.waymark.app.mobility.work.Reconciling;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonLeft;

/** People left, or a file says where they stand. */
@Component
class Changes {
  private final Leavers leavers;
  private final Reconciling reconciling;

  Changes(Leavers leavers, Reconciling reconciling) {
    this.leavers = leavers;
    this.reconciling = reconciling;
  }

  @ApplicationModuleListener
  void on(PersonLeft left) {
    leavers.left(left.person());
  }

  @ApplicationModuleListener
  void on(PeopleImported imported) {
    leavers.left();
    reconciling.compare();
  }
}
