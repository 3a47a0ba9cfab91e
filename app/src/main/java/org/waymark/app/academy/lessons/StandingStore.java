package org.waymark.app.academy.lessons;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.academy.Lesson;
import org.waymark.app.academy.lessons.Standing.Certificate;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;

/** How far somebody is, in one query. */
@Repository
class StandingStore {
  private final JdbcClient db;

  StandingStore(JdbcClient db) {
    this.db = db;
  }

  private record Line(Lesson lesson, Standing standing) {}

  /** Without what other modules saw. */
  Map<Lesson, Standing> of(PersonId person) {
    Map<Lesson, Standing> all = new EnumMap<>(Lesson.class);
    db.sql(
            """
            select n.lesson, r.parts, e.what, coalesce(a.tries, 0) as tries,
              coalesce(a.passed, false) as passed, c.number, c.at
            from generate_series(1, 8) as n(lesson)
            left join (select lesson, array_agg(part order by part) as parts from academy.reading
              where person = :person group by lesson) r on r.lesson = n.lesson
            left join academy.exercise e on e.lesson = n.lesson and e.person = :person
            left join (select lesson, count(*) as tries, bool_or(passed) as passed
              from academy.attempt where person = :person group by lesson) a
              on a.lesson = n.lesson
            left join academy.completion c on c.lesson = n.lesson and c.person = :person
            """)
        .param("person", person.value())
        .query(StandingStore::line)
        .list()
        .forEach(line -> all.put(line.lesson(), line.standing()));
    return all;
  }

  private static Line line(ResultSet row, int nr) throws SQLException {
    var parts = row.getArray("parts");
    String what = row.getString("what");
    Set<Integer> read =
        parts == null ? Set.of() : Set.copyOf(Arrays.asList((Integer[]) parts.getArray()));
    return new Line(
        Lesson.of(row.getInt("lesson")).orElseThrow(NotYours::new),
        new Standing(
            read,
            what != null,
            what,
            row.getInt("tries"),
            row.getBoolean("passed"),
            certificate(row)));
  }

  private static @Nullable Certificate certificate(ResultSet row) throws SQLException {
    String number = row.getString("number");
    return number == null ? null : new Certificate(number, row.getTimestamp("at").toInstant());
  }
}
