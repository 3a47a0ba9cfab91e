package org.waymark.app.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reporting lines made of spells: neighbouring ones under the same manager are one line. */
final class PastLines {
  record Line(UUID manager, LocalDate from, @Nullable LocalDate until) {}

  private PastLines() {}

  /**
   * @param person whose manager of today stays, whatever their history says
   */
  static List<Line> of(List<PastSpell> spells, Known person) {
    List<Line> lines = new ArrayList<>();
    for (PastSpell s : spells) {
      if (s.manager() != null) {
        append(lines, new Line(s.manager(), s.beganOn(), s.until()));
      }
    }
    if (person.manager() != null && person.managerFrom() != null) {
      goOn(lines, new Line(person.manager(), person.managerFrom(), person.managerUntil()));
      if (person.nextManager() != null && person.managerUntil() != null) {
        append(lines, new Line(person.nextManager(), person.managerUntil(), null));
      }
    }
    return lines;
  }

  private static void append(List<Line> lines, Line line) {
    Line last = lines.isEmpty() ? null : lines.getLast();
    if (last != null && last.manager().equals(line.manager()) && line.from().equals(last.until())) {
      lines.set(lines.size() - 1, new Line(last.manager(), last.from(), line.until()));
    } else {
      lines.add(line);
    }
  }

  /** What reaches into the time of the present line is cut there. */
  private static void goOn(List<Line> lines, Line present) {
    while (!lines.isEmpty() && reaches(lines.getLast(), present)) {
      Line last = lines.removeLast();
      if (last.from().isBefore(present.from())) {
        append(lines, new Line(last.manager(), last.from(), present.from()));
        break;
      }
    }
    append(lines, present);
  }

  private static boolean reaches(Line line, Line present) {
    return line.until() == null || line.until().isAfter(present.from());
  }
}
