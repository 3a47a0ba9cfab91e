package org.waymark.app.communication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.mail.Outbox.Told;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.shell.Words;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of notices. */
@Component
class NoticeRows {
  record Draft(String kind, String once, Words words, String href, Extras extras) {}

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  NoticeRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** Those who had not been told this before, with what they are told now. */
  List<Told> insert(Collection<PersonId> people, Draft draft) {
    Attachment file = draft.extras().attachment();
    AnswerLink answer = draft.extras().answer();
    return jdbc.sql(
            """
            insert into communication.notice (person, at, kind, message, message_values, href, once,
              answer_link, attachment_name, attachment_type, attachment)
            select distinct p, :at::timestamptz, :kind, :message, :values::jsonb, :href, :once,
              :link::uuid, :name, :type, :bytes::bytea
            from unnest(:people::uuid[]) p
            on conflict (person, once) do nothing returning id, person
            """)
        .param("at", Timestamp.from(clock.instant()))
        .param("kind", draft.kind())
        .param("message", draft.words().key())
        .param("values", json.writeValueAsString(draft.words().values()))
        .param("href", draft.href())
        .param("once", draft.once())
        .param("link", answer == null ? null : answer.id())
        .param("name", file == null ? null : file.name())
        .param("type", file == null ? null : file.type())
        .param("bytes", file == null ? null : file.bytes())
        .param("people", SqlArray.of(people))
        .query(
            (rs, _) ->
                new Told(
                    rs.getObject("id", UUID.class),
                    new PersonId(rs.getObject("person", UUID.class))))
        .list();
  }

  List<Notice> page(PersonId person, @Nullable String kind, Paging paging) {
    return jdbc.sql(
            """
            select id, at, kind, message, message_values, href, seen_at is not null as seen
            from communication.notice
            where person = :person and (:kind::text is null or kind = :kind)
            order by at desc, id desc limit :limit offset :offset
            """)
        .param("person", person.value())
        .param("kind", kind)
        .param("limit", paging.size())
        .param("offset", paging.offset())
        .query((rs, _) -> notice(rs))
        .list();
  }

  private Notice notice(ResultSet rs) throws SQLException {
    return new Notice(
        rs.getObject("id", UUID.class),
        rs.getTimestamp("at").toInstant(),
        rs.getString("kind"),
        Words.kept(
            rs.getString("message"),
            json.readValue(rs.getString("message_values"), new TypeReference<List<Object>>() {})),
        rs.getString("href"),
        rs.getBoolean("seen"));
  }

  long count(PersonId person, @Nullable String kind) {
    return jdbc.sql(
            """
            select count(*) from communication.notice
            where person = :person and (:kind::text is null or kind = :kind)
            """)
        .param("person", person.value())
        .param("kind", kind)
        .query(Long.class)
        .single();
  }

  List<String> kinds(PersonId person) {
    return jdbc.sql("select distinct kind from communication.notice where person = :person")
        .param("person", person.value())
        .query(String.class)
        .list();
  }

  int unseen(PersonId person) {
    return jdbc.sql(
            "select count(*) from communication.notice where person = :person and seen_at is null")
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }

  List<Notice> unseen(PersonId person, Collection<String> kinds, Instant since) {
    return jdbc.sql(
            """
            select id, at, kind, message, message_values, href, false as seen
            from communication.notice
            where person = :person and at >= :since::timestamptz and seen_at is null
              and kind in (select unnest(:kinds::text[]))
            order by at desc, id desc
            """)
        .param("person", person.value())
        .param("since", Timestamp.from(since))
        .param("kinds", kinds.toArray(String[]::new))
        .query((rs, _) -> notice(rs))
        .list();
  }

  void seen(PersonId person, String href) {
    jdbc.sql(
            """
            update communication.notice set seen_at = :now
            where person = :person and href = :href and seen_at is null
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("person", person.value())
        .param("href", href)
        .update();
  }

  void seen(PersonId person) {
    jdbc.sql(
            "update communication.notice set seen_at = :now where person = :person and seen_at is null")
        .param("now", Timestamp.from(clock.instant()))
        .param("person", person.value())
        .update();
  }
}
