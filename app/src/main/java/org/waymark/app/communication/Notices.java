package org.waymark.app.communication;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.shell.Words;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Notices inside Waymark. */
@Service
public class Notices {
  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final JsonMapper json;
  private final Clock clock;

  Notices(JdbcClient jdbc, JdbcTemplate batch, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Tells a person something, once.
   *
   * @param kind what sort of notice, for preferences
   * @param once what it is about; told again under the same name, nothing happens
   */
  public void tell(PersonId person, String kind, String once, Words words, String href) {
    tellAll(List.of(person), kind, once, words, href);
  }

  /** The same to many, in one round trip. */
  public void tellAll(
      Collection<PersonId> people, String kind, String once, Words words, String href) {
    String values = json.writeValueAsString(words.values());
    Timestamp now = Timestamp.from(clock.instant());
    batch.batchUpdate(
        """
        insert into communication.notice (person, at, kind, message, message_values, href, once)
        values (?, ?, ?, ?, ?::jsonb, ?, ?) on conflict (person, once) do nothing
        """,
        people.stream()
            .map(p -> new Object[] {p.value(), now, kind, words.key(), values, href, once})
            .toList());
  }

  /** The latest notices of a person. */
  public List<Notice> of(PersonId person, int limit) {
    return jdbc.sql(
            """
            select id, at, kind, message, message_values, href, seen_at is not null as seen
            from communication.notice where person = :person order by at desc, id desc limit :limit
            """)
        .param("person", person.value())
        .param("limit", limit)
        .query(
            (rs, _) ->
                new Notice(
                    rs.getObject("id", UUID.class),
                    rs.getTimestamp("at").toInstant(),
                    rs.getString("kind"),
                    new Words(rs.getString("message"), values(rs.getString("message_values"))),
                    rs.getString("href"),
                    rs.getBoolean("seen")))
        .list();
  }

  private List<Object> values(String stored) {
    return json.readValue(stored, new TypeReference<List<Object>>() {});
  }

  public int unseen(PersonId person) {
    return jdbc.sql(
            "select count(*) from communication.notice where person = :person and seen_at is null")
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }

  /** Marks all that a person was told so far as seen. */
  public void seen(PersonId person) {
    jdbc.sql(
            "update communication.notice set seen_at = :now where person = :person and seen_at is null")
        .param("now", Timestamp.from(clock.instant()))
        .param("person", person.value())
        .update();
  }
}
