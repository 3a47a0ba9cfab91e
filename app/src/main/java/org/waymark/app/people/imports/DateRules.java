package org.waymark.app.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.imports.Known.LastSpell;

/** Which dates of a row cross, in itself or with what is known. */
final class DateRules {
  private DateRules() {}

  static List<Refusal> broken(Candidate c) {
    List<Refusal> reasons = new ArrayList<>();
    LocalDate left = c.leftOn();
    LocalDate since = c.roleSince();
    if (left != null && left.isBefore(c.hiredOn())) {
      reasons.add(Refusal.of("people.import.leftBeforeHire", text(left), text(c.hiredOn())));
    }
    if (since != null && since.isBefore(c.hiredOn())) {
      reasons.add(Refusal.of("people.import.roleBeforeHire", text(since), text(c.hiredOn())));
    }
    if (since != null && left != null && since.isAfter(left)) {
      reasons.add(Refusal.of("people.import.roleAfterLeaving", text(since), text(left)));
    }
    if (c.known() != null && c.known().last() != null) {
      againstKnown(c, c.known(), c.known().last(), reasons);
    }
    return reasons;
  }

  private static void againstKnown(
      Candidate c, Known known, LastSpell last, List<Refusal> reasons) {
    LocalDate left = c.leftOn();
    boolean again = rehired(c, known);
    if (!again && left != null && left.isBefore(last.beganOn())) {
      reasons.add(Refusal.of("people.import.leftBeforeStart", text(left), text(last.beganOn())));
    }
    if (!again && last.only() && c.hiredOn().isAfter(last.beganOn())) {
      reasons.add(
          Refusal.of("people.import.hiredAfterStart", text(c.hiredOn()), text(last.beganOn())));
    }
  }

  /** Left before, and hired again since. */
  static boolean rehired(Candidate c, Known known) {
    LocalDate left = known.leftOn();
    return left != null && c.hiredOn().isAfter(left);
  }

  private static String text(LocalDate day) {
    return day.toString();
  }
}
