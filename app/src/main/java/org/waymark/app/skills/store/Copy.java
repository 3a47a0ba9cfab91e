package org.waymark.app.skills.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;

/** Writes many rows at once into a table, inside the running transaction. */
@Component
class Copy {
  private static final int BUFFER = 1 << 16;
  private final DataSource dataSource;

  Copy(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Takes rows one by one. */
  interface Sink {
    void row(@Nullable Object... values);
  }

  /** Gives all rows to the sink. */
  interface Rows {
    void into(Sink sink);
  }

  /** {@code table} with its columns: {@code skills.skill (id, name)}. */
  void into(String table, Rows rows) {
    Connection connection = DataSourceUtils.getConnection(dataSource);
    String sql = "copy " + table + " from stdin";
    try (OutputStream out =
        new BufferedOutputStream(
            new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql, BUFFER), BUFFER)) {
      rows.into(values -> write(out, values));
    } catch (SQLException e) {
      throw translated(sql, e);
    } catch (IOException e) {
      throw e.getCause() instanceof SQLException s
          ? translated(sql, s)
          : new UncheckedIOException(e);
    } finally {
      DataSourceUtils.releaseConnection(connection, dataSource);
    }
  }

  private static RuntimeException translated(String sql, SQLException e) {
    var known = new SQLExceptionSubclassTranslator().translate("copy", sql, e);
    return known == null ? new IllegalStateException(e) : known;
  }

  private static void write(OutputStream out, @Nullable Object... values) {
    var line = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      line.append(i == 0 ? "" : "\t");
      escape(line, values[i]);
    }
    try {
      out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void escape(StringBuilder line, @Nullable Object value) {
    if (value == null) {
      line.append("\\N");
      return;
    }
    String text = value.toString();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> line.append("\\\\");
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\0' -> {}
        default -> line.append(c);
      }
    }
  }
}
