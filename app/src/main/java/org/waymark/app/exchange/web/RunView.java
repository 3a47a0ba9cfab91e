package org.waymark.app.exchange.web;

import java.util.List;
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
  private static final int REASONS = 20;
  private static final int CHANGES = 100;

  /** What the title calls the run: its file, or its kind when there were several. */
  public String name(String kind) {
    return line.files().isEmpty() || line.files().contains(", ") ? kind : line.files();
  }

  public List<ImportReport.Rejection> reasons() {
    return report == null ? List.of() : report.rejections().stream().limit(REASONS).toList();
  }

  public List<ImportReport.Change> changes() {
    return report == null ? List.of() : report.changes().stream().limit(CHANGES).toList();
  }

  public long created() {
    return report == null ? 0 : report.counts().stream().mapToLong(Count::created).sum();
  }

  public long updated() {
    return report == null ? 0 : report.counts().stream().mapToLong(Count::updated).sum();
  }

  public long ended() {
    return report == null ? 0 : report.counts().stream().mapToLong(Count::ended).sum();
  }

  public long unchanged() {
    return report == null ? 0 : report.counts().stream().mapToLong(Count::unchanged).sum();
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
