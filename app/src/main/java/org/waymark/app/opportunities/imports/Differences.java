package org.waymark.app.opportunities.imports;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.opportunities.model.Opening;

/** What a row changes in an opening that is there already, for the preview. */
final class Differences {
  private Differences() {}

  static void write(Row row, Opening before, Opening after, Journal journal) {
    var was = before.posting();
    var is = after.posting();
    String title = was.title();
    change(row, title, "title", was.title(), is.title(), journal);
    change(row, title, "state", before.state().code(), after.state().code(), journal);
    change(
        row, title, "inside_until", was.dates().insideUntil(), is.dates().insideUntil(), journal);
    change(row, title, "apply_by", was.dates().applyBy(), is.dates().applyBy(), journal);
    change(row, title, "positions", was.seats(), is.seats(), journal);
    if (!Objects.equals(was.description(), is.description())) {
      journal.change(row, title, field("description"), null, null);
    }
  }

  private static void change(
      Row row,
      String title,
      String column,
      @Nullable Object before,
      @Nullable Object after,
      Journal journal) {
    if (!Objects.equals(before, after)) {
      journal.change(row, title, field(column), text(before), text(after));
    }
  }

  private static String field(String column) {
    return "opportunities.import.field." + column;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
