package org.waymark.app.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;

/**
 * What a run did, or would do.
 *
 * @param rejectedRows how many rows were left out; the first reasons are in {@code rejections}
 * @param refusals why nothing was done at all; empty unless the state is {@code REFUSED}
 */
public record ImportReport(
    UUID run,
    String kind,
    State state,
    List<FileRead> files,
    List<Count> counts,
    long rejectedRows,
    List<Rejection> rejections,
    List<Change> changes,
    List<Refusal> notes,
    List<Refusal> consequences,
    List<Brake> brakes,
    List<Refusal> refusals,
    Duration took) {
  /** How it ended. */
  public enum State {
    PREVIEWED,
    APPLIED,
    REFUSED
  }

  /** A file as it was understood. */
  public record FileRead(String name, String shape, long rows, String encoding, String separator) {}

  /** Totals of one sort of thing; {@code what} is a message key. */
  public record Count(String what, long created, long updated, long ended, long unchanged) {
    public long changes() {
      return created + updated + ended;
    }
  }

  /** One reason why a row, or a cell of it, was left out. */
  public record Rejection(
      String file, long line, @Nullable String column, String value, Refusal reason) {}

  /** A row that was left out, with every reason why. */
  public record RefusedRow(String file, long line, List<Rejection> reasons) {}

  /** One difference; {@code field} is a message key. */
  public record Change(
      String file,
      long line,
      String subject,
      String field,
      @Nullable String before,
      @Nullable String after) {}

  /** So many of all would end; {@code holds} when that is too many without a confirmation. */
  public record Brake(String what, long ending, long all, boolean holds) {}

  /** The rows behind the rejections, each once. */
  public List<RefusedRow> refusedRows() {
    Map<String, List<Rejection>> rows = new LinkedHashMap<>();
    for (Rejection r : rejections) {
      rows.computeIfAbsent(r.file() + "\n" + r.line(), _ -> new ArrayList<>()).add(r);
    }
    return rows.values().stream()
        .map(all -> new RefusedRow(all.getFirst().file(), all.getFirst().line(), all))
        .toList();
  }

  /** Whether there was nothing but rows that were left out. */
  public boolean allRefused() {
    return rejectedRows > 0 && counts.isEmpty();
  }

  /** How many things were, or would be, created, changed or ended. */
  public long touched() {
    return counts.stream().mapToLong(Count::changes).sum();
  }
}
