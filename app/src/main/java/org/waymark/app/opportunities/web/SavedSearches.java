package org.waymark.app.opportunities.web;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;

/** Searches that people keep; nobody else ever sees them. */
@Component
class SavedSearches {
  static final int MOST = 50;
  private final JdbcClient db;
  private final Clock clock;

  SavedSearches(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  List<SavedSearch> of(PersonId person) {
    return db.sql(
            """
            select id, name, query, tells from opportunities.saved_search where person = :person
            order by lower(name), id limit :most
            """)
        .param("person", person.value())
        .param("most", MOST)
        .query(SavedSearch.class)
        .list();
  }

  /** Under the same name, the newer search replaces the older. */
  void keep(PersonId person, String name, Criteria criteria) {
    db.sql(
            """
            insert into opportunities.saved_search (person, name, query, saved_at)
            values (:person, :name, :query, :now)
            on conflict (person, name) do update set query = excluded.query,
              saved_at = excluded.saved_at
            """)
        .param("person", person.value())
        .param("name", name)
        .param("query", criteria.query())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Whether the name was free; {@link NotYours} for a search that is not theirs. */
  boolean rename(PersonId person, UUID id, String name) {
    try {
      int renamed =
          db.sql(
                  """
                  update opportunities.saved_search set name = :name
                  where id = :id and person = :person
                  """)
              .param("name", name)
              .param("id", id)
              .param("person", person.value())
              .update();
      if (renamed == 0) {
        throw new NotYours();
      }
      return true;
    } catch (DuplicateKeyException taken) {
      return false;
    }
  }

  /** Whether it tells of new openings; {@link NotYours} for a search that is not theirs. */
  void tell(PersonId person, UUID id, boolean tells) {
    int changed =
        db.sql(
                """
                update opportunities.saved_search set tells = :tells
                where id = :id and person = :person
                """)
            .param("tells", tells)
            .param("id", id)
            .param("person", person.value())
            .update();
    if (changed == 0) {
      throw new NotYours();
    }
  }

  boolean forget(PersonId person, UUID id) {
    return db.sql("delete from opportunities.saved_search where id = :id and person = :person")
            .param("id", id)
            .param("person", person.value())
            .update()
        == 1;
  }
}
