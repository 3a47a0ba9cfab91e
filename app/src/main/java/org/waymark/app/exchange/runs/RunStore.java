package org.waymark.app.exchange.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.ImportReport;
import tools.jackson.databind.json.JsonMapper;

/** Runs, their progress and their reports. */
@Component
final class RunStore {
  private static final String CARDS =
      """
      select r.*, array(select f.name from exchange.file f where f.run = r.id order by f.place)
        as files
      from exchange.run r
      """;

  /** The one sign that no database takes, as JSON writes it; not the same letters as a text. */
  private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;
  private final TransactionTemplate apart;
  private final TransactionTemplate together;

  RunStore(JdbcClient jdbc, JsonMapper json, Clock clock, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
    this.apart = new TransactionTemplate(transactions);
    this.together = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  void create(UUID id, String kind, RunState state, ImportOptions options, boolean inPlace) {
    jdbc.sql(
            """
            insert into exchange.run
              (id, kind, state, full_list, confirmed, in_place, started_by, created_at, claimed_at)
            values (:id, :kind, :state, :full, :confirmed, :place, :by, :at, :at)
            """)
        .param("id", id)
        .param("kind", kind)
        .param("state", state.word())
        .param("full", options.full())
        .param("confirmed", options.confirmed())
        .param("place", inPlace)
        .param("by", options.by())
        .param("at", OffsetDateTime.now(clock))
        .update();
  }

  /** Takes a run from one of some states to another; false when somebody else was faster. */
  boolean claim(UUID id, Collection<RunState> from, RunState to) {
    return jdbc.sql(
                """
                update exchange.run set state = :to, claimed_at = :at
                where id = :id and state = any(string_to_array(:from, ','))
                """)
            .param("to", to.word())
            .param("at", OffsetDateTime.now(clock))
            .param("id", id)
            .param("from", from.stream().map(RunState::word).collect(Collectors.joining(",")))
            .update()
        == 1;
  }

  void confirm(UUID id) {
    jdbc.sql("update exchange.run set confirmed = true where id = :id").param("id", id).update();
  }

  /**
   * Ends a run that is in the expected state; false when it is not there any more. Whoever finds it
   * ended finds its report.
   */
  boolean finish(UUID id, RunState expected, RunState end, ImportReport report) {
    return Boolean.TRUE.equals(
        together.execute(_ -> end(id, expected, end, report) && keep(id, report)));
  }

  private boolean end(UUID id, RunState expected, RunState end, ImportReport report) {
    return jdbc.sql(
                """
                update exchange.run
                set state = :end, finished_at = :at, touched = :touched, rejected_rows = :rejected
                where id = :id and state = :expected
                """)
            .param("end", end.word())
            .param("at", OffsetDateTime.now(clock))
            .param("touched", report.touched())
            .param("rejected", report.rejectedRows())
            .param("id", id)
            .param("expected", expected.word())
            .update()
        == 1;
  }

  private boolean keep(UUID id, ImportReport report) {
    return jdbc.sql(
                """
            insert into exchange.report (run, content) values (:id, :content::jsonb)
            on conflict (run) do update set content = excluded.content
            """)
            .param("id", id)
            .param("content", NUL.matcher(json.writeValueAsString(report)).replaceAll("$1"))
            .update()
        == 1;
  }

  /** Written beside the run's own transaction, so that others see it while that is open. */
  void progress(UUID id, ImportProgress now) {
    apart.executeWithoutResult(
        _ ->
            jdbc.sql(
                    """
                    insert into exchange.progress (run, done, total, millis)
                    values (:id, :done, :total, :millis)
                    on conflict (run) do update set done = excluded.done, total = excluded.total,
                      millis = excluded.millis
                    """)
                .param("id", id)
                .param("done", now.done())
                .param("total", now.total())
                .param("millis", now.elapsed().toMillis())
                .update());
  }

  void resetProgress(UUID id) {
    jdbc.sql("delete from exchange.progress where run = :id").param("id", id).update();
  }

  Optional<ImportProgress> progress(UUID id) {
    return jdbc.sql("select done, total, millis from exchange.progress where run = :id")
        .param("id", id)
        .query(
            (row, _) ->
                new ImportProgress(
                    row.getLong("done"),
                    row.getLong("total"),
                    Duration.ofMillis(row.getLong("millis"))))
        .optional();
  }

  Optional<ImportReport> report(UUID id) {
    return jdbc.sql("select content from exchange.report where run = :id")
        .param("id", id)
        .query(String.class)
        .optional()
        .map(text -> json.readValue(text, ImportReport.class));
  }

  Optional<RunCard> run(UUID id) {
    return jdbc.sql(CARDS + " where r.id = :id").param("id", id).query(RunStore::card).optional();
  }

  List<RunCard> latest(int most) {
    return jdbc.sql(CARDS + " order by r.created_at desc, r.id desc limit :most")
        .param("most", most)
        .query(RunStore::card)
        .list();
  }

  /** Runs that wait for somebody since before this moment. */
  List<UUID> waitingSince(OffsetDateTime moment) {
    return jdbc.sql(
            """
            select id from exchange.run where created_at < :moment and not in_place
              and state in ('uploaded', 'previewed', 'refused', 'broken')
            """)
        .param("moment", moment)
        .query(UUID.class)
        .list();
  }

  /** Forgets what the reports of old runs say; that they were there, and their totals, stays. */
  int forgetReports(OffsetDateTime before) {
    return jdbc.sql(
            """
            delete from exchange.report where run in
              (select id from exchange.run where created_at < :before)
            """)
        .param("before", before)
        .update();
  }

  int waiting() {
    return jdbc.sql("select count(*) from exchange.run where state = 'previewed' and not in_place")
        .query(Integer.class)
        .single();
  }

  private static RunCard card(ResultSet row, int index) throws SQLException {
    return new RunCard(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        RunState.of(row.getString("state")),
        row.getBoolean("full_list"),
        row.getBoolean("confirmed"),
        row.getBoolean("in_place"),
        row.getObject("started_by", UUID.class),
        row.getObject("created_at", OffsetDateTime.class),
        row.getObject("claimed_at", OffsetDateTime.class),
        row.getObject("finished_at", OffsetDateTime.class),
        row.getLong("touched"),
        row.getLong("rejected_rows"),
        Arrays.asList((String[]) row.getArray("files").getArray()));
  }
}
