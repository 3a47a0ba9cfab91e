package org.waymark.app.mentoring.pairs;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.RelationSource;
import org.waymark.app.kernel.Viewer;

/** Mentors of pairs that are together now; a coach or a single talk opens nothing. */
@Component
class PairRelations implements RelationSource {
  private final JdbcClient db;

  PairRelations(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Set<Relation> known() {
    return Set.of(Relation.MENTOR);
  }

  @Override
  public Map<PersonId, Set<Relation>> relations(Viewer viewer, Collection<PersonId> subjects) {
    PersonId me = viewer.personId();
    if (me == null || subjects.isEmpty()) {
      return Map.of();
    }
    Map<PersonId, Set<Relation>> found = new HashMap<>();
    db
        .sql(
            """
            select distinct person from mentoring.mentorship
            where mentor = :me and state = 'active' and kind = 'mentor'
            """)
        .param("me", me.value())
        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
        .list()
        .stream()
        .filter(subjects::contains)
        .forEach(person -> found.put(person, Set.of(Relation.MENTOR)));
    return found;
  }

  @Override
  public List<PersonId> holders(Relation relation, PersonId subject) {
    return relation == Relation.MENTOR
        ? db.sql(
                """
                select mentor from mentoring.mentorship
                where person = :person and state = 'active' and kind = 'mentor' order by since
                """)
            .param("person", subject.value())
            .query((row, _) -> new PersonId(row.getObject("mentor", UUID.class)))
            .list()
        : List.of();
  }
}
