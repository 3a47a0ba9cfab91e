package org.waymark.app.opportunities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.FrozenFit;
import org.waymark.app.opportunities.model.Snapshot;

/** The fit of a snapshot: written once, like the rest of it. */
@Repository
class FrozenFitRows {
  private final JdbcClient db;
  private final JdbcTemplate batches;

  FrozenFitRows(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  void add(Map<ApplicationId, Snapshot> all) {
    List<Object[]> fits = new ArrayList<>();
    List<@Nullable Object[]> parts = new ArrayList<>();
    all.forEach(
        (id, snapshot) -> {
          FrozenFit fit = snapshot.fit();
          if (fit != null) {
            fits.add(fit(id.value(), fit));
            for (int at = 0; at < fit.parts().size(); at++) {
              parts.add(part(id.value(), at + 1, fit.parts().get(at)));
            }
          }
        });
    batches.batchUpdate(
        """
        insert into opportunities.snapshot_fit (application, policy, passed, score, low, high)
        values (?, ?, ?, ?, ?, ?)
        """,
        fits);
    batches.batchUpdate(
        """
        insert into opportunities.snapshot_part
          (application, nr, skill, credit, points, shown, most, via, level, certainty, similarity)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        parts);
  }

  private static Object[] fit(UUID id, FrozenFit f) {
    return new Object[] {id, f.policy(), f.passed(), f.score(), f.low(), f.high()};
  }

  private static @Nullable Object[] part(UUID id, int nr, FrozenFit.Part p) {
    FrozenFit.Via via = p.via();
    return new @Nullable Object[] {
      id,
      nr,
      p.skill(),
      p.credit(),
      p.points(),
      p.shown(),
      p.of(),
      via == null ? null : via.skill(),
      via == null ? null : via.level(),
      via == null ? null : via.certainty(),
      via == null ? null : via.similarity()
    };
  }

  Optional<FrozenFit> of(ApplicationId id) {
    return db.sql("select * from opportunities.snapshot_fit where application = :id")
        .param("id", id.value())
        .query(
            (row, _) ->
                new FrozenFit(
                    row.getString("policy"),
                    row.getBoolean("passed"),
                    row.getInt("score"),
                    row.getInt("low"),
                    row.getInt("high"),
                    parts(id)))
        .optional();
  }

  private List<FrozenFit.Part> parts(ApplicationId id) {
    return db.sql("select * from opportunities.snapshot_part where application = :id order by nr")
        .param("id", id.value())
        .query((row, _) -> part(row))
        .list();
  }

  private static FrozenFit.Part part(ResultSet row) throws SQLException {
    Integer via = row.getObject("via", Integer.class);
    return new FrozenFit.Part(
        row.getInt("skill"),
        row.getInt("credit"),
        row.getInt("points"),
        row.getInt("shown"),
        row.getInt("most"),
        via == null
            ? null
            : new FrozenFit.Via(
                via, row.getInt("level"), row.getInt("certainty"), row.getInt("similarity")));
  }
}
