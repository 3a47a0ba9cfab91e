package org.waymark.samples;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads comma-separated rows with quotes and a header, one at a time. */
final class CsvReader implements Closeable {
  private final BufferedReader in;
  private final List<String> header;

  CsvReader(InputStream stream) throws IOException {
    in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16);
    List<String> first = cells();
    if (first == null) {
      throw new IOException("The file is empty");
    }
    first.set(0, first.getFirst().replace("\uFEFF", ""));
    header = first;
  }

  @Nullable Map<String, String> next() throws IOException {
    List<String> cells = cells();
    if (cells == null) {
      return null;
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
    }
    return row;
  }

  private @Nullable List<String> cells() throws IOException {
    int c = in.read();
    if (c < 0) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (; c >= 0 && (quoted || c != '\n'); c = in.read()) {
      if (c == '"' && quoted && nextIsQuote()) {
        cell.append('"');
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c != '\r' || quoted) {
        cell.append((char) c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** Two quotes inside quotes stand for one; the second is taken here. */
  private boolean nextIsQuote() throws IOException {
    in.mark(1);
    if (in.read() == '"') {
      return true;
    }
    in.reset();
    return false;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
