package org.waymark.app.opportunities.proposals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.HatWearers;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewers;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.Unit;

/**
 * Whose desk a proposal comes to: HR partners and leaders of its unit, else of the next one above.
 * Never its proposer; leadership is nobody who shaped it, and nobody who reports to the proposer.
 */
@Component
class Deskmates {
  private static final int HIGHEST = 30;
  private final ObjectProvider<HatWearers> wearers;
  private final ObjectProvider<Viewers> viewers;
  private final Organisation organisation;
  private final People people;

  Deskmates(
      ObjectProvider<HatWearers> wearers,
      ObjectProvider<Viewers> viewers,
      Organisation organisation,
      People people) {
    this.wearers = wearers;
    this.viewers = viewers;
    this.organisation = organisation;
    this.people = people;
  }

  /** Those who shape it, by how close they are to the unit. */
  List<List<PersonId>> partners(Proposal proposal) {
    return levels(Hat.HR_PARTNER, proposal, p -> !p.equals(proposal.proposer()));
  }

  /** Those who decide, likewise. */
  List<List<PersonId>> leaders(Proposal proposal, Collection<PersonId> shapers) {
    return levels(Hat.LEADER, proposal, p -> !shapers.contains(p) && independent(proposal, p));
  }

  /** Neither the proposer nor anybody below them. */
  boolean independent(Proposal proposal, PersonId leader) {
    Set<PersonId> met = new HashSet<>();
    Optional<PersonId> at = Optional.of(leader);
    while (at.isPresent() && met.add(at.get()) && met.size() < HIGHEST) {
      if (at.get().equals(proposal.proposer())) {
        return false;
      }
      at = people.managerOf(at.get());
    }
    return true;
  }

  private List<List<PersonId>> levels(Hat hat, Proposal proposal, Predicate<PersonId> may) {
    Map<@Nullable UUID, List<PersonId>> byUnit = wearers(hat, may);
    List<@Nullable UUID> closestFirst = new ArrayList<>();
    for (Unit unit : organisation.path(proposal.role().unit())) {
      closestFirst.addFirst(unit.id().value());
    }
    closestFirst.add(null); // given for the whole company
    return closestFirst.stream()
        .map(unit -> byUnit.getOrDefault(unit, List.of()))
        .filter(some -> !some.isEmpty())
        .toList();
  }

  private Map<@Nullable UUID, List<PersonId>> wearers(Hat hat, Predicate<PersonId> may) {
    List<PersonId> all = wearers.stream().flatMap(w -> w.of(hat).stream()).distinct().toList();
    Set<PersonId> here = people.current(all).keySet();
    Map<@Nullable UUID, List<PersonId>> byUnit = new HashMap<>();
    for (PersonId person : all) {
      if (here.contains(person) && may.test(person)) {
        grants(person).stream()
            .filter(g -> g.hat() == hat)
            .map(Grant::unit)
            .distinct()
            .forEach(u -> byUnit.computeIfAbsent(u, _ -> new ArrayList<>()).add(person));
      }
    }
    return byUnit;
  }

  private List<Grant> grants(PersonId person) {
    return viewers.stream()
        .flatMap(v -> v.of(person).stream())
        .flatMap(v -> v.grants().stream())
        .toList();
  }
}
