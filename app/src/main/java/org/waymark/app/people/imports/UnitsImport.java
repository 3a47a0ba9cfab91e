package org.waymark.app.people.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Nearest;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Table;
import org.waymark.app.kernel.Refusal;

/** Saves units by code, and hangs each below its parent once all are there. */
final class UnitsImport {
  private static final String WHAT = "people.import.units";
  private final JdbcTemplate jdbc;

  UnitsImport(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A unit as the file or the database has it; the parent is a code. */
  private record Wanted(String code, String name, @Nullable String parent) {}

  void run(Table table, Journal journal) {
    Map<String, Wanted> known = known();
    Map<String, Row> rows = new LinkedHashMap<>();
    Map<String, Wanted> wanted = new LinkedHashMap<>();
    for (Row row : table) {
      String code = row.get("code");
      Row before = rows.putIfAbsent(code, row);
      if (before != null) {
        journal.rejected(row, "code", Refusal.of("people.import.twice", before.line()));
      } else {
        Wanted old = known.get(code);
        String parent = !table.has("parent") && old != null ? old.parent() : row.orNull("parent");
        wanted.put(code, new Wanted(code, row.get("name"), parent));
      }
    }
    leaveOutUnknownParents(wanted, known, rows, journal);
    leaveOutCircles(wanted, known, rows, journal);
    save(wanted, known, journal);
  }

  private static void leaveOutUnknownParents(
      Map<String, Wanted> wanted,
      Map<String, Wanted> known,
      Map<String, Row> rows,
      Journal journal) {
    boolean again = true;
    while (again) {
      List<Wanted> lost =
          wanted.values().stream()
              .filter(w -> w.parent() != null)
              .filter(w -> !wanted.containsKey(w.parent()) && !known.containsKey(w.parent()))
              .toList();
      lost.forEach(w -> reject(w, unknownParent(w, wanted, known), wanted, rows, journal));
      again = !lost.isEmpty();
    }
  }

  private static Refusal unknownParent(
      Wanted unit, Map<String, Wanted> wanted, Map<String, Wanted> known) {
    Set<String> codes = new HashSet<>(known.keySet());
    codes.addAll(wanted.keySet());
    codes.remove(unit.code());
    return new Nearest(codes)
        .to(Objects.requireNonNullElse(unit.parent(), ""))
        .map(near -> Refusal.of("people.import.parentNear", near))
        .orElse(Refusal.of("people.import.parent"));
  }

  private static void leaveOutCircles(
      Map<String, Wanted> wanted,
      Map<String, Wanted> known,
      Map<String, Row> rows,
      Journal journal) {
    Map<String, String> up = new HashMap<>();
    boolean again = true;
    while (again) {
      up.clear();
      known.values().forEach(k -> put(up, k));
      wanted.values().forEach(w -> put(up, w));
      int before = wanted.size();
      for (List<String> circle : Circles.in(up)) {
        Refusal why = Refusal.of("people.import.unitCircle", Circles.told(circle));
        circle.stream()
            .map(wanted::get)
            .filter(Objects::nonNull)
            .forEach(unit -> reject(unit, why, wanted, rows, journal));
      }
      again = wanted.size() < before;
    }
  }

  private static void put(Map<String, String> up, Wanted unit) {
    up.remove(unit.code());
    if (unit.parent() != null) {
      up.put(unit.code(), unit.parent());
    }
  }

  private static void reject(
      Wanted unit,
      Refusal why,
      Map<String, Wanted> wanted,
      Map<String, Row> rows,
      Journal journal) {
    wanted.remove(unit.code());
    journal.rejected(Objects.requireNonNull(rows.get(unit.code())), "parent", why);
  }

  private void save(Map<String, Wanted> wanted, Map<String, Wanted> known, Journal journal) {
    List<Wanted> fresh =
        wanted.values().stream().filter(w -> !known.containsKey(w.code())).toList();
    List<Wanted> changed =
        wanted.values().stream()
            .filter(w -> known.containsKey(w.code()) && !w.equals(known.get(w.code())))
            .toList();
    try (var bulk =
        new Bulk(
            jdbc, "insert into people.unit (code, name) select * from {rows}", "text", "text")) {
      fresh.forEach(w -> bulk.add(w.code(), w.name()));
    }
    try (var bulk = new Bulk(jdbc, UPDATE, "text", "text", "text")) {
      fresh.forEach(w -> bulk.add(w.code(), w.name(), w.parent()));
      changed.forEach(w -> bulk.add(w.code(), w.name(), w.parent()));
    }
    journal.created(WHAT, fresh.size());
    journal.updated(WHAT, changed.size());
    journal.unchanged(WHAT, wanted.size() - fresh.size() - changed.size());
  }

  private static final String UPDATE =
      """
      update people.unit u set name = r.name,
        parent = (select p.id from people.unit p where p.code = r.parent)
      from {rows} as r(code, name, parent) where u.code = r.code
      """;

  private Map<String, Wanted> known() {
    Map<String, Wanted> known = new HashMap<>();
    jdbc.query(
        """
        select u.code, u.name, p.code as parent
        from people.unit u left join people.unit p on p.id = u.parent
        """,
        row -> {
          known.put(
              row.getString("code"),
              new Wanted(row.getString("code"), row.getString("name"), row.getString("parent")));
        });
    return known;
  }
}
