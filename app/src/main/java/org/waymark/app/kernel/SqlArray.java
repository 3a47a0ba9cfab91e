package org.waymark.app.kernel;

import java.util.Collection;
import java.util.stream.Collectors;

/** A list of ids or numbers as the text of a PostgreSQL array, for one parameter of a statement. */
public final class SqlArray {
  private SqlArray() {}

  /** {@code {a,b,c}}, for values whose text holds no comma, quote, brace or backslash. */
  public static String of(Collection<?> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }
}
