package org.waymark.app.opportunities.store;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.RelationSource;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.kernel.Viewer;

/**
 * Owners, co-owners and the panel stand in a relation to those whose application for it is on its
 * way.
 */
@Repository
class HiringRelations implements RelationSource {
  private final JdbcClient db;

  HiringRelations(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Set<Relation> known() {
    return Set.of(Relation.HIRING);
  }

  @Override
  public Map<PersonId, Set<Relation>> relations(Viewer viewer, Collection<PersonId> subjects) {
    return viewer.person().map(me -> applicants(me, subjects)).orElse(Set.of()).stream()
        .collect(Collectors.toMap(p -> p, _ -> Set.of(Relation.HIRING)));
  }

  private Set<PersonId> applicants(PersonId filler, Collection<PersonId> among) {
    return db.sql(
            """
            select distinct a.person from opportunities.application a
              join opportunities.opening o on o.id = a.opening
            where a.person in (select unnest(:among::uuid[])) and a.underway
              and (o.owner = :filler
                or exists (select from opportunities.co_owner c
                  where c.opening = o.id and c.person = :filler)
                or exists (select from opportunities.panel_member m
                  where m.opening = o.id and m.person = :filler and m.left_at is null))
            """)
        .param("filler", filler.value())
        .param("among", SqlArray.of(among))
        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
        .set();
  }
}
