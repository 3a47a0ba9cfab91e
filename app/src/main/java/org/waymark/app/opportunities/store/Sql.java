package org.waymark.app.opportunities.store;

import java.util.Collection;
import java.util.stream.Collectors;

/** Small words of SQL that several queries share. */
final class Sql {
  private Sql() {}

  /** For {@code in (select unnest(:ids::uuid[]))}: one parameter, however many ids. */
  static <I> String array(Collection<I> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }
}
