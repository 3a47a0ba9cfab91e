package org.waymark.app.people.imports;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Sends many rows in few statements. The statement names them as {@code {rows}}, a table with one
 * column for each type.
 */
final class Bulk implements AutoCloseable {
  private static final int AT_ONCE = 5_000;
  private final JdbcTemplate jdbc;
  private final String sql;
  private final List<List<@Nullable String>> columns = new ArrayList<>();
  private LongConsumer sent = _ -> {};

  Bulk(JdbcTemplate jdbc, String sql, String... types) {
    this.jdbc = jdbc;
    this.sql =
        sql.replace(
            "{rows}",
            Arrays.stream(types)
                .map(t -> "?::text[]::" + t + "[]")
                .collect(Collectors.joining(", ", "unnest(", ")")));
    for (int i = 0; i < types.length; i++) {
      columns.add(new ArrayList<>());
    }
  }

  /** Tells how many rows were sent, each time. */
  Bulk telling(Steps steps) {
    sent = steps::add;
    return this;
  }

  void add(@Nullable Object... values) {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      columns.get(i).add(value == null ? null : value.toString());
    }
    if (columns.getFirst().size() >= AT_ONCE) {
      send();
    }
  }

  private void send() {
    if (columns.getFirst().isEmpty()) {
      return;
    }
    jdbc.update(sql, this::fill);
    sent.accept(columns.getFirst().size());
    columns.forEach(List::clear);
  }

  private void fill(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      statement.setArray(
          i + 1, statement.getConnection().createArrayOf("text", columns.get(i).toArray()));
    }
  }

  @Override
  public void close() {
    send();
  }
}
