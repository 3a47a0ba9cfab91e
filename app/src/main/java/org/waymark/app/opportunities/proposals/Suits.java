package org.waymark.app.opportunities.proposals;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/**
 * Whom a role could suit: those among them who report to the proposer today, for the proposer and
 * HR, and to nobody who is named. That they were looked at is not recorded: the record would tell
 * them.
 */
@Component
class Suits {
  private final SuitStore store;
  private final People people;

  Suits(SuitStore store, People people) {
    this.store = store;
    this.people = people;
  }

  /** Null where it is not for the viewer; whoever is named themselves finds nobody. */
  @Nullable List<PersonCard> namesFor(Viewer viewer, ProposalRights.Seen seen) {
    Proposal proposal = seen.proposal();
    if (!seen.seesNames() || proposal.stage().over()) {
      return null;
    }
    Set<PersonId> named = store.of(proposal.id());
    return viewer.person().filter(named::contains).isPresent()
        ? List.of()
        : cards(people.reportsOf(proposal.proposer()).stream().filter(named::contains).toList());
  }

  Set<PersonId> named(Proposal proposal) {
    return store.of(proposal.id());
  }

  /** Whom a manager may name. */
  List<PersonCard> reportsOf(PersonId manager) {
    return cards(people.reportsOf(manager));
  }

  private List<PersonCard> cards(List<PersonId> some) {
    return people.cards(some).values().stream()
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(PersonCard::name))
        .toList();
  }
}
