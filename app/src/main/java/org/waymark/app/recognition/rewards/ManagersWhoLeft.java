package org.waymark.app.recognition.rewards;

import java.time.Clock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.people.People;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonLeft;
import org.waymark.app.recognition.rewards.NominationFlow.Act;

/** Open nominations of managers who left end; twice does no more than once. */
@Component
class ManagersWhoLeft {
  private final NominationStore store;
  private final People people;
  private final Clock clock;

  ManagersWhoLeft(NominationStore store, People people, Clock clock) {
    this.store = store;
    this.people = people;
    this.clock = clock;
  }

  @ApplicationModuleListener
  void on(PersonLeft left) {
    end();
  }

  @ApplicationModuleListener
  void on(PeopleImported imported) {
    end();
  }

  private void end() {
    for (Nomination open : store.open()) {
      if (!people.employed(open.manager())) {
        store.locked(open.id()).filter(n -> n.stage().open()).ifPresent(this::end);
      }
    }
  }

  private void end(Nomination n) {
    NominationFlow.TABLE
        .after(n.stage(), NominationFlow.Part.COMPANY, Act.LEAVE)
        .ifPresent(
            row ->
                store.move(
                    n.at(row.to()),
                    new NominationStore.Change(row.to(), clock.instant(), null, "")));
  }
}
