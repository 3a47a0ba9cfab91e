package org.waymark.app.mobility.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Scope;

/** Somebody who was chosen from a list, or whose name was typed and is no other's. */
@Component
class Colleague {
  private final People people;

  Colleague(People people) {
    this.people = people;
  }

  Optional<PersonId> of(String chosen, String typed) {
    Optional<PersonId> picked = Typed.person(chosen);
    String name = Typed.text(typed);
    if (picked.isPresent() || name.isEmpty()) {
      return picked;
    }
    List<PersonCard> found = people.search(name, Scope.company(), new Paging(1, 2));
    return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
  }
}
