package org.waymark.app.academy.lessons;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.academy.Lesson;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;

/** What somebody read, did and answered. */
@Repository
class StudyStore {
  private final JdbcClient db;

  StudyStore(JdbcClient db) {
    this.db = db;
  }

  void read(PersonId person, Lesson lesson, int part, Instant at) {
    db.sql(
            """
            insert into academy.reading (person, lesson, part, at)
            values (:person, :lesson, :part, :at) on conflict do nothing
            """)
        .param("person", person.value())
        .param("lesson", lesson.number())
        .param("part", part)
        .param("at", Timestamp.from(at))
        .update();
  }

  void exercise(PersonId person, Lesson lesson, String what, Instant at) {
    db.sql(
            """
            insert into academy.exercise (person, lesson, what, at)
            values (:person, :lesson, :what, :at)
            on conflict (person, lesson) do update set what = excluded.what, at = excluded.at
            """)
        .param("person", person.value())
        .param("lesson", lesson.number())
        .param("what", what)
        .param("at", Timestamp.from(at))
        .update();
  }

  void attempt(PersonId person, Attempt attempt) {
    db.sql(
            """
            insert into academy.attempt (id, person, lesson, at, chosen, hits, passed)
            values (:id, :person, :lesson, :at, :chosen::int[], :hits, :passed)
            """)
        .param("id", attempt.id())
        .param("person", person.value())
        .param("lesson", attempt.lesson().number())
        .param("at", Timestamp.from(attempt.at()))
        .param(
            "chosen",
            attempt.chosen().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(",", "{", "}")))
        .param("hits", attempt.hits())
        .param("passed", attempt.passed())
        .update();
  }

  /** One of the person's own. */
  Optional<Attempt> attempt(PersonId person, UUID id) {
    return db.sql("select * from academy.attempt where id = :id and person = :person")
        .param("id", id)
        .param("person", person.value())
        .query(StudyStore::attempt)
        .optional();
  }

  private static Attempt attempt(ResultSet row, int nr) throws SQLException {
    return new Attempt(
        row.getObject("id", UUID.class),
        Lesson.of(row.getInt("lesson")).orElseThrow(NotYours::new),
        row.getTimestamp("at").toInstant(),
        List.copyOf(Arrays.asList((Integer[]) row.getArray("chosen").getArray())),
        row.getInt("hits"),
        row.getBoolean("passed"));
  }
}
