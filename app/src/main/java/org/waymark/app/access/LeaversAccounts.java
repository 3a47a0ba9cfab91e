package org.waymark.app.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonLeft;

/**
 * Who left has no access from the next request on, because the viewer is read anew each time. This
 * makes it last: coming back brings neither the account nor its hats back by itself.
 */
@Component
class LeaversAccounts {
  private final AccountStore accounts;
  private final People people;

  LeaversAccounts(AccountStore accounts, People people) {
    this.accounts = accounts;
    this.people = people;
  }

  @ApplicationModuleListener
  void on(PersonLeft left) {
    accounts.byPerson(left.person()).ifPresent(a -> shutThoseGone(Map.of(left.person(), a.id())));
  }

  /** An import stands for all the single events that it saved. */
  @ApplicationModuleListener
  void on(PeopleImported imported) {
    shutThoseGone(accounts.openOfPeople());
  }

  private void shutThoseGone(Map<PersonId, UUID> open) {
    Collection<PersonId> gone = people.gone(List.copyOf(open.keySet()));
    for (PersonId person : gone) {
      accounts.shutForGood(java.util.Objects.requireNonNull(open.get(person)));
    }
  }
}
