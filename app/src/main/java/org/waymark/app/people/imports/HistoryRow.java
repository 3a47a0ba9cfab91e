package org.waymark.app.people.imports;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.Row;

/** A row of history.csv; equal words share their memory. */
record HistoryRow(
    long line,
    String role,
    String unit,
    String location,
    String entity,
    String manager,
    LocalDate startedOn,
    @Nullable LocalDate endedOn,
    String kind,
    String endedHow) {
  static HistoryRow of(Row row, UnaryOperator<String> shared) {
    return new HistoryRow(
        row.line(),
        shared.apply(row.get("role")),
        shared.apply(row.get("unit")),
        shared.apply(row.get("location")),
        shared.apply(row.get("legal_entity")),
        shared.apply(row.get("manager")),
        Objects.requireNonNull(row.date("started_on")),
        row.date("ended_on"),
        shared.apply(row.get("kind").toLowerCase(java.util.Locale.ROOT)),
        shared.apply(row.get("ended_how").toLowerCase(java.util.Locale.ROOT)));
  }
}
