package org.waymark.app.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A row whose cells hold what their columns allow; names are those of the shape. In one that is not
 * sound the cells that do not are empty.
 */
public interface Row {
  /** Name of the file as it was given. */
  String file();

  /** Line in that file, where the row begins; the header is line 1. */
  long line();

  /** Whether every cell holds what its column allows. */
  boolean sound();

  /** The text without spaces around it; empty when the cell or the column is missing. */
  String get(String column);

  /** The text, or null where it is empty. */
  @Nullable String orNull(String column);

  @Nullable LocalDate date(String column);

  OptionalInt whole(String column);

  OptionalDouble decimal(String column);

  /** Yes, no, or what is given for an empty cell. */
  boolean yes(String column, boolean otherwise);

  /** Texts separated by bars, without empty ones. */
  List<String> several(String column);
}
