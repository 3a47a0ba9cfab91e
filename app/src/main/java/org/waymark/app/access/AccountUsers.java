package org.waymark.app.access;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

@Component
class AccountUsers implements UserDetailsService {
  private final AccountStore accounts;
  private final Clock clock;

  AccountUsers(AccountStore accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public UserDetails loadUserByUsername(String login) {
    return accounts
        .byLogin(login)
        .filter(a -> a.passwordHash() != null)
        .map(a -> new AccountUser(a.id(), a.passwordHash(), a.lockedAt(clock.instant())))
        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }

  @EventListener
  void signedIn(AuthenticationSuccessEvent event) {
    if (event.getAuthentication().getPrincipal() instanceof AccountUser user) {
      accounts.succeeded(user.account());
    }
  }
}
