package org.waymark.app.opportunities.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.kernel.Refusal;

/** What is wrong with one row, written down as it is found. */
final class RowProblems {
  private final Row row;
  private final NearCodes near;
  private final Journal journal;
  private final Set<String> unknown = new HashSet<>();
  private boolean some;

  RowProblems(Row row, NearCodes near, Journal journal) {
    this.row = row;
    this.near = near;
    this.journal = journal;
  }

  boolean any() {
    return some;
  }

  /** Whether the column names something that is not known. */
  boolean misses(String column) {
    return unknown.contains(column);
  }

  void add(@Nullable String column, Refusal why) {
    some = true;
    journal.rejected(row, column, why);
  }

  void addAll(List<Refusal> why) {
    why.forEach(w -> add(null, w));
  }

  /** Null where it is empty or not known. */
  <I> @Nullable I code(Map<String, I> codes, String column) {
    String code = row.get(column);
    I id = codes.get(code);
    if (id == null && !code.isEmpty()) {
      unknown.add(column);
      add(column, near.unknown(column, code));
    }
    return id;
  }
}
