package org.waymark.app.academy.lessons;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;

/** Who completed what, and the numbers under which that can be checked. */
@Repository
class CompletionStore {
  static final int WHOLE = 0;
  private final JdbcClient db;

  CompletionStore(JdbcClient db) {
    this.db = db;
  }

  /**
   * What a certificate says.
   *
   * @param lesson 0 for all eight
   */
  record Entry(UUID person, int lesson, Instant at, String number, String name) {}

  /** One after the other, so that of the last two lessons one finds all eight. */
  void hold(PersonId person) {
    db.sql("select pg_advisory_xact_lock(hashtext('academy ' || :person))")
        .param("person", person.toString())
        .query((_, _) -> 0)
        .single();
  }

  /** Nothing where it was there already. */
  boolean add(Entry entry) {
    return db.sql(
                """
                insert into academy.completion (person, lesson, at, number, name)
                values (:person, :lesson, :at, :number, :name) on conflict (person, lesson) do nothing
                """)
            .param("person", entry.person())
            .param("lesson", entry.lesson())
            .param("at", Timestamp.from(entry.at()))
            .param("number", entry.number())
            .param("name", entry.name())
            .update()
        == 1;
  }

  Optional<Entry> find(String number) {
    return db.sql("select * from academy.completion where number = :number")
        .param("number", number)
        .query(CompletionStore::entry)
        .optional();
  }

  Optional<Entry> find(PersonId person, int lesson) {
    return db.sql("select * from academy.completion where person = :person and lesson = :lesson")
        .param("person", person.value())
        .param("lesson", lesson)
        .query(CompletionStore::entry)
        .optional();
  }

  List<Entry> of(Collection<PersonId> people) {
    String ids = people.stream().map(PersonId::toString).collect(Collectors.joining(",", "{", "}"));
    return db.sql(
            "select * from academy.completion where person in (select unnest(:people::uuid[]))")
        .param("people", ids)
        .query(CompletionStore::entry)
        .list();
  }

  List<Entry> all() {
    return db.sql("select * from academy.completion").query(CompletionStore::entry).list();
  }

  private static Entry entry(ResultSet row, int nr) throws SQLException {
    return new Entry(
        row.getObject("person", UUID.class),
        row.getInt("lesson"),
        row.getTimestamp("at").toInstant(),
        row.getString("number"),
        row.getString("name"));
  }
}
