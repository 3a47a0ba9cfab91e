package org.waymark.app.conversations.store;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.conversations.model.CoverageBook;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.people.UnitId;

/** Keeps counts; those of a day replace earlier ones of that day. */
@Repository
class CoverageStore implements CoverageBook {
  private final JdbcClient db;
  private final JdbcTemplate batches;

  CoverageStore(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  @Override
  public boolean first(String what, LocalDate day, Instant now) {
    return db.sql(
                """
                insert into conversations.done_for values (:what, :day, :at)
                on conflict do nothing
                """)
            .param("what", what)
            .param("day", day)
            .param("at", Sql.at(now))
            .update()
        == 1;
  }

  @Override
  public void keep(LocalDate day, Collection<Line> lines) {
    db.sql("delete from conversations.coverage where day = :day").param("day", day).update();
    batches.batchUpdate(
        "insert into conversations.coverage values (?, ?, ?, ?)",
        lines.stream()
            .map(l -> new Object[] {Date.valueOf(day), l.unit().value(), l.people(), l.covered()})
            .toList());
  }

  @Override
  public Optional<LocalDate> lastDay() {
    return db.sql("select max(day) as day from conversations.coverage")
        .query((row, _) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
        .single();
  }

  @Override
  public List<Line> of(LocalDate day, @Nullable Set<UnitId> units) {
    return db.sql(
            """
            select * from conversations.coverage
            where day = :day and (:all or unit in (select unnest(:units::uuid[]))) order by unit
            """)
        .param("day", day)
        .param("all", units == null)
        .param("units", SqlArray.of(units == null ? Set.of() : units))
        .query(
            (row, _) ->
                new Line(
                    new UnitId(Sql.uuid(row, "unit")), row.getInt("people"), row.getInt("covered")))
        .list();
  }
}
