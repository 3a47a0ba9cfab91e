package org.waymark.app.communication.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many mails there were and what became of them, never whose. */
@Repository
public class MailFigures {
  private static final Duration LATELY = Duration.ofDays(14);
  private static final int MOST = 50;
  private final JdbcClient jdbc;
  private final Clock clock;

  MailFigures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One day's mails by state, the latest first; the day is the one on which they are due. */
  public record Day(LocalDate day, Map<String, Integer> counts) {
    public int of(String state) {
      return counts.getOrDefault(state, 0);
    }
  }

  /** An error, and how many mails met it last. */
  public record Trouble(String text, int mails, Instant last) {}

  /** A mail that is not tried any more. */
  public record Lost(UUID id, Instant since, int attempts, String error) {}

  public List<Day> days() {
    Map<LocalDate, Map<String, Integer>> days = new TreeMap<>(java.util.Comparator.reverseOrder());
    jdbc.sql(
            """
            select (due_at at time zone :zone)::date as day, state, count(*) as mails
            from communication.delivery where created_at >= :since group by 1, 2
            """)
        .param("zone", clock.getZone().getId())
        .param("since", since())
        .query(
            rs -> {
              days.computeIfAbsent(rs.getObject("day", LocalDate.class), _ -> new TreeMap<>())
                  .put(rs.getString("state"), rs.getInt("mails"));
            });
    return days.entrySet().stream().map(e -> new Day(e.getKey(), e.getValue())).toList();
  }

  public List<Trouble> troubles() {
    return jdbc.sql(
            """
            select last_error, count(*) as mails, max(last_error_at) as last
            from communication.delivery where last_error_at >= :since
            group by last_error order by last desc limit 10
            """)
        .param("since", since())
        .query(
            (rs, _) ->
                new Trouble(
                    rs.getString("last_error"),
                    rs.getInt("mails"),
                    rs.getTimestamp("last").toInstant()))
        .list();
  }

  public List<Lost> lost() {
    return jdbc.sql(
            """
            select id, done_at, attempts, coalesce(last_error, '') as error
            from communication.delivery where state = 'given_up' order by done_at desc limit :most
            """)
        .param("most", MOST)
        .query(
            (rs, _) ->
                new Lost(
                    rs.getObject("id", UUID.class),
                    rs.getTimestamp("done_at").toInstant(),
                    rs.getInt("attempts"),
                    rs.getString("error")))
        .list();
  }

  public int givenUp() {
    return jdbc.sql("select count(*) from communication.delivery where state = 'given_up'")
        .query(Integer.class)
        .single();
  }

  private Timestamp since() {
    return Timestamp.from(clock.instant().minus(LATELY));
  }
}
