package org.waymark.app.conversations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.RelationSource;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Tarnholm;

/** Ingrid is everybody's HR partner. */
@TestComponent
class TalkPartners implements RelationSource {
  private final Tarnholm tarnholm;

  TalkPartners(Tarnholm tarnholm) {
    this.tarnholm = tarnholm;
  }

  @Override
  public Map<PersonId, Set<Relation>> relations(Viewer viewer, Collection<PersonId> subjects) {
    return viewer.is(tarnholm.person("ingrid"))
        ? subjects.stream().collect(Collectors.toMap(p -> p, _ -> Set.of(Relation.HR_PARTNER)))
        : Map.of();
  }

  @Override
  public List<PersonId> holders(Relation relation, PersonId subject) {
    return relation == Relation.HR_PARTNER ? List.of(tarnholm.person("ingrid")) : List.of();
  }
}
