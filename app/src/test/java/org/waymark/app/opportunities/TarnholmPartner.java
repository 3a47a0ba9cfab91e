package org.waymark.app.opportunities;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.RelationSource;
import org.waymark.app.kernel.Viewer;

/** Ingrid is the HR partner of everybody, for those who ask by name. */
@TestComponent
public class TarnholmPartner implements RelationSource {
  private final Tarnholm tarnholm;

  TarnholmPartner(Tarnholm tarnholm) {
    this.tarnholm = tarnholm;
  }

  @Override
  public Map<PersonId, Set<Relation>> relations(Viewer viewer, Collection<PersonId> subjects) {
    return Map.of();
  }

  @Override
  public List<PersonId> holders(Relation relation, PersonId subject) {
    return relation == Relation.HR_PARTNER ? List.of(tarnholm.person("ingrid")) : List.of();
  }
}
