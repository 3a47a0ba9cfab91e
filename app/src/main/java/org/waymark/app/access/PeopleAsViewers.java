package org.waymark.app.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.kernel.Viewers;
import org.waymark.app.people.Contact;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** A wrong password locks nobody out of their mail; an administrator who shuts an account does. */
@Component
class PeopleAsViewers implements Viewers {
  private final AccountStore accounts;
  private final CurrentViewer viewers;
  private final People people;

  PeopleAsViewers(AccountStore accounts, CurrentViewer viewers, People people) {
    this.accounts = accounts;
    this.viewers = viewers;
    this.people = people;
  }

  @Override
  public Optional<Viewer> of(PersonId person) {
    if (!people.employed(person)) {
      return Optional.empty();
    }
    Optional<AccountStore.Account> account = accounts.byPerson(person);
    return account.isEmpty()
        ? people.card(person).map(this::withoutAccount)
        : account.filter(a -> a.disabledAt() == null).map(viewers::viewer);
  }

  /** Who was never invited has the hats that come with the post. */
  private Viewer withoutAccount(PersonCard card) {
    List<Grant> grants = new ArrayList<>(List.of(new Grant(Hat.EMPLOYEE, null)));
    if (!people.reportsOf(card.id()).isEmpty()) {
      grants.add(new Grant(Hat.MANAGER, null));
    }
    Contact contact = people.contacts(List.of(card.id())).get(card.id());
    String language = contact == null || contact.language().isEmpty() ? "en" : contact.language();
    return new Viewer(
        card.id().value(), card.id(), card.name(), grants, Locale.forLanguageTag(language));
  }

  @Override
  public Optional<String> address(Viewer viewer) {
    return viewer
        .person()
        .map(p -> people.contacts(List.of(p)).get(p))
        .map(Contact::email)
        .or(
            () ->
                accounts
                    .byId(viewer.account())
                    .map(AccountStore.Account::login)
                    .filter(login -> login.contains("@")));
  }
}
