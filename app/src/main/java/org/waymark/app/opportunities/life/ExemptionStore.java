package org.waymark.app.opportunities.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Approver;
import org.waymark.app.opportunities.model.Exemption;
import org.waymark.app.opportunities.model.Exemption.Answer;
import org.waymark.app.opportunities.model.Exemption.Wish;
import org.waymark.app.opportunities.model.ExemptionLife.Stage;
import org.waymark.app.policy.Terms.PostingException;

@Repository
class ExemptionStore {
  private static final String ALL = "select * from opportunities.exemption ";
  private final JdbcClient db;

  ExemptionStore(JdbcClient db) {
    this.db = db;
  }

  /** False where there is one already that was not answered or that holds. */
  boolean add(Exemption it) {
    Wish wish = it.wish();
    return db.sql(
                """
                insert into opportunities.exemption
                  (id, opening, reason, why, asked_of, asked_by, asked_at, state)
                values (:id, :opening, :reason, :why, :of, :by, :at, :state)
                on conflict (opening) where state in ('asked', 'granted') do nothing
                """)
            .param("id", it.id())
            .param("opening", it.opening().value())
            .param("reason", wish.reason().code())
            .param("why", wish.why())
            .param("of", wish.of().code())
            .param("by", wish.by().value())
            .param("at", at(wish.at()))
            .param("state", it.stage().code())
            .update()
        == 1;
  }

  void keep(Exemption it) {
    PersonId by = it.answer().by();
    Instant answered = it.answer().at();
    db.sql(
            """
            update opportunities.exemption set state = :state, until = :until,
              answered_by = :by, answered_at = :at, answer = :answer
            where id = :id
            """)
        .param("state", it.stage().code())
        .param("until", it.until())
        .param("by", by == null ? null : by.value())
        .param("at", answered == null ? null : at(answered))
        .param("answer", it.answer().words().isEmpty() ? null : it.answer().words())
        .param("id", it.id())
        .update();
  }

  /** The last one, however it ended; whoever changes it holds the opening. */
  Optional<Exemption> last(OpeningId opening) {
    return db.sql(ALL + "where opening = :opening order by asked_at desc, id desc limit 1")
        .param("opening", opening.value())
        .query(ExemptionStore::read)
        .optional();
  }

  Optional<Exemption> find(UUID id) {
    return db.sql(ALL + "where id = :id").param("id", id).query(ExemptionStore::read).optional();
  }

  /** All that wait for an answer, the longest first. */
  List<Exemption> waiting() {
    return db.sql(ALL + "where state = 'asked' order by asked_at, id")
        .query(ExemptionStore::read)
        .list();
  }

  /** Granted, and over on that day. */
  List<OpeningId> over(LocalDate today) {
    return db.sql(
            "select opening from opportunities.exemption where state = 'granted' and until < :today")
        .param("today", today)
        .query((row, _) -> new OpeningId(row.getObject("opening", UUID.class)))
        .list();
  }

  private static Exemption read(ResultSet row, int nr) throws SQLException {
    UUID by = row.getObject("answered_by", UUID.class);
    return new Exemption(
        row.getObject("id", UUID.class),
        new OpeningId(row.getObject("opening", UUID.class)),
        new Wish(
            PostingException.of(row.getString("reason")).orElseThrow(),
            row.getString("why"),
            Approver.of(row.getString("asked_of")),
            new PersonId(row.getObject("asked_by", UUID.class)),
            row.getObject("asked_at", OffsetDateTime.class).toInstant()),
        Stage.of(row.getString("state")),
        row.getObject("until", LocalDate.class),
        new Answer(
            by == null ? null : new PersonId(by),
            instant(row.getObject("answered_at", OffsetDateTime.class)),
            Objects.requireNonNullElse(row.getString("answer"), "")));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
