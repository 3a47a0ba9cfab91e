package org.waymark.app.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Contact;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.UnitId;

/** Invites everybody at once who cannot sign in yet. */
@Service
public class Invitations {
  private static final int MOST = 5_000;
  private final AccountStore store;
  private final Accounts accounts;
  private final People people;
  private final Organisation organisation;

  Invitations(AccountStore store, Accounts accounts, People people, Organisation organisation) {
    this.store = store;
    this.accounts = accounts;
    this.people = people;
    this.organisation = organisation;
  }

  /** Whom to hand which code. */
  public record Invited(PersonCard person, @Nullable String email, String code) {}

  /**
   * Everybody employed who cannot sign in and was not shut out, by name; earlier codes are void.
   *
   * @param unit with all below it; null for the whole company
   */
  @Transactional
  public Outcome<List<Invited>> everybody(Viewer by, @Nullable UnitId unit) {
    Set<PersonId> settled = store.settled();
    List<PersonId> waiting =
        people.everyoneEmployed().stream()
            .filter(e -> unit == null || within(e, unit))
            .map(Employment::person)
            .filter(person -> !settled.contains(person))
            .toList();
    if (waiting.isEmpty()) {
      return Outcome.refused("access.refused.nobodyToInvite");
    }
    if (waiting.size() > MOST) {
      return Outcome.refused("access.refused.tooManyToInvite", waiting.size(), MOST);
    }
    Map<PersonId, PersonCard> cards = people.cards(waiting);
    Map<PersonId, Contact> contacts = people.contacts(waiting);
    return Outcome.done(
        cards.values().stream()
            .sorted(Comparator.comparing(PersonCard::name).thenComparing(PersonCard::number))
            .map(card -> invited(by, card, contacts.get(card.id())))
            .toList());
  }

  private boolean within(Employment employment, UnitId unit) {
    return organisation.units().path(employment.unit()).stream()
        .anyMatch(above -> above.id().equals(unit));
  }

  private Invited invited(Viewer by, PersonCard card, @Nullable Contact contact) {
    return new Invited(
        card, contact == null ? null : contact.email(), accounts.invite(by, card.id()));
  }
}
