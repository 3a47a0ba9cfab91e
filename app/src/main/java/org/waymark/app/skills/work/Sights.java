package org.waymark.app.skills.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.model.Share;
import org.waymark.app.skills.model.Shares;
import org.waymark.app.skills.model.Sight;

/** What a viewer may see of people, from their relations of today and what was shared. */
@Component
public class Sights {
  private final Relations relations;
  private final Shares shares;
  private final Clock clock;

  Sights(Relations relations, Shares shares, Clock clock) {
    this.relations = relations;
    this.shares = shares;
    this.clock = clock;
  }

  public Sight of(Viewer viewer, PersonId person) {
    return Objects.requireNonNull(of(viewer, List.of(person)).get(person));
  }

  /** For each of them, in two queries at most. */
  public Map<PersonId, Sight> of(Viewer viewer, Collection<PersonId> people) {
    LocalDate today = LocalDate.now(clock);
    Map<PersonId, Set<Relation>> related = relations.of(viewer, people);
    Map<PersonId, List<Share>> shared = shares.of(people, today);
    Map<PersonId, Sight> sights = new HashMap<>();
    for (PersonId person : people) {
      sights.put(
          person,
          new Sight(
              viewer,
              related.getOrDefault(person, Set.of()),
              shared.getOrDefault(person, List.of()),
              today));
    }
    return sights;
  }
}
