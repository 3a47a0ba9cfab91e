package org.waymark.app.exchange.web;

import java.io.OutputStream;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.CsvExport;
import org.waymark.app.exchange.ImportReport;

/** Rows that were left out, as a file to repair the source by. */
@Component
final class RejectionsCsv {
  private final MessageSource messages;

  RejectionsCsv(MessageSource messages) {
    this.messages = messages;
  }

  void write(ImportReport report, Locale language, OutputStream out) {
    try (var csv = new CsvExport(out, "file", "line", "column", "value", "reason")) {
      for (ImportReport.Rejection r : report.rejections()) {
        String reason =
            messages.getMessage(r.reason().key(), r.reason().values().toArray(), language);
        csv.row(r.file(), r.line(), r.column(), r.value(), reason);
      }
    }
  }
}
