package org.waymark.app.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as CSV in UTF-8 with a byte order mark. A text that a spreadsheet would take for a
 * formula begins with an apostrophe, so that it stays a text; numbers are left alone.
 */
public final class CsvExport implements AutoCloseable {
  /** Also in full width, which spreadsheets of East Asia read alike. */
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private final CsvWriter csv;

  public CsvExport(OutputStream out, String... header) {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      writer.write('\uFEFF');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.REQUIRED)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(writer);
    csv.writeRecord(header);
  }

  public void row(@Nullable Object... cells) {
    csv.writeRecord(Arrays.stream(cells).map(CsvExport::cell).toArray(String[]::new));
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    return value instanceof Number ? text : harmless(text);
  }

  private static String harmless(String text) {
    int first = 0;
    while (first < text.length() && (text.charAt(first) == ' ' || text.charAt(first) == '\u00a0')) {
      first++;
    }
    return first < text.length() && BEGINS_A_FORMULA.indexOf(text.charAt(first)) >= 0
        ? "'" + text
        : text;
  }

  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
