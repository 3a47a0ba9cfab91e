package org.waymark.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.shell.ViewerSource;

/**
 * Reads the viewer anew with every request: hats, employment and reports as of now, so that a right
 * that ended is gone at once, and so is everybody who left.
 */
@Component
class CurrentViewer implements ViewerSource {
  private static final String KEPT = CurrentViewer.class.getName();
  private final AccountStore accounts;
  private final People people;
  private final Clock clock;

  CurrentViewer(AccountStore accounts, People people, Clock clock) {
    this.accounts = accounts;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Optional<Viewer> viewer(HttpServletRequest request) {
    if (request.getAttribute(KEPT) instanceof Optional<?> kept) {
      return kept.map(Viewer.class::cast);
    }
    Optional<Viewer> viewer = signedIn().flatMap(this::of);
    request.setAttribute(KEPT, viewer);
    return viewer;
  }

  private static Optional<UUID> signedIn() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who != null && who.getPrincipal() instanceof AccountUser user
        ? Optional.of(user.account())
        : Optional.empty();
  }

  /** The viewer behind an account; nobody when it is locked or its person has left. */
  Optional<Viewer> of(UUID account) {
    return accounts
        .byId(account)
        .filter(a -> !a.lockedAt(clock.instant()))
        .filter(a -> a.person() == null || people.employed(new PersonId(a.person())))
        .map(this::viewer);
  }

  Viewer viewer(AccountStore.Account account) {
    List<Grant> grants = new ArrayList<>(accounts.grants(account.id()));
    PersonId person = account.person() == null ? null : new PersonId(account.person());
    if (person != null) {
      grants.add(new Grant(Hat.EMPLOYEE, null));
      if (!people.reportsOf(person).isEmpty()) {
        grants.add(new Grant(Hat.MANAGER, null));
      }
    }
    return new Viewer(
        account.id(), person, account.name(), grants, Locale.forLanguageTag(account.language()));
  }
}
