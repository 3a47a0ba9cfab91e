package org.waymark.app.exchange.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.exchange.ImportReport;

/** Rows that were left out, as a file to repair the source by. */
@Component
final class RejectionsCsv {
  private static final List<String> COLUMNS = List.of("file", "line", "column", "value", "reason");
  private final MessageSource messages;

  RejectionsCsv(MessageSource messages) {
    this.messages = messages;
  }

  CsvFile of(ImportReport report, Locale language) {
    return CsvFile.of(
        "refused-rows.csv",
        COLUMNS,
        report.rejections().stream().map(r -> cells(r, language)).toList());
  }

  private @Nullable Object[] cells(ImportReport.Rejection r, Locale language) {
    String reason = messages.getMessage(r.reason().key(), r.reason().values().toArray(), language);
    return new @Nullable Object[] {r.file(), r.line(), r.column(), r.value(), reason};
  }
}
