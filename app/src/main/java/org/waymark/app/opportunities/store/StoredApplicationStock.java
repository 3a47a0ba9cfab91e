package org.waymark.app.opportunities.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationStock;
import org.waymark.app.opportunities.model.Snapshot;

@Repository
class StoredApplicationStock implements ApplicationStock {
  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final SnapshotStore snapshots;

  StoredApplicationStock(JdbcClient db, JdbcTemplate batches, SnapshotStore snapshots) {
    this.db = db;
    this.batches = batches;
    this.snapshots = snapshots;
  }

  @Override
  public Set<Pair> live() {
    return db.sql(
            """
            select opening, person from opportunities.application where live
            """)
        .query(
            (row, _) ->
                new Pair(
                    new OpeningId(row.getObject("opening", UUID.class)),
                    new PersonId(row.getObject("person", UUID.class))))
        .set();
  }

  @Override
  public void send(Map<Application, Instant> applications, Map<ApplicationId, Snapshot> taken) {
    batches.batchUpdate(
        """
        insert into opportunities.application (id, opening, person, state, state_nr)
        values (?, ?, ?, 'submitted', 2)
        """,
        applications.keySet().stream()
            .map(a -> new Object[] {a.id().value(), a.opening().value(), a.person().value()})
            .toList());
    remember(applications, 1, "draft");
    remember(applications, 2, "submitted");
    snapshots.add(taken);
  }

  @Override
  public void keepInMind(Map<Pair, Instant> interests) {
    batches.batchUpdate(
        """
        insert into opportunities.interest (opening, person, shown_at) values (?, ?, ?)
        on conflict do nothing
        """,
        interests.entrySet().stream()
            .map(
                e ->
                    new Object[] {
                      e.getKey().opening().value(),
                      e.getKey().person().value(),
                      e.getValue().atOffset(ZoneOffset.UTC)
                    })
            .toList());
  }

  private void remember(Map<Application, Instant> applications, int nr, String state) {
    List<Object[]> rows =
        applications.entrySet().stream()
            .map(
                e ->
                    new Object[] {
                      e.getKey().id().value(),
                      nr,
                      state,
                      e.getValue().atOffset(ZoneOffset.UTC),
                      e.getKey().person().value()
                    })
            .toList();
    batches.batchUpdate(
        """
        insert into opportunities.application_state (application, nr, state, at, by_person)
        values (?, ?, ?, ?, ?)
        """,
        rows);
  }
}
