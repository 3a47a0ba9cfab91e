package org.waymark.app.skills.store;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.skills.model.LearnedMaps;

@Repository
class SqlLearnedMaps implements LearnedMaps {
  private static final String OF = " where policy = ? and encoder = ? and learned_from = ?";

  private final JdbcClient jdbc;

  SqlLearnedMaps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean has(Origin origin) {
    return jdbc.sql("select exists (select 1 from skills.learned_map" + OF + ")")
        .params(origin.policy(), origin.encoder(), origin.learnedFrom())
        .query(Boolean.class)
        .single();
  }

  @Override
  public Optional<byte[]> get(Origin origin) {
    return jdbc.sql("select bytes from skills.learned_map" + OF)
        .params(origin.policy(), origin.encoder(), origin.learnedFrom())
        .query((row, _) -> row.getBytes(1))
        .optional();
  }

  @Override
  public void put(Origin origin, byte[] bytes, Instant at) {
    jdbc.sql(
            """
            insert into skills.learned_map (policy, encoder, learned_from, bytes, learned_at)
            values (?, ?, ?, ?, ?)
            on conflict (policy) do update set encoder = excluded.encoder,
              learned_from = excluded.learned_from, bytes = excluded.bytes,
              learned_at = excluded.learned_at
            """)
        .params(origin.policy(), origin.encoder(), origin.learnedFrom(), bytes, Sql.time(at))
        .update();
  }
}
