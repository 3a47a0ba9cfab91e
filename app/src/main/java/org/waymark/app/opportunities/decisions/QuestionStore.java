package org.waymark.app.opportunities.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;

@Repository
class QuestionStore {
  private final JdbcClient db;

  QuestionStore(JdbcClient db) {
    this.db = db;
  }

  /** Whether it is the first about this decision. */
  boolean add(Question q) {
    return db.sql(
                """
                insert into opportunities.decision_dispute (application, words, opened_at, due_at)
                values (:id, :words, :opened, :due) on conflict do nothing
                """)
            .param("id", q.application().value())
            .param("words", q.words())
            .param("opened", at(q.openedAt()))
            .param("due", at(q.dueAt()))
            .update()
        == 1;
  }

  /** Whether nobody was quicker. */
  boolean answer(ApplicationId id, Question.Answer a) {
    return db.sql(
                """
                update opportunities.decision_dispute
                set answered_at = :at, answered_by = :by, stands = :stands, answer = :words
                where application = :id and answered_at is null
                """)
            .param("at", at(a.at()))
            .param("by", a.by().value())
            .param("stands", a.stands())
            .param("words", a.words())
            .param("id", id.value())
            .update()
        == 1;
  }

  Optional<Question> of(ApplicationId id) {
    return db.sql("select * from opportunities.decision_dispute where application = :id")
        .param("id", id.value())
        .query(
            (row, _) ->
                new Question(
                    id,
                    row.getString("words"),
                    instant(row, "opened_at"),
                    instant(row, "due_at"),
                    answer(row)))
        .optional();
  }

  private static Optional<Question.Answer> answer(ResultSet row) throws SQLException {
    return row.getObject("answered_at") == null
        ? Optional.empty()
        : Optional.of(
            new Question.Answer(
                new PersonId(row.getObject("answered_by", UUID.class)),
                row.getBoolean("stands"),
                row.getString("answer"),
                instant(row, "answered_at")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
