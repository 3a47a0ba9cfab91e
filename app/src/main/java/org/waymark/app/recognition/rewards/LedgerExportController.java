package org.waymark.app.recognition.rewards;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.exchange.CsvFile;
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
  View csv(Viewer viewer, Locale language) {
    return CsvFile.of(
        "rewards.csv",
        CsvFile.header(words, "recognition.csv.", COLUMNS, language),
        desk.entries(viewer).stream().map(entry -> row(entry, language)).toList());
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
}
