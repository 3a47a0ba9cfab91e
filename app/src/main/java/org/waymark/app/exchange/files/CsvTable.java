package org.waymark.app.exchange.files;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.Column;
import org.waymark.app.exchange.ImportRefused;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Shape;
import org.waymark.app.exchange.Table;
import org.waymark.app.kernel.Refusal;

/** The rows of a text file as its shape wants them. */
public final class CsvTable implements Table {
  private final TextFile file;
  private final Shape shape;
  private final Mapping mapping;
  private final BadCells problems;
  private final Map<String, Dates.Order> orders = new HashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();
  private final Set<String> leftOut = new HashSet<>();
  private long size;
  private boolean told;

  private CsvTable(TextFile file, Shape shape, Mapping mapping, BadCells problems) {
    this.file = file;
    this.shape = shape;
    this.mapping = mapping;
    this.problems = problems;
    for (Column c : shape.columns()) {
      columns.put(c.name(), columns.size());
    }
  }

  /** Reads the file once, to count its rows and to learn how its dates are written. */
  public static CsvTable of(TextFile file, Shape shape, Mapping mapping, BadCells problems) {
    List<String> missing = mapping.missing(shape);
    if (!missing.isEmpty()) {
      throw new ImportRefused(
          "exchange.file.columns",
          file.source().name(),
          String.join(", ", missing),
          String.join(", ", file.header().names()));
    }
    var table = new CsvTable(file, shape, mapping, problems);
    table.survey();
    return table;
  }

  private void survey() {
    Map<String, Dates> dates = new HashMap<>();
    for (Column c : shape.columns()) {
      if (c.type() == Column.Type.DATE && has(c.name())) {
        dates.put(c.name(), new Dates());
      }
    }
    file.rows()
        .forEachRemaining(
            row -> {
              size += blank(row) ? 0 : 1;
              dates.forEach((column, seen) -> seen.see(cell(row, column)));
            });
    agree(dates);
  }

  /**
   * A column that does not tell by itself follows the others of the file, if they are of one mind.
   */
  private void agree(Map<String, Dates> dates) {
    dates.forEach((column, seen) -> orders.put(column, seen.order()));
    Set<Dates.Order> sure = EnumSet.noneOf(Dates.Order.class);
    orders.values().stream().filter(o -> o != Dates.Order.UNKNOWN).forEach(sure::add);
    if (sure.size() == 1) {
      orders.replaceAll((_, _) -> sure.iterator().next());
    }
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public boolean has(String column) {
    return mapping.places().containsKey(column);
  }

  @Override
  public Iterator<Row> iterator() {
    return rows(true);
  }

  @Override
  public Iterable<Row> everyRow() {
    return () -> rows(false);
  }

  private Iterator<Row> rows(boolean soundOnly) {
    Iterator<CsvRecord> records = file.rows();
    return new Iterator<>() {
      private @Nullable Row next = advance();

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public Row next() {
        Row now = next;
        if (now == null) {
          throw new NoSuchElementException();
        }
        next = advance();
        return now;
      }

      private @Nullable Row advance() {
        while (records.hasNext()) {
          Row row = judged(records.next());
          if (row != null && (row.sound() || !soundOnly)) {
            return row;
          }
        }
        told = true;
        return null;
      }
    };
  }

  @Override
  public Set<String> leftOut() {
    return Set.copyOf(leftOut);
  }

  private @Nullable Row judged(CsvRecord record) {
    if (blank(record)) {
      return null;
    }
    if (!told) {
      problems.rowRead();
    }
    int wanted = file.header().names().size();
    if (record.getFieldCount() != wanted) {
      bad(record, null, "", Refusal.of("exchange.row.cells", record.getFieldCount(), wanted));
      return null;
    }
    @Nullable String[] cells = new @Nullable String[shape.columns().size()];
    boolean sound = true;
    for (int i = 0; i < cells.length; i++) {
      Column column = shape.columns().get(i);
      String cell = cell(record, column.name());
      Optional<Refusal> why = Cells.judge(column, cell, order(column.name()));
      why.ifPresent(w -> bad(record, column.name(), cell, w));
      sound &= why.isEmpty();
      cells[i] = why.isEmpty() ? cell : "";
    }
    return new CsvRow(this, record.getStartingLineNumber(), cells, sound);
  }

  private void bad(CsvRecord record, @Nullable String column, String value, Refusal why) {
    leftOut.add(cell(record, shape.columns().getFirst().name()));
    if (!told) {
      problems.bad(name(), record.getStartingLineNumber(), column, value, why);
    }
  }

  String name() {
    return file.source().name();
  }

  Dates.Order order(String column) {
    return orders.getOrDefault(column, Dates.Order.UNKNOWN);
  }

  int place(String column) {
    Integer at = columns.get(column);
    if (at == null) {
      throw new IllegalArgumentException(shape.name() + " has no column " + column);
    }
    return at;
  }

  private String cell(CsvRecord row, String column) {
    Integer at = mapping.places().get(column);
    return at == null || at >= row.getFieldCount() ? "" : trimmed(row.getField(at));
  }

  private static String trimmed(String cell) {
    return cell.replace('\u00a0', ' ').strip();
  }

  private static boolean blank(CsvRecord row) {
    return row.getFields().stream().allMatch(String::isBlank);
  }
}
