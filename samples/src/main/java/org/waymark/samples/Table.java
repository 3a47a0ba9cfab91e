package org.waymark.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A resource of this package: columns separated by semicolons, a header row, lines with # are
 * remarks.
 */
final class Table {
  private Table() {}

  static List<Row> read(String name) {
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    for (String line : text(name).lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header.isEmpty()) {
        header = cells(line);
      } else {
        rows.add(Row.of(name, header, cells(line)));
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split(";", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  private static String text(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Row(Map<String, String> cells) {
    static Row of(String table, List<String> header, List<String> values) {
      if (values.size() > header.size()) {
        throw new IllegalStateException(table + ": too many cells in " + values);
      }
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < header.size(); i++) {
        cells.put(header.get(i), i < values.size() ? values.get(i) : "");
      }
      return new Row(cells);
    }

    String text(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException("No column " + column + " in " + cells.keySet());
      }
      return cell;
    }

    boolean has(String column) {
      return !text(column).isEmpty();
    }

    int number(String column) {
      return Integer.parseInt(text(column));
    }

    double decimal(String column) {
      return Double.parseDouble(text(column));
    }

    /** Several values in one cell, separated by a bar. */
    List<String> list(String column) {
      List<String> values = new ArrayList<>();
      for (String part : text(column).split("\\|", -1)) {
        if (!part.isBlank()) {
          values.add(part.strip());
        }
      }
      return values;
    }

    /** Values with weights: {@code item 3 | other 1}; the weight is the last word. */
    Weighted<String> weighted(String column) {
      Weighted<String> weighted = new Weighted<>();
      for (String part : list(column)) {
        int cut = part.lastIndexOf(' ');
        weighted.add(part.substring(0, cut).strip(), Double.parseDouble(part.substring(cut + 1)));
      }
      return weighted;
    }
  }
}
