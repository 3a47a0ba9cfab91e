package org.waymark.app.skills.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.skills.model.MeaningProgress;

@Repository
class SqlMeaningProgress implements MeaningProgress {
  private final JdbcClient jdbc;

  SqlMeaningProgress(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Part> part(Stage stage) {
    return jdbc.sql("select * from skills.meaning_stage where stage = ?")
        .param(stage.code())
        .query(
            (rs, _) ->
                new Part(
                    Stage.valueOf(rs.getString("stage").toUpperCase(Locale.ROOT)),
                    rs.getString("encoder"),
                    rs.getString("version"),
                    rs.getInt("total"),
                    rs.getInt("ready"),
                    rs.getDouble("a_second"),
                    Sql.atOrNull(rs, "finished_at")))
        .optional();
  }

  @Override
  public void begin(Stage stage, String encoder, String version, int total, int ready, Instant at) {
    jdbc.sql(
            """
            insert into skills.meaning_stage
              (stage, encoder, version, total, ready, a_second, began_at)
            values (?, ?, ?, ?, ?, 0, ?)
            on conflict (stage) do update set encoder = excluded.encoder, version = excluded.version,
              total = excluded.total, ready = excluded.ready, a_second = 0,
              began_at = excluded.began_at, finished_at = null
            """)
        .params(stage.code(), encoder, version, total, ready, Sql.time(at))
        .update();
  }

  @Override
  public void at(Stage stage, int ready, double aSecond) {
    jdbc.sql("update skills.meaning_stage set ready = ?, a_second = ? where stage = ?")
        .params(ready, aSecond, stage.code())
        .update();
  }

  @Override
  public void finish(Stage stage, Instant at) {
    jdbc.sql("update skills.meaning_stage set finished_at = ? where stage = ?")
        .params(Sql.time(at), stage.code())
        .update();
  }
}
