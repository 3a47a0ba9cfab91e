package org.waymark.app.exchange.files;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.app.exchange.Column;
import org.waymark.app.kernel.Refusal;

/** Judges one cell by its column. */
final class Cells {
  private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "ja", "oui", "si");
  private static final Set<String> NO = Set.of("no", "n", "false", "0", "-", "nein", "non");
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,12}(?:[.,]\\d{1,9})?");

  private Cells() {}

  /** The reason why this cell is not sound, if it is not. */
  static Optional<Refusal> judge(Column column, String cell, Dates.Order order) {
    if (cell.isEmpty()) {
      return column.needed() ? no("exchange.cell.needed") : Optional.empty();
    }
    if (cell.indexOf(Letters.BROKEN) >= 0) {
      return no("exchange.cell.unreadable");
    }
    return switch (column.type()) {
      case TEXT, SEVERAL -> length(column, cell);
      case DATE -> date(cell, order);
      case WHOLE -> WHOLE.matcher(cell).matches() ? range(column, cell) : no("exchange.cell.whole");
      case DECIMAL ->
          DECIMAL.matcher(cell).matches() ? range(column, cell) : no("exchange.cell.decimal");
      case YES_NO ->
          YES.contains(small(cell)) || NO.contains(small(cell))
              ? Optional.empty()
              : no("exchange.cell.yesno");
      case CHOICE -> choice(column, cell);
    };
  }

  static boolean yes(String cell) {
    return YES.contains(small(cell));
  }

  static double number(String cell) {
    return Double.parseDouble(cell.replace(',', '.'));
  }

  private static Optional<Refusal> length(Column column, String cell) {
    return cell.length() <= column.most()
        ? Optional.empty()
        : no("exchange.cell.long", cell.length(), (long) column.most());
  }

  private static Optional<Refusal> date(String cell, Dates.Order order) {
    if (Dates.unclear(cell, order)) {
      return no("exchange.cell.date.unclear");
    }
    return Dates.read(cell, order) == null ? no("exchange.cell.date") : Optional.empty();
  }

  private static Optional<Refusal> range(Column column, String cell) {
    double value = number(cell);
    return value >= column.least() && value <= column.most()
        ? Optional.empty()
        : no("exchange.cell.range", column.least(), column.most());
  }

  private static Optional<Refusal> choice(Column column, String cell) {
    return column.choices().stream().anyMatch(cell::equalsIgnoreCase)
        ? Optional.empty()
        : no("exchange.cell.choice", String.join(", ", column.choices()));
  }

  private static Optional<Refusal> no(String key, Object... values) {
    return Optional.of(Refusal.of(key, values));
  }

  private static String small(String cell) {
    return cell.toLowerCase(Locale.ROOT);
  }
}
