package org.waymark.app.people.imports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Table;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.imports.CareerRules.Problem;

/** One history.csv. A career comes in whole or not at all. */
final class HistoryImport {
  private static final String CAREERS = "people.import.careers";
  private static final String SPELL = "people.import.field.spell";
  private final Table table;
  private final Journal journal;
  private final Roster roster;
  private final Catalogue catalogue;
  private final PastSpells past;
  private final Map<String, String> words = new HashMap<>();
  private final Map<Known, List<HistoryRow>> sound = new LinkedHashMap<>();
  private final Steps steps;
  private String file = "";
  private long updated;
  private long unchanged;
  private long spells;

  HistoryImport(
      ImportInput in,
      Table table,
      Journal journal,
      JdbcTemplate jdbc,
      OffsetDateTime at,
      Catalogue catalogue) {
    this.table = table;
    this.journal = journal;
    this.roster = Roster.read(jdbc, in.today());
    this.catalogue = catalogue;
    this.steps = new Steps(in, table.size(), 3);
    this.past = new PastSpells(jdbc, in.run(), at, steps);
  }

  /** Returns how many careers it changed. */
  long run() {
    Map<String, List<HistoryRow>> people = read();
    Set<String> leftOut = table.leftOut();
    people.forEach(
        (number, rows) -> {
          rows.sort(Comparator.comparing(HistoryRow::startedOn));
          take(number, rows, leftOut.contains(number));
        });
    leaveOutCircles();
    sound.forEach(this::compare);
    catalogue.save(journal);
    past.write();
    journal.updated(CAREERS, updated);
    journal.unchanged(CAREERS, unchanged);
    journal.created("people.import.spells", spells);
    return updated;
  }

  private Map<String, List<HistoryRow>> read() {
    Map<String, List<HistoryRow>> people = new LinkedHashMap<>();
    for (Row row : table.everyRow()) {
      steps.add(1);
      file = row.file();
      if (!row.sound()) {
        lookAt(row);
        continue;
      }
      HistoryRow one = HistoryRow.of(row, w -> words.computeIfAbsent(w, x -> x));
      people.computeIfAbsent(row.get("number"), _ -> new ArrayList<>()).add(one);
    }
    return people;
  }

  /** What else is wrong with a row that is left out for a bad cell. */
  private void lookAt(Row row) {
    if (!row.get("number").isEmpty() && roster.number(row.get("number")) == null) {
      journal.rejected(row, "number", Refusal.of("people.import.person"));
    }
    if (!row.get("manager").isEmpty() && roster.number(row.get("manager")) == null) {
      journal.rejected(row, "manager", Refusal.of("people.import.manager"));
    }
  }

  private void take(String number, List<HistoryRow> rows, boolean incomplete) {
    Known person = roster.number(number);
    @Nullable LocalDate leftOn = person == null ? null : person.leftOn();
    List<Problem> problems = CareerRules.of(rows, leftOn, m -> roster.number(m) != null);
    problems.forEach(p -> reject(p.row(), p.column(), p.value(), p.why()));
    if (person == null) {
      rows.forEach(r -> reject(r, "number", number, Refusal.of("people.import.person")));
      return;
    }
    if (incomplete || !problems.isEmpty()) {
      Set<HistoryRow> told = new HashSet<>();
      problems.forEach(p -> told.add(p.row()));
      leaveOut(number, rows, told);
      return;
    }
    sound.put(person, rows);
  }

  private void leaveOut(String number, List<HistoryRow> rows, Set<HistoryRow> told) {
    rows.stream()
        .filter(r -> !told.contains(r))
        .forEach(r -> reject(r, "number", number, Refusal.of("people.import.careerLeftOut")));
  }

  /** Only who has no manager yet gets one from their history, so only these can close a circle. */
  private void leaveOutCircles() {
    Map<UUID, UUID> up = new HashMap<>();
    for (Known k : roster.all()) {
      List<HistoryRow> rows = sound.get(k);
      UUID manager = k.manager() == null && rows != null ? manager(newest(rows)) : k.manager();
      if (manager != null && k.leftOn() == null) {
        up.put(k.id(), manager);
      }
    }
    for (List<UUID> circle : Circles.in(up)) {
      String round = Circles.told(circle.stream().map(this::nameAndNumber).toList());
      circle.forEach(id -> leaveOutOf(id, round));
    }
  }

  private String nameAndNumber(UUID id) {
    Known person = roster.id(id);
    return person == null ? "" : person.name() + " (" + person.number() + ")";
  }

  private void leaveOutOf(UUID id, String round) {
    Known person = roster.id(id);
    List<HistoryRow> rows = person == null ? null : sound.get(person);
    if (person != null && rows != null && person.manager() == null) {
      HistoryRow newest = rows.getLast();
      reject(newest, "manager", newest.manager(), Refusal.of("people.import.lineCircle", round));
      leaveOut(person.number(), rows, Set.of(newest));
      sound.remove(person);
    }
  }

  private static String newest(List<HistoryRow> rows) {
    return rows.getLast().endedOn() == null ? rows.getLast().manager() : "";
  }

  private void compare(Known person, List<HistoryRow> rows) {
    List<PastSpell> before = past.of(person.id());
    HistoryRow newest = rows.getLast();
    @Nullable LocalDate leftOn = person.leftOn();
    if (leftOn == null && !newest.endedHow().isEmpty() && endsToday(person, newest.endedOn())) {
      leftOn = newest.endedOn();
    }
    List<PastSpell> after =
        Career.of(
            rows,
            before.isEmpty() ? null : before.getLast(),
            person,
            leftOn,
            r -> catalogue.place(r.role(), r.unit(), r.location(), r.entity()),
            this::manager,
            catalogue::higher);
    past.ending(person.id(), leftOn, newest.endedHow());
    if (after.equals(before)) {
      unchanged++;
    } else {
      tell(person, rows, before, after);
      past.replace(person, after);
      updated++;
      spells += Math.max(0, after.size() - before.size());
    }
  }

  /** What stood there and what will, a spell at a time. */
  private void tell(
      Known person, List<HistoryRow> rows, List<PastSpell> before, List<PastSpell> after) {
    Map<LocalDate, Long> lines = new HashMap<>();
    rows.forEach(r -> lines.put(r.startedOn(), r.line()));
    Map<LocalDate, PastSpell> old = new TreeMap<>();
    before.forEach(s -> old.put(s.beganOn(), s));
    Map<LocalDate, PastSpell> fresh = new TreeMap<>();
    after.forEach(s -> fresh.put(s.beganOn(), s));
    Set<LocalDate> days = new TreeSet<>(old.keySet());
    days.addAll(fresh.keySet());
    for (LocalDate day : days) {
      long line = lines.getOrDefault(day, rows.getLast().line());
      journal.change(file, line, person.name(), SPELL, told(old.get(day)), told(fresh.get(day)));
    }
  }

  private @Nullable String told(@Nullable PastSpell spell) {
    return spell == null
        ? null
        : "%s – %s: %s, %s"
            .formatted(
                spell.beganOn(),
                spell.until() == null ? "…" : spell.until().minusDays(1),
                catalogue.role(spell.place()),
                catalogue.unit(spell.place()));
  }

  /** Whether it is the employment of today that ended then, and not one before it. */
  private static boolean endsToday(Known person, @Nullable LocalDate day) {
    boolean before =
        day == null
            || day.isBefore(person.hiredOn())
            || (person.last() != null && person.last().beganOn().isAfter(day));
    return !before;
  }

  private @Nullable UUID manager(String number) {
    Known manager = roster.number(number);
    return manager == null ? null : manager.id();
  }

  private void reject(HistoryRow row, String column, String value, Refusal why) {
    journal.rejected(file, row.line(), column, value, why);
  }
}
