package org.waymark.app.access;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.HatWearers;
import org.waymark.app.kernel.PersonId;

/** Those whose accounts were given a hat, for whatever unit. */
@Component
class GrantedHats implements HatWearers {
  private final AccountStore accounts;

  GrantedHats(AccountStore accounts) {
    this.accounts = accounts;
  }

  @Override
  public List<PersonId> of(Hat hat) {
    return accounts.wearers(hat).stream().map(AccountStore.Wearer::person).distinct().toList();
  }
}
