package org.waymark.app.academy.experiences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.academy.Lesson;
import org.waymark.app.academy.experiences.ExperienceLife.Stage;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;

@Repository
class ExperienceStore {
  private static final String ALL =
      """
      select e.*, s.at, s.why, (select coalesce(array_agg(c.why order by c.at), '{}')
        from academy.concern c where c.experience = e.id and not c.settled) as concerns
      from academy.experience e
      join academy.experience_state s on s.experience = e.id and s.nr = e.state_nr
      """;
  private final JdbcClient db;

  ExperienceStore(JdbcClient db) {
    this.db = db;
  }

  void add(UUID id, Lesson lesson, PersonId author, String body, Instant at) {
    db.sql(
            """
            insert into academy.experience (id, lesson, person, body, state, state_nr)
            values (:id, :lesson, :person, :body, 'waiting', 1)
            """)
        .param("id", id)
        .param("lesson", lesson.number())
        .param("person", author.value())
        .param("body", body)
        .update();
    remember(id, 1, Stage.WAITING, author, null, at);
  }

  void move(Experience experience, Stage to, PersonId by, @Nullable String why, Instant at) {
    int nr = experience.nr() + 1;
    db.sql("update academy.experience set state = :state, state_nr = :nr where id = :id")
        .param("state", to.code())
        .param("nr", nr)
        .param("id", experience.id())
        .update();
    remember(experience.id(), nr, to, by, why, at);
    db.sql("update academy.concern set settled = true where experience = :id")
        .param("id", experience.id())
        .update();
  }

  private void remember(
      UUID id, int nr, Stage stage, PersonId by, @Nullable String why, Instant at) {
    db.sql(
            """
            insert into academy.experience_state (experience, nr, state, at, by_person, why)
            values (:id, :nr, :state, :at, :by, :why)
            """)
        .param("id", id)
        .param("nr", nr)
        .param("state", stage.code())
        .param("at", Timestamp.from(at))
        .param("by", by.value())
        .param("why", why)
        .update();
  }

  /** Once by each person; again where it was settled before. */
  void concern(UUID experience, PersonId by, String why, Instant at) {
    db.sql(
            """
            insert into academy.concern (experience, person, why, at)
            values (:experience, :person, :why, :at)
            on conflict (experience, person)
              do update set why = excluded.why, at = excluded.at, settled = false
            """)
        .param("experience", experience)
        .param("person", by.value())
        .param("why", why)
        .param("at", Timestamp.from(at))
        .update();
  }

  /** Held until the end of the transaction, so that of two acts one counts. */
  Optional<Experience> locked(UUID id) {
    db.sql("select id from academy.experience where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional();
    return find(id);
  }

  Optional<Experience> find(UUID id) {
    return db.sql(ALL + "where e.id = :id").param("id", id).query(ExperienceStore::read).optional();
  }

  /** The latest first. */
  List<Experience> published(Lesson lesson) {
    return db.sql(
            ALL + "where e.lesson = :lesson and e.state = 'published' order by s.at desc limit 100")
        .param("lesson", lesson.number())
        .query(ExperienceStore::read)
        .list();
  }

  List<Experience> by(PersonId author, Lesson lesson) {
    return db.sql(ALL + "where e.person = :person and e.lesson = :lesson order by e.id desc")
        .param("person", author.value())
        .param("lesson", lesson.number())
        .query(ExperienceStore::read)
        .list();
  }

  /** The oldest first. */
  List<Experience> waiting() {
    return db.sql(
            ALL
                + """
                where e.state = 'waiting' or (e.state = 'published' and exists
                  (select from academy.concern c where c.experience = e.id and not c.settled))
                order by s.at
                """)
        .query(ExperienceStore::read)
        .list();
  }

  int countWaiting(@Nullable PersonId without) {
    return db.sql(
            """
            select count(*) from academy.experience e
            where e.person is distinct from :without::uuid and (e.state = 'waiting'
              or (e.state = 'published' and exists
                (select from academy.concern c where c.experience = e.id and not c.settled)))
            """)
        .param("without", without == null ? null : without.value())
        .query(Integer.class)
        .single();
  }

  private static Experience read(ResultSet row, int nr) throws SQLException {
    return new Experience(
        row.getObject("id", UUID.class),
        Lesson.of(row.getInt("lesson")).orElseThrow(NotYours::new),
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("body"),
        Stage.of(row.getString("state")),
        row.getInt("state_nr"),
        row.getTimestamp("at").toInstant(),
        row.getString("why"),
        List.of((String[]) row.getArray("concerns").getArray()));
  }
}
