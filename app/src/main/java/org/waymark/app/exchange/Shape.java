package org.waymark.app.exchange;

import java.util.List;
import java.util.Optional;

/**
 * One file of an import: a table of rows, or an archive that the kind reads itself.
 *
 * @param name canonical file name without its ending, like {@code legal-entities}
 * @param needed whether the kind cannot run without it; at least one file must always be there
 * @param columns in the canonical order; none for an archive
 */
public record Shape(String name, Form form, boolean needed, List<Column> columns) {
  /** How the content is read. */
  public enum Form {
    TABLE,
    ARCHIVE
  }

  public Shape {
    columns = List.copyOf(columns);
  }

  public static Shape table(String name, Column... columns) {
    return new Shape(name, Form.TABLE, false, List.of(columns));
  }

  /** A zip file; the kind reads it with {@link SafeZip}. */
  public static Shape archive(String name) {
    return new Shape(name, Form.ARCHIVE, true, List.of());
  }

  public Shape mandatory() {
    return new Shape(name, form, true, columns);
  }

  public Optional<Column> column(String wanted) {
    return columns.stream().filter(c -> c.name().equals(wanted)).findFirst();
  }
}
