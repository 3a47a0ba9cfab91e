package org.waymark.app.recognition.rewards;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.app.exchange.CsvExport;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;

/** The lines of the ledger that somebody sees, to take along. */
@Controller
@ConditionalOnWebApplication
class LedgerExportController {
  private static final List<String> COLUMNS =
      List.of(
          "manager", "unit", "kind", "euro", "why", "nominated", "confirmed", "approved", "day");
  private final DeskPages desk;
  private final MessageSource words;

  LedgerExportController(DeskPages desk, MessageSource words) {
    this.desk = desk;
    this.words = words;
  }

  @GetMapping("/desk/rewards.csv")
  @OpenTo({Hat.HR_PARTNER, Hat.LEADER, Hat.AUDITOR})
  ResponseEntity<byte[]> csv(Viewer viewer, Locale language) {
    var bytes = new ByteArrayOutputStream();
    try (var csv = new CsvExport(bytes, header(language))) {
      desk.entries(viewer).forEach(entry -> csv.row(row(entry, language)));
    }
    String file = ContentDisposition.attachment().filename("rewards.csv").build().toString();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, file)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .body(bytes.toByteArray());
  }

  private @Nullable Object[] row(RewardsView.Entry entry, Locale language) {
    return new @Nullable Object[] {
      entry.manager(),
      entry.unit(),
      words.getMessage("recognition.kind." + entry.kind(), null, language),
      entry.amount(),
      entry.words(),
      entry.nominatedBy(),
      entry.confirmedBy(),
      entry.approvedBy(),
      entry.on()
    };
  }

  private String[] header(Locale language) {
    return COLUMNS.stream()
        .map(column -> words.getMessage("recognition.csv." + column, null, language))
        .toArray(String[]::new);
  }
}
