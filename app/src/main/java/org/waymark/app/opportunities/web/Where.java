package org.waymark.app.opportunities.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.opportunities.OpeningId;

/** Conditions on openings and their values. */
final class Where {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> params = new HashMap<>();

  /**
   * Those that take applications that day and are there for everybody, and these.
   *
   * @param restricted those that are there for the viewer
   */
  static Where open(LocalDate today, Set<OpeningId> restricted) {
    return new Where()
        .add("o.state = 'published' and (o.apply_by is null or o.apply_by >= :today)")
        .add("(not o.restricted or o.id in (select unnest(:restricted::uuid[])))")
        .with("today", today)
        .with("restricted", SqlArray.of(restricted));
  }

  Where add(String condition) {
    conditions.add(condition);
    return this;
  }

  Where with(String name, Object value) {
    params.put(name, value);
    return this;
  }

  void among(String column, Collection<?> ids, String name) {
    add(any(column, ids, name));
  }

  /** The condition alone, for an alternative to others. */
  String any(String column, Collection<?> ids, String name) {
    with(name, SqlArray.of(ids));
    return "o." + column + " = any(:" + name + "::uuid[])";
  }

  Map<String, Object> params() {
    return params;
  }

  String sql() {
    return String.join(" and ", conditions);
  }
}
