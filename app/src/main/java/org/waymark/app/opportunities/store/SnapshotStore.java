package org.waymark.app.opportunities.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.model.Snapshot;

/** Writes a snapshot once; the database role may not change it. */
@Repository
class SnapshotStore {
  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final FrozenFitRows fits;

  SnapshotStore(JdbcClient db, JdbcTemplate batches, FrozenFitRows fits) {
    this.db = db;
    this.batches = batches;
    this.fits = fits;
  }

  void add(Map<ApplicationId, Snapshot> all) {
    batches.batchUpdate(
        """
        insert into opportunities.snapshot (application, taken_at, requirements_revision)
        values (?, ?, ?)
        """,
        rows(all, (id, s) -> Stream.<Object[]>of(taken(id, s))));
    batches.batchUpdate(
        """
        insert into opportunities.snapshot_requirement
          (application, skill, name, minimum, weight, required)
        values (?, ?, ?, ?, ?, ?)
        """,
        rows(all, (id, s) -> s.asked().stream().map(a -> asked(id, a))));
    batches.batchUpdate(
        """
        insert into opportunities.snapshot_skill (application, skill, name, level, certainty)
        values (?, ?, ?, ?, ?)
        """,
        rows(all, (id, s) -> s.held().stream().map(h -> held(id, h))));
    fits.add(all);
  }

  private static List<Object[]> rows(
      Map<ApplicationId, Snapshot> all, BiFunction<UUID, Snapshot, Stream<Object[]>> each) {
    return all.entrySet().stream()
        .flatMap(e -> each.apply(e.getKey().value(), e.getValue()))
        .toList();
  }

  private static Object[] taken(UUID id, Snapshot s) {
    return new Object[] {id, s.takenAt().atOffset(ZoneOffset.UTC), s.requirementsRevision()};
  }

  private static Object[] asked(UUID id, Snapshot.Asked a) {
    return new Object[] {id, a.skill(), a.name(), a.minimum(), a.weight(), a.required()};
  }

  private static Object[] held(UUID id, Snapshot.Held h) {
    return new Object[] {id, h.skill(), h.name(), h.level(), h.certainty()};
  }

  Optional<Snapshot> of(ApplicationId id) {
    return db.sql("select * from opportunities.snapshot where application = :id")
        .param("id", id.value())
        .query(
            (row, _) ->
                new Snapshot(
                    row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                    row.getInt("requirements_revision"),
                    asked(id),
                    held(id),
                    fits.of(id).orElse(null)))
        .optional();
  }

  private List<Snapshot.Asked> asked(ApplicationId id) {
    return db.sql(
            """
            select skill, name, minimum, weight, required from opportunities.snapshot_requirement
            where application = :id order by weight desc, name, skill
            """)
        .param("id", id.value())
        .query(Snapshot.Asked.class)
        .list();
  }

  private List<Snapshot.Held> held(ApplicationId id) {
    return db.sql(
            """
            select skill, name, level, certainty from opportunities.snapshot_skill
            where application = :id order by name, skill
            """)
        .param("id", id.value())
        .query(Snapshot.Held.class)
        .list();
  }
}
