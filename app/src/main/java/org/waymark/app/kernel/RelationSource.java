package org.waymark.app.kernel;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Implemented by each module that knows of relations between people. */
public interface RelationSource {
  /** What this module may know of; a question after something else need not be asked here. */
  default Set<Relation> known() {
    return EnumSet.allOf(Relation.class);
  }

  /** The relations this module knows of; people without any may be left out. */
  Map<PersonId, Set<Relation>> relations(Viewer viewer, Collection<PersonId> subjects);

  /** Who stands in this relation to somebody, the closest first, as far as this module knows. */
  default List<PersonId> holders(Relation relation, PersonId subject) {
    return List.of();
  }
}
