package org.waymark.app.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relations;
import org.waymark.app.people.People;
import org.waymark.app.policy.model.ExceptionRequest.Asked;

/**
 * Who is asked for an exception. Never the person, and never their own manager, whatever else they
 * are: it would tell them of a move before its time.
 */
@Component
class Deciders {
  private static final int HIGHEST = 30;
  private final Relations relations;
  private final People people;

  Deciders(Relations relations, People people) {
    this.relations = relations;
    this.people = people;
  }

  Optional<Asked> first(PersonId person, Decider wanted) {
    return candidates(person, wanted).stream().filter(may(person)).findFirst();
  }

  /** Somebody above the one who did not answer: after HR a leader, then always further up. */
  Optional<Asked> above(PersonId person, Asked silentOne) {
    PersonId silent = silentOne.person();
    List<Asked> all = new ArrayList<>();
    if (silentOne.as() == Decider.HR_PARTNER) {
      all.addAll(named(person, Decider.LEADER));
      all.addAll(line(person));
    } else {
      all.addAll(line(silent));
    }
    return all.stream()
        .filter(may(person))
        .filter(asked -> !asked.person().equals(silent))
        .findFirst();
  }

  /** Who the rule names; then leaders; then those above the person's manager. */
  private List<Asked> candidates(PersonId person, Decider wanted) {
    List<Asked> all = new ArrayList<>(named(person, wanted));
    all.addAll(named(person, Decider.LEADER));
    all.addAll(line(person));
    return all;
  }

  private List<Asked> named(PersonId person, Decider as) {
    return relations.holders(as.relation(), person).stream()
        .map(holder -> new Asked(holder, as))
        .toList();
  }

  /** Upwards, the direct manager first. */
  private List<Asked> line(PersonId from) {
    List<Asked> line = new ArrayList<>();
    Set<PersonId> met = new HashSet<>();
    Optional<PersonId> at = people.managerOf(from);
    while (at.isPresent() && met.add(at.get()) && met.size() < HIGHEST) {
      line.add(new Asked(at.get(), Decider.LEADER));
      at = people.managerOf(at.get());
    }
    return line;
  }

  private Predicate<Asked> may(PersonId person) {
    Optional<PersonId> manager = people.managerOf(person);
    return asked ->
        !asked.person().equals(person)
            && manager.filter(asked.person()::equals).isEmpty()
            && people.employed(asked.person());
  }
}
