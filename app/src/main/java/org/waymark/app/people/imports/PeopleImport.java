package org.waymark.app.people.imports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Table;
import org.waymark.app.kernel.Refusal;

/** One people.csv: who is in it, against who is known. */
final class PeopleImport {
  private static final String PERSONS = "people.import.persons";
  private static final String MOVES = "people.import.moves";
  private final ImportInput in;
  private final Table table;
  private final Journal journal;
  private final LocalDate today;
  private final Roster roster;
  private final Judgement judgement;
  private final Catalogue catalogue;
  private final PeopleWriter writer;
  private final Map<UUID, LocalDate> leaving = new HashMap<>();
  private final Map<UUID, SpellPlan> plans = new HashMap<>();
  private final Set<UUID> touched = new HashSet<>();
  private final List<Known> absent = new ArrayList<>();
  private final Steps steps;
  private long ended;

  PeopleImport(
      ImportInput in,
      Table table,
      Journal journal,
      JdbcTemplate jdbc,
      OffsetDateTime at,
      Catalogue catalogue) {
    this.in = in;
    this.table = table;
    this.journal = journal;
    this.today = in.today();
    this.roster = Roster.read(jdbc, today);
    this.judgement = new Judgement(roster, journal, today);
    this.catalogue = catalogue;
    this.steps = new Steps(in, table.size(), 6);
    this.writer = new PeopleWriter(jdbc, in.run(), at, steps);
  }

  /** Returns how many people it changed. */
  long run() {
    for (Row row : table.everyRow()) {
      steps.add(1);
      judgement.add(Candidate.of(table, row, roster.number(row.get("number"))));
    }
    List<Candidate> people = judgement.settle();
    for (Candidate c : people) {
      steps.add(1);
      plan(c);
    }
    findAbsent();
    noteLeaving(people);
    catalogue.save(journal);
    Lines lines = lines(people);
    report(people, lines);
    writer.write(lines.plans());
    return touched.size();
  }

  private void plan(Candidate c) {
    Known known = c.known();
    Place before = known == null || known.last() == null ? null : known.last().place();
    Place wanted = catalogue.place(table, c.row(), before);
    SpellPlan plan = SpellPlan.of(c, wanted, today, catalogue::higher);
    plans.put(c.id(), plan);
    writer.spells(c.id(), plan);
    if (known == null) {
      writer.create(c);
      touched.add(c.id());
    } else if (differs(c, known)) {
      writer.change(c);
      touched.add(c.id());
    }
    if (!plan.nothing()) {
      touched.add(c.id());
    }
    new Differences(journal, catalogue).tell(c, before, wanted, plan);
  }

  private static boolean differs(Candidate c, Known k) {
    return !(c.given().equals(k.given())
        && c.family().equals(k.family())
        && Objects.equals(c.email(), k.email())
        && c.language().equals(k.language())
        && c.hiredOn().equals(k.hiredOn())
        && Objects.equals(c.leftOn(), k.leftOn()));
  }

  /** In a full list, whoever it does not name has gone. */
  private void findAbsent() {
    if (!in.full()) {
      return;
    }
    Set<String> leftOut = table.leftOut();
    for (Known k : roster.all()) {
      if (k.leftOn() == null && !judgement.names(k.number()) && !leftOut.contains(k.number())) {
        absent.add(k);
      }
    }
  }

  private void noteLeaving(List<Candidate> people) {
    for (Known k : roster.all()) {
      if (k.leftOn() != null) {
        leaving.put(k.id(), k.leftOn().plusDays(1));
      }
    }
    for (Candidate c : people) {
      leaving.remove(c.id());
      if (c.leftOn() != null) {
        leaving.put(c.id(), c.leftOn().plusDays(1));
        ended += c.known() != null && c.known().leftOn() == null ? 1 : 0;
      }
    }
    for (Known k : absent) {
      LocalDate until = lastDay(k).plusDays(1);
      leaving.put(k.id(), until);
      writer.spells(k.id(), Absence.of(k, until));
      writer.leave(k.id(), lastDay(k));
      touched.add(k.id());
      ended++;
    }
    if (in.full()) {
      long employed = roster.all().stream().filter(k -> k.leftOn() == null).count();
      journal.ending(PERSONS, ended, employed);
    }
  }

  /** Yesterday, but not before the last spell began. */
  private LocalDate lastDay(Known k) {
    LocalDate began = k.last() == null ? k.hiredOn() : k.last().beganOn();
    LocalDate yesterday = today.minusDays(1);
    return yesterday.isBefore(began) ? began : yesterday;
  }

  private Lines lines(List<Candidate> people) {
    Map<UUID, UUID> wanted = judgement.lines();
    var lines = new Lines(wanted, judgement::managerOf, leaving);
    Set<UUID> done = new HashSet<>();
    for (Candidate c : people) {
      done.add(c.id());
      line(lines, c);
    }
    for (Known k : roster.all()) {
      if (!done.contains(k.id()) && !leaving.containsKey(k.id())) {
        UUID manager = wanted.get(k.id());
        if (manager != null && leaving.containsKey(manager)) {
          lines.person(k.id(), k, today, null);
        }
      }
    }
    absent.forEach(k -> lines.ends(k.id(), Objects.requireNonNull(leaving.get(k.id()))));
    return lines;
  }

  private void line(Lines lines, Candidate c) {
    LocalDate from = Objects.requireNonNull(plans.get(c.id())).effective(today);
    @Nullable LocalDate until = leaving.get(c.id());
    Known known = c.known();
    if (!c.gone(today)) {
      lines.person(c.id(), known, from, until);
    } else if (known == null) {
      lines.past(c.id(), judgement.managerOf(c.id()), from, Objects.requireNonNull(until));
    } else if (known.leftOn() == null) {
      lines.ends(c.id(), Objects.requireNonNull(until));
    }
  }

  private void report(List<Candidate> people, Lines lines) {
    touched.addAll(lines.newManagers());
    long created = people.stream().filter(Candidate::fresh).count();
    long changed = touched.size() - created - ended;
    journal.created(PERSONS, created);
    journal.updated(PERSONS, changed);
    journal.ended(PERSONS, ended);
    journal.unchanged(PERSONS, people.stream().filter(c -> !touched.contains(c.id())).count());
    journal.created(
        MOVES,
        people.stream()
            .filter(c -> !c.fresh() && Objects.requireNonNull(plans.get(c.id())).begin() != null)
            .count());
    if (ended > 0) {
      journal.consequence(Refusal.of("people.import.loseAccess", ended));
    }
    if (!lines.newManagers().isEmpty()) {
      journal.consequence(Refusal.of("people.import.newManagers", lines.newManagers().size()));
    }
  }
}
