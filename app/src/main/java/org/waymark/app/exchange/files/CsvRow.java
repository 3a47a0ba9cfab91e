package org.waymark.app.exchange.files;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.Row;

/** Cells that were judged before; those that were not sound are empty. */
final class CsvRow implements Row {
  private final CsvTable table;
  private final long line;
  private final @Nullable String[] cells;
  private final boolean sound;

  CsvRow(CsvTable table, long line, @Nullable String[] cells, boolean sound) {
    this.table = table;
    this.line = line;
    this.cells = cells;
    this.sound = sound;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public String file() {
    return table.name();
  }

  @Override
  public boolean sound() {
    return sound;
  }

  @Override
  public String get(String column) {
    return Objects.requireNonNullElse(cells[table.place(column)], "");
  }

  @Override
  public @Nullable String orNull(String column) {
    String text = get(column);
    return text.isEmpty() ? null : text;
  }

  @Override
  public @Nullable LocalDate date(String column) {
    String text = get(column);
    return text.isEmpty() ? null : Dates.read(text, table.order(column));
  }

  @Override
  public OptionalInt whole(String column) {
    String text = get(column);
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  @Override
  public OptionalDouble decimal(String column) {
    String text = get(column);
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Cells.number(text));
  }

  @Override
  public boolean yes(String column, boolean otherwise) {
    String text = get(column);
    return text.isEmpty() ? otherwise : Cells.yes(text);
  }

  @Override
  public List<String> several(String column) {
    return Arrays.stream(get(column).split("\\|", -1))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }
}
