package org.waymark.app.mentoring.offers;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;

/** Who stands in whose reporting line: support is never given up or down one. */
@Component
public class Lines {
  private static final int HIGHEST = 30;
  private final People people;
  private final Relations relations;

  Lines(People people, Relations relations) {
    this.people = people;
    this.relations = relations;
  }

  /** Those among them who are above or below the viewer. */
  public Set<PersonId> of(Viewer viewer, Collection<PersonId> among) {
    Set<PersonId> line = above(viewer.self());
    line.retainAll(among);
    relations
        .of(viewer, among)
        .forEach(
            (person, some) -> {
              if (some.contains(Relation.MANAGER) || some.contains(Relation.SKIP_LEVEL)) {
                line.add(person);
              }
            });
    return line;
  }

  public boolean between(PersonId one, PersonId other) {
    return above(one).contains(other) || above(other).contains(one);
  }

  /** The manager, theirs, and so on. */
  private Set<PersonId> above(PersonId person) {
    Set<PersonId> above = new LinkedHashSet<>();
    Optional<PersonId> at = people.managerOf(person);
    while (at.isPresent() && above.add(at.get()) && above.size() < HIGHEST) {
      at = people.managerOf(at.get());
    }
    return above;
  }
}
