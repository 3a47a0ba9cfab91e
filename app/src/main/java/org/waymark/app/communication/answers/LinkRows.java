package org.waymark.app.communication.answers;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.AnswerLink;
import org.waymark.app.communication.AnswerLinks;
import org.waymark.app.kernel.PersonId;

/** Rows of links: whose, to which question, until when, and the answer. */
@Component
class LinkRows implements AnswerLinks {
  /** One of them. */
  record Link(
      UUID id,
      PersonId person,
      String purpose,
      UUID subject,
      Instant until,
      @Nullable Instant answeredAt) {}

  private final JdbcClient jdbc;
  private final Tokens tokens;
  private final Clock clock;

  LinkRows(JdbcClient jdbc, Tokens tokens, Clock clock) {
    this.jdbc = jdbc;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public AnswerLink issue(PersonId person, String purpose, UUID subject, Instant until) {
    UUID id =
        jdbc.sql(
                """
                insert into communication.answer_link (id, person, purpose, subject, issued_at, until)
                values (:id, :person, :purpose, :subject, :now, :until)
                on conflict (person, purpose, subject) where answered_at is null
                  do update set until = excluded.until
                returning id
                """)
            .param("id", UUID.randomUUID())
            .param("person", person.value())
            .param("purpose", purpose)
            .param("subject", subject)
            .param("now", now())
            .param("until", Timestamp.from(until))
            .query(UUID.class)
            .single();
    return new AnswerLink(id, tokens.path(id));
  }

  Optional<Link> find(UUID id) {
    return one("", id);
  }

  /** The row stays locked until the transaction ends, so that of two answers one counts. */
  Optional<Link> take(UUID id) {
    return one(" for update", id);
  }

  private Optional<Link> one(String lock, UUID id) {
    return jdbc.sql(
            "select id, person, purpose, subject, until, answered_at from communication.answer_link where id = :id"
                + lock)
        .param("id", id)
        .query(
            (rs, _) -> {
              Timestamp answered = rs.getTimestamp("answered_at");
              return new Link(
                  rs.getObject("id", UUID.class),
                  new PersonId(rs.getObject("person", UUID.class)),
                  rs.getString("purpose"),
                  rs.getObject("subject", UUID.class),
                  rs.getTimestamp("until").toInstant(),
                  answered == null ? null : answered.toInstant());
            })
        .optional();
  }

  void answered(UUID id, String choice) {
    jdbc.sql(
            "update communication.answer_link set answered_at = :now, choice = :choice where id = :id and answered_at is null")
        .param("now", now())
        .param("choice", choice)
        .param("id", id)
        .update();
  }

  /** From now on the open links of these people answer nothing. */
  void end(Collection<PersonId> people) {
    jdbc.sql(
            """
            update communication.answer_link set until = :now
            where answered_at is null and until > :now and person in (select unnest(:people::uuid[]))
            """)
        .param("now", now())
        .param(
            "people",
            people.stream().map(PersonId::toString).collect(Collectors.joining(",", "{", "}")))
        .update();
  }

  /** Everybody with an open link. */
  List<PersonId> holders() {
    return jdbc.sql(
            "select distinct person from communication.answer_link where answered_at is null and until > :now")
        .param("now", now())
        .query((rs, _) -> new PersonId(rs.getObject("person", UUID.class)))
        .list();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
