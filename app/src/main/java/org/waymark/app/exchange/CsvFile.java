package org.waymark.app.exchange;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The rows of a page as a file to keep. */
public final class CsvFile {
  private CsvFile() {}

  public static ResponseEntity<byte[]> of(
      String name, List<String> header, List<@Nullable Object[]> rows) {
    var bytes = new ByteArrayOutputStream();
    try (var csv = new CsvExport(bytes, header.toArray(String[]::new))) {
      rows.forEach(csv::row);
    }
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .body(bytes.toByteArray());
  }
}
