package org.waymark.samples;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One canonical CSV file: comma, header row, quotes only where needed, lines end with a line feed.
 */
final class CsvFile implements Closeable {
  private final BufferedWriter out;
  private final int columns;

  CsvFile(Path file, String header) throws IOException {
    out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    columns = header.split(",", -1).length;
    out.write(header);
    out.write('\n');
  }

  void row(@Nullable Object... cells) throws IOException {
    if (cells.length != columns) {
      throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns");
    }
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        out.write(',');
      }
      write(cells[i]);
    }
    out.write('\n');
  }

  private void write(@Nullable Object cell) throws IOException {
    String text =
        switch (cell) {
          case null -> "";
          case Boolean yes -> yes ? "yes" : "no";
          case Collection<?> many -> joined(many);
          case Double number -> thousandths(number);
          case LocalDate date -> date.toString();
          default -> cell.toString();
        };
    if (needsQuotes(text)) {
      out.write('"');
      out.write(text.replace("\"", "\"\""));
      out.write('"');
    } else {
      out.write(text);
    }
  }

  private static String joined(Collection<?> many) {
    StringBuilder joined = new StringBuilder();
    for (Object item : many) {
      joined.append(joined.isEmpty() ? "" : "|").append(item);
    }
    return joined.toString();
  }

  /** Three decimals, rounded to the nearest. */
  private static String thousandths(double number) {
    long all = Math.round(Math.abs(number) * 1000);
    String decimals = Long.toString(1000 + all % 1000).substring(1);
    return (number < 0 && all > 0 ? "-" : "") + all / 1000 + "." + decimals;
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
