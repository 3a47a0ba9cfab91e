package org.waymark.app.exchange.runs;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.files.Header;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which column of a file is which of a shape, as somebody chose for files with this header. */
@Component
public final class Mappings {
  private static final String SAVE =
      """
      insert into exchange.mapping (kind, shape, signature, columns, saved_by, saved_at)
      values (:kind, :shape, :signature, :columns::jsonb, :by, :at)
      on conflict (kind, shape, signature)
      do update set columns = excluded.columns, saved_by = excluded.saved_by,
        saved_at = excluded.saved_at
      """;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  Mappings(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  public Optional<Map<String, String>> saved(String kind, String shape, Header header) {
    return jdbc.sql(
            """
            select columns from exchange.mapping
            where kind = :kind and shape = :shape and signature = :signature
            """)
        .param("kind", kind)
        .param("shape", shape)
        .param("signature", header.signature())
        .query(String.class)
        .optional()
        .map(text -> json.readValue(text, new TypeReference<Map<String, String>>() {}));
  }

  /** Keeps a choice: name of the shape's column to name of the file's column. */
  public void save(
      String kind, String shape, Header header, Map<String, String> columns, @Nullable UUID by) {
    jdbc.sql(SAVE)
        .param("kind", kind)
        .param("shape", shape)
        .param("signature", header.signature())
        .param("columns", json.writeValueAsString(columns))
        .param("by", by)
        .param("at", OffsetDateTime.now(clock))
        .update();
  }
}
