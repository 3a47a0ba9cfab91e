package org.waymark.app.opportunities.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

  SnapshotStore(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  void add(ApplicationId id, Snapshot snapshot) {
    UUID key = id.value();
    db.sql(
            """
            insert into opportunities.snapshot (application, taken_at, requirements_revision)
            values (:id, :at, :revision)
            """)
        .param("id", key)
        .param("at", snapshot.takenAt().atOffset(ZoneOffset.UTC))
        .param("revision", snapshot.requirementsRevision())
        .update();
    batches.batchUpdate(
        """
        insert into opportunities.snapshot_requirement
          (application, skill, name, minimum, weight, required)
        values (?, ?, ?, ?, ?, ?)
        """,
        snapshot.asked().stream()
            .map(
                a -> new Object[] {key, a.skill(), a.name(), a.minimum(), a.weight(), a.required()})
            .toList());
    batches.batchUpdate(
        """
        insert into opportunities.snapshot_skill (application, skill, name, level, certainty)
        values (?, ?, ?, ?, ?)
        """,
        snapshot.held().stream()
            .map(h -> new Object[] {key, h.skill(), h.name(), h.level(), h.certainty()})
            .toList());
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
                    held(id)))
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
