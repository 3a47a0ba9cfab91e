package org.waymark.app.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** Rows as a file to keep. It is whole before anything of it is sent. */
public final class CsvFile implements View {
  private final String name;
  private final byte[] bytes;

  private CsvFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  public static CsvFile of(String name, List<String> header, List<@Nullable Object[]> rows) {
    return of(name, header, csv -> rows.forEach(csv::row));
  }

  public static CsvFile of(String name, List<String> header, Consumer<CsvExport> rows) {
    var bytes = new ByteArrayOutputStream();
    try (var csv = new CsvExport(bytes, header.toArray(String[]::new))) {
      rows.accept(csv);
    }
    return new CsvFile(name, bytes.toByteArray());
  }

  /** The names of columns as a reader of the language knows them, each a message of its own. */
  public static List<String> header(
      MessageSource words, String prefix, List<String> columns, Locale language) {
    return columns.stream().map(c -> words.getMessage(prefix + c, null, language)).toList();
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name).build().toString());
    response.getOutputStream().write(bytes);
  }
}
