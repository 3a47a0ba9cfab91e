package org.waymark.app.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;

/** Records sensitive reads and acts, and tells a person who looked at them. */
@Service
public class Audit {
  private static final String INSERT =
      """
      insert into audit.entry (at, account, viewer, kind, what, subject, object, purpose)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate batch;
  private final JdbcClient jdbc;
  private final Clock clock;

  Audit(JdbcTemplate batch, JdbcClient jdbc, Clock clock) {
    this.batch = batch;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A look at another person's private data. Looking at oneself is not recorded.
   *
   * @param what end of a message key below {@code audit.what}, such as {@code skills}
   * @param purpose why, as an address of the thing it was for ({@code /openings/…}), or null
   */
  public void read(Viewer viewer, PersonId subject, String what, @Nullable String purpose) {
    readAll(viewer, List.of(subject), what, purpose);
  }

  /** The same for a list shown at once, in one round trip. */
  public void readAll(
      Viewer viewer, Collection<PersonId> subjects, String what, @Nullable String purpose) {
    List<@Nullable Object[]> rows =
        subjects.stream()
            .filter(subject -> !viewer.is(subject))
            .map(subject -> row(viewer, "read", what, subject, null, purpose))
            .toList();
    if (!rows.isEmpty()) {
      batch.batchUpdate(INSERT, rows);
    }
  }

  /**
   * Something done that somebody may ask about later.
   *
   * @param object what it was done to, as an id or address
   */
  public void act(Viewer viewer, String what, @Nullable PersonId subject, @Nullable String object) {
    batch.update(INSERT, row(viewer, "act", what, subject, object, null));
  }

  private @Nullable Object[] row(
      Viewer viewer,
      String kind,
      String what,
      @Nullable PersonId subject,
      @Nullable String object,
      @Nullable String purpose) {
    return new @Nullable Object[] {
      Timestamp.from(clock.instant()),
      viewer.account(),
      viewer.person().map(PersonId::value).orElse(null),
      kind,
      what,
      subject == null ? null : subject.value(),
      object,
      purpose
    };
  }

  /** One look, or several alike on one day. */
  public record Look(
      @Nullable PersonId viewer, String what, @Nullable String purpose, Instant last, int times) {}

  /** Who looked at a person since a moment, the latest first, alike looks of a day as one. */
  public List<Look> whoLookedAt(PersonId person, Instant since) {
    return jdbc.sql(
            """
            select viewer, what, purpose, max(at) as last, count(*) as times
            from audit.entry
            where subject = :person and kind = 'read' and at >= :since
              and viewer is distinct from :person
            group by viewer, what, purpose, date_trunc('day', at)
            order by last desc limit 500
            """)
        .param("person", person.value())
        .param("since", Timestamp.from(since))
        .query(
            (rs, _) -> {
              UUID viewer = rs.getObject("viewer", UUID.class);
              return new Look(
                  viewer == null ? null : new PersonId(viewer),
                  rs.getString("what"),
                  rs.getString("purpose"),
                  rs.getTimestamp("last").toInstant(),
                  rs.getInt("times"));
            })
        .list();
  }

  /** One line of the record, for those who oversee it. */
  public record Entry(
      long id,
      Instant at,
      @Nullable UUID viewer,
      String kind,
      String what,
      @Nullable UUID subject,
      @Nullable String object,
      @Nullable String purpose) {}

  /** The record before an entry, the latest first. */
  public List<Entry> entries(@Nullable Long before, int limit) {
    return jdbc.sql(
            """
            select id, at, viewer, kind, what, subject, object, purpose from audit.entry
            where id < :before order by id desc limit :limit
            """)
        .param("before", before == null ? Long.MAX_VALUE : before)
        .param("limit", limit)
        .query(
            (rs, _) ->
                new Entry(
                    rs.getLong("id"),
                    rs.getTimestamp("at").toInstant(),
                    rs.getObject("viewer", UUID.class),
                    rs.getString("kind"),
                    rs.getString("what"),
                    rs.getObject("subject", UUID.class),
                    rs.getString("object"),
                    rs.getString("purpose")))
        .list();
  }
}
