package org.waymark.app.opportunities.panel;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.PanelRepository;

@Repository
class PanelStore implements PanelRepository {
  private final JdbcClient db;

  PanelStore(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<PersonId> members(OpeningId opening) {
    return db.sql(
            """
            select person from opportunities.panel_member
            where opening = :opening and left_at is null order by added_at, person
            """)
        .param("opening", opening.value())
        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
        .list();
  }

  @Override
  public List<OpeningId> of(PersonId person) {
    return db.sql(
            """
            select m.opening from opportunities.panel_member m
              join opportunities.opening o on o.id = m.opening
            where m.person = :person and m.left_at is null and o.state = 'published'
            order by m.added_at desc
            """)
        .param("person", person.value())
        .query((row, _) -> new OpeningId(row.getObject("opening", UUID.class)))
        .list();
  }

  @Override
  public void add(OpeningId opening, PersonId person, PersonId by, Instant now) {
    db.sql(
            """
            insert into opportunities.panel_member (opening, person, added_by, added_at)
            values (:opening, :person, :by, :now)
            on conflict (opening, person) do update
              set left_at = null, added_by = excluded.added_by, added_at = excluded.added_at
              where panel_member.left_at is not null
            """)
        .param("opening", opening.value())
        .param("person", person.value())
        .param("by", by.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public void remove(OpeningId opening, PersonId person, Instant now) {
    db.sql(
            """
            update opportunities.panel_member set left_at = :now
            where opening = :opening and person = :person and left_at is null
            """)
        .param("opening", opening.value())
        .param("person", person.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Set<PersonId> everybody() {
    return db.sql("select distinct person from opportunities.panel_member where left_at is null")
        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
        .set();
  }

  @Override
  public void removeAll(Collection<PersonId> people, Instant now) {
    db.sql(
            """
            update opportunities.panel_member set left_at = :now
            where person in (select unnest(:people::uuid[])) and left_at is null
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param(
            "people",
            people.stream().map(PersonId::toString).collect(Collectors.joining(",", "{", "}")))
        .update();
  }
}
