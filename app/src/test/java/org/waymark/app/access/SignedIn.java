package org.waymark.app.access;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.samples.NamedPeople;

/** Requests with the eyes of the sample's named people. */
@TestComponent
public class SignedIn {
  private final Accounts accounts;
  private final People people;

  SignedIn(Accounts accounts, People people) {
    this.accounts = accounts;
    this.people = people;
  }

  public PersonId person(String key) {
    return people.byNumber(NamedPeople.get(key).number()).orElseThrow();
  }

  public Viewer viewer(String key) {
    return accounts.viewerFor(person(key)).orElseThrow();
  }

  /** A request by this person. */
  public RequestPostProcessor as(String key) {
    return as(person(key));
  }

  public RequestPostProcessor as(PersonId person) {
    var user = new AccountUser(accounts.ensureFor(person), null, false);
    return SecurityMockMvcRequestPostProcessors.authentication(
        UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()));
  }
}
