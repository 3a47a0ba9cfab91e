package org.waymark.app.console;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.ImportReport.Brake;
import org.waymark.app.exchange.ImportReport.RefusedRow;
import org.waymark.app.exchange.ImportReport.Rejection;
import org.waymark.app.kernel.Refusal;

/** The report of an import as text. */
final class ReportText {
  private final MessageSource messages;
  private final Locale locale;
  private final int shown;

  ReportText(MessageSource messages, Locale locale, int shown) {
    this.messages = messages;
    this.locale = locale;
    this.shown = shown;
  }

  void print(ImportReport report, PrintStream out) {
    report.files().forEach(f -> out.println(read(f)));
    if (report.state() == ImportReport.State.REFUSED) {
      report.refusals().forEach(r -> out.println("Refused: " + text(r)));
    }
    report
        .counts()
        .forEach(
            c ->
                out.printf(
                    locale,
                    "  %-28s created %,d · updated %,d · ended %,d · unchanged %,d%n",
                    messages.getMessage(c.what(), null, c.what(), locale),
                    c.created(),
                    c.updated(),
                    c.ended(),
                    c.unchanged()));
    if (report.state() == ImportReport.State.PREVIEWED) {
      report.brakes().stream().filter(Brake::holds).forEach(b -> out.println("Held: " + text(b)));
    }
    report.notes().forEach(n -> out.println("Note: " + text(n)));
    report.consequences().forEach(c -> out.println("Also: " + text(c)));
    rejections(report, out);
    out.println(ending(report));
  }

  /** Archives have no rows of their own. */
  private String read(ImportReport.FileRead file) {
    return file.encoding().isEmpty()
        ? "%s: read as %s".formatted(file.name(), file.shape())
        : String.format(
            locale,
            "%s: %s of %s (%s, separated by %s)",
            file.name(),
            rows(file.rows()),
            file.shape(),
            file.encoding(),
            separator(file.separator()));
  }

  private static String separator(String sign) {
    return switch (sign) {
      case "," -> "commas";
      case ";" -> "semicolons";
      case "tab" -> "tabs";
      default -> sign;
    };
  }

  private void rejections(ImportReport report, PrintStream out) {
    if (report.rejectedRows() == 0) {
      return;
    }
    out.println("Left out: " + rows(report.rejectedRows()));
    List<RefusedRow> rows = report.refusedRows().stream().limit(shown).toList();
    for (RefusedRow row : rows) {
      out.printf("  %s line %d%n", row.file(), row.line());
      row.reasons().forEach(r -> out.println("    " + reason(r)));
    }
    if (report.rejectedRows() > rows.size()) {
      out.printf(locale, "  … and %,d more%n", report.rejectedRows() - rows.size());
    }
  }

  private String rows(long count) {
    return count == 1 ? "1 row" : String.format(locale, "%,d rows", count);
  }

  private String reason(Rejection r) {
    String column = r.column() == null ? "" : r.column() + " ";
    String value = r.value().isEmpty() && column.isEmpty() ? "" : "“" + r.value() + "”: ";
    return column + value + text(r.reason());
  }

  private static String ending(ImportReport report) {
    if (report.allRefused() && report.state() != ImportReport.State.REFUSED) {
      return "Nothing can be taken over: every row is left out, for the reasons above.";
    }
    double seconds = report.took().toMillis() / 1000.0;
    return switch (report.state()) {
      case PREVIEWED -> "Nothing has changed: this was a dry run (%.1f s).".formatted(seconds);
      case APPLIED ->
          report.rejectedRows() == 0
              ? "Applied, all of it, in %.1f s.".formatted(seconds)
              : "Applied, all but the rows left out, in %.1f s.".formatted(seconds);
      case REFUSED -> "Nothing has changed.";
    };
  }

  private String text(Brake brake) {
    return text(Refusal.of("exchange.run.brake", brake.ending(), brake.all(), brake.what()))
        + " Apply it with --confirm.";
  }

  private String text(Refusal refusal) {
    return String.valueOf(
        messages.getMessage(refusal.key(), refusal.values().toArray(), refusal.key(), locale));
  }
}
