package org.waymark.app.mobility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.RelationSource;
import org.waymark.app.kernel.Viewer;

/** Ingrid is HR partner of Digital, Tomasz of Stores, and Amara leads all. */
@TestComponent
public class Partners implements RelationSource {
  private final JdbcClient db;

  Partners(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Map<PersonId, Set<Relation>> relations(Viewer viewer, Collection<PersonId> subjects) {
    return Map.of();
  }

  @Override
  public List<PersonId> holders(Relation relation, PersonId subject) {
    String number =
        switch (relation) {
          case HR_PARTNER -> unit(subject).equals("STO") ? "tomasz" : "ingrid";
          case LEADER -> "amara";
          default -> "";
        };
    return db
        .sql("select id from people.person where number = ?")
        .param(number)
        .query(java.util.UUID.class)
        .list()
        .stream()
        .map(PersonId::new)
        .filter(p -> !p.equals(subject))
        .toList();
  }

  private String unit(PersonId subject) {
    return db.sql(
            """
            select u.code from people.spell s join people.unit u on u.id = s.unit
            where s.person = ? order by s.began_on desc limit 1
            """)
        .param(subject.value())
        .query(String.class)
        .optional()
        .orElse("");
  }
}
