package org.waymark.app.opportunities.endorsements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.NominationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.endorsements.Nomination.Answer;

/** Keeps who was asked, and each answer. */
@Repository
class NominationStore {
  private static final String SELECT = "select * from opportunities.nomination ";
  private final JdbcClient db;

  NominationStore(JdbcClient db) {
    this.db = db;
  }

  /** Whether this manager had not asked this person yet. */
  boolean add(Nomination it) {
    return db.sql(
                """
                insert into opportunities.nomination (id, opening, nominator, person, why, at)
                values (:id, :opening, :nominator, :person, :why, :at)
                on conflict on constraint asked_once do nothing
                """)
            .param("id", it.id().value())
            .param("opening", it.opening().value())
            .param("nominator", it.nominator().value())
            .param("person", it.person().value())
            .param("why", it.why())
            .param("at", EndorsementStore.at(it.at()))
            .update()
        == 1;
  }

  Optional<Nomination> locked(NominationId id) {
    return db.sql(SELECT + "where id = :id for update")
        .param("id", id.value())
        .query((row, _) -> nomination(row))
        .optional();
  }

  void answer(NominationId id, Answer answer, Instant at) {
    String code = answer.name().toLowerCase(Locale.ROOT);
    db.sql("update opportunities.nomination set answer = :answer where id = :id")
        .param("id", id.value())
        .param("answer", code)
        .update();
    db.sql(
            """
            insert into opportunities.nomination_answer values (:id, :at, :answer)
            on conflict (nomination, at) do nothing
            """)
        .param("id", id.value())
        .param("at", EndorsementStore.at(at))
        .param("answer", code)
        .update();
  }

  List<Nomination> about(PersonId person) {
    return list("where person = :id order by at desc", person.value());
  }

  List<Nomination> by(PersonId nominator) {
    return list("where nominator = :id order by at desc", nominator.value());
  }

  /** Those who said yes, and those alone. */
  List<Nomination> agreedFor(OpeningId opening) {
    return list("where opening = :id and answer = 'yes' order by at", opening.value());
  }

  private List<Nomination> list(String where, UUID id) {
    return db.sql(SELECT + where).param("id", id).query((row, _) -> nomination(row)).list();
  }

  private static Nomination nomination(ResultSet row) throws SQLException {
    String answer = row.getString("answer");
    return new Nomination(
        new NominationId(row.getObject("id", UUID.class)),
        new OpeningId(row.getObject("opening", UUID.class)),
        new PersonId(row.getObject("nominator", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("why"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        answer == null ? null : Answer.valueOf(answer.toUpperCase(Locale.ROOT)));
  }
}
