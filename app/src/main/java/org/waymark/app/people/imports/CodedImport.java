package org.waymark.app.people.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Table;
import org.waymark.app.kernel.Refusal;

/** Saves rows of a simple table by their code. */
final class CodedImport {
  private static final Set<String> COUNTRIES =
      new HashSet<>(Arrays.asList(Locale.getISOCountries()));
  private final JdbcTemplate jdbc;
  private final String table;
  private final String what;
  private final List<String> columns;

  CodedImport(JdbcTemplate jdbc, String table, String what, String... columns) {
    this.jdbc = jdbc;
    this.table = table;
    this.what = what;
    this.columns = List.of(columns);
  }

  void run(Table rows, Journal journal) {
    Map<String, List<String>> known = known();
    Map<String, List<String>> wanted = new LinkedHashMap<>();
    Map<String, Long> lines = new HashMap<>();
    for (Row row : rows.everyRow()) {
      String code = row.get("code");
      Long before = code.isEmpty() ? null : lines.putIfAbsent(code, row.line());
      if (before != null) {
        journal.rejected(row, "code", Refusal.of("people.import.twice", before));
      }
      if (sound(row, journal) && row.sound() && before == null) {
        wanted.put(code, values(rows, row, known.get(code)));
      }
    }
    save(wanted, known, journal);
  }

  private boolean sound(Row row, Journal journal) {
    if (!columns.contains("country") || row.get("country").isEmpty()) {
      return true;
    }
    boolean sound = COUNTRIES.contains(row.get("country").toUpperCase(Locale.ROOT));
    if (!sound) {
      journal.rejected(row, "country", Refusal.of("people.import.country"));
    }
    return sound;
  }

  private List<String> values(Table rows, Row row, @Nullable List<String> known) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      values.add(known == null || rows.has(column) ? clean(column, row.get(column)) : known.get(i));
    }
    return values;
  }

  private static String clean(String column, String value) {
    return column.equals("country") || column.equals("region")
        ? value.toUpperCase(Locale.ROOT)
        : value;
  }

  private void save(
      Map<String, List<String>> wanted, Map<String, List<String>> known, Journal journal) {
    long created = 0;
    long updated = 0;
    try (var inserts = new Bulk(jdbc, insert(), types());
        var updates = new Bulk(jdbc, update(), types())) {
      for (Map.Entry<String, List<String>> e : wanted.entrySet()) {
        List<String> before = known.get(e.getKey());
        if (before == null) {
          inserts.add(row(e));
          created++;
        } else if (!before.equals(e.getValue())) {
          updates.add(row(e));
          updated++;
        }
      }
    }
    journal.created(what, created);
    journal.updated(what, updated);
    journal.unchanged(what, wanted.size() - created - updated);
  }

  private static Object[] row(Map.Entry<String, List<String>> e) {
    List<Object> row = new ArrayList<>(List.of(e.getKey()));
    row.addAll(e.getValue());
    return row.toArray();
  }

  private Map<String, List<String>> known() {
    Map<String, List<String>> known = new HashMap<>();
    jdbc.query(
        "select code, " + String.join(", ", columns) + " from people." + table,
        row -> {
          List<String> values = new ArrayList<>();
          for (String column : columns) {
            values.add(row.getString(column));
          }
          known.put(row.getString("code"), values);
        });
    return known;
  }

  private String insert() {
    return "insert into people.%s (code, %s) select * from {rows}"
        .formatted(table, String.join(", ", columns));
  }

  private String update() {
    String sets = columns.stream().map(c -> c + " = r." + c).collect(Collectors.joining(", "));
    return "update people.%s t set %s from {rows} as r(code, %s) where t.code = r.code"
        .formatted(table, sets, String.join(", ", columns));
  }

  private String[] types() {
    String[] types = new String[columns.size() + 1];
    Arrays.fill(types, "text");
    return types;
  }
}
