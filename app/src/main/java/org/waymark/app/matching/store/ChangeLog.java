package org.waymark.app.matching.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.matching.model.Change;
import org.waymark.app.matching.model.LogPosition;

/** The log by which every process that scores learns what changed in any process. */
@Repository
public class ChangeLog {
  private static final Duration KEPT = Duration.ofDays(2);
  private final JdbcClient db;
  private final Clock clock;

  ChangeLog(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** In the transaction that changes the thing itself, so that both are seen together. */
  public void note(Change.Kind kind, @Nullable UUID subject) {
    db.sql("insert into matching.change (at, kind, subject) values (:at, :kind, :subject)")
        .param("at", Timestamp.from(clock.instant()))
        .param("kind", kind.code())
        .param("subject", subject)
        .update();
  }

  /** Behind everything there is; changes under way are still ahead. */
  public LogPosition end() {
    long last =
        db.sql("select coalesce(pg_sequence_last_value(:sequence::regclass), 0)")
            .param("sequence", "matching.change_id_seq")
            .query(Long.class)
            .single();
    Set<Long> newest =
        db.sql("select id from matching.change where id between :from and :last")
            .param("from", last - LogPosition.WINDOW)
            .param("last", last)
            .query(Long.class)
            .set();
    return new LogPosition(last, newest);
  }

  /**
   * Which transactions had ended, and in which database; to be asked before the rows.
   *
   * @param oldestRunning every transaction with a lower number has ended
   * @param nextNumber the first number not given out yet
   */
  public record Moment(String database, long oldestRunning, long nextNumber) {}

  public Moment moment() {
    return db.sql(
            """
            select current_database() as database,
                   pg_snapshot_xmin(s)::text::bigint as oldest_running,
                   pg_snapshot_xmax(s)::text::bigint as next_number
            from pg_current_snapshot() s
            """)
        .query(Moment.class)
        .single();
  }

  public List<Change> after(long high, Collection<Long> missing) {
    return db.sql(
            """
            select id, kind, subject from matching.change
            where id > :high or id in (select unnest(:missing::bigint[])) order by id
            """)
        .param("high", high)
        .param("missing", SqlArray.of(missing))
        .query(
            (row, _) ->
                new Change(
                    row.getLong("id"),
                    Change.Kind.of(row.getString("kind")),
                    row.getObject("subject", UUID.class)))
        .list();
  }

  /** What every process has read long ago. */
  public void forgetOld() {
    db.sql("delete from matching.change where at < :before")
        .param("before", Timestamp.from(clock.instant().minus(KEPT)))
        .update();
  }
}
