package org.waymark.app.exchange.web;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.ImportReport.Brake;
import org.waymark.app.exchange.ImportReport.Count;
import org.waymark.app.exchange.ImportReport.FileRead;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.shell.Progress;

/** One run: at work, waiting to be applied, or over. */
public record RunView(
    RunLine line,
    boolean full,
    boolean mayChooseColumns,
    @Nullable ImportReport report,
    @Nullable Progress progress,
    List<PageSlot.Part> parts) {
  private static final int ROWS = 20;
  private static final int CHANGES = 100;

  /** What the title calls the run: its file, or its kind when there were several. */
  public String name(String kind) {
    return line.files().isEmpty() || line.files().contains(", ") ? kind : line.files();
  }

  /** The first refused rows, each with all its reasons. */
  public List<ImportReport.RefusedRow> refusedRows() {
    return report == null ? List.of() : report.refusedRows().stream().limit(ROWS).toList();
  }

  public boolean allRefused() {
    return report != null && report.allRefused();
  }

  public List<ImportReport.Change> changes() {
    return report == null ? List.of() : report.changes().stream().limit(CHANGES).toList();
  }

  /** So many of one sort; {@code what} is a message key. */
  public record Part(String what, long n) {}

  public List<Part> createdParts() {
    return parts(Count::created);
  }

  public List<Part> updatedParts() {
    return parts(Count::updated);
  }

  public List<Part> endedParts() {
    return parts(Count::ended);
  }

  public List<Part> unchangedParts() {
    return parts(Count::unchanged);
  }

  private List<Part> parts(ToLongFunction<Count> of) {
    return report == null
        ? List.of()
        : report.counts().stream()
            .map(c -> new Part(c.what(), of.applyAsLong(c)))
            .filter(part -> part.n() > 0)
            .toList();
  }

  public long created() {
    return sum(createdParts());
  }

  public long updated() {
    return sum(updatedParts());
  }

  public long ended() {
    return sum(endedParts());
  }

  public long unchanged() {
    return sum(unchangedParts());
  }

  private static long sum(List<Part> parts) {
    return parts.stream().mapToLong(Part::n).sum();
  }

  /** Why a preview has nothing to apply: end of a message key. */
  public String nothing() {
    if (allRefused()) {
      return "refused";
    }
    if (rejected() > 0) {
      return "rest";
    }
    return rows() == 0 && unchanged() == 0 ? "empty" : "same";
  }

  public long rejected() {
    return report == null ? 0 : report.rejectedRows();
  }

  public long rows() {
    return report == null ? 0 : report.files().stream().mapToLong(FileRead::rows).sum();
  }

  /** How long it took. */
  public double seconds() {
    return report == null ? 0 : report.took().toMillis() / 1000.0;
  }

  /** Whether it stopped because a needed column was not recognised. */
  public boolean columnsMissing() {
    return report != null
        && report.refusals().stream().anyMatch(r -> r.key().equals("exchange.file.columns"));
  }

  public boolean held() {
    return report != null && report.brakes().stream().anyMatch(Brake::holds);
  }
}
