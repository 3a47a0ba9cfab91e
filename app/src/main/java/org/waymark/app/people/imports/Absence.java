package org.waymark.app.people.imports;

import java.time.LocalDate;
import org.waymark.app.people.imports.Known.LastSpell;

/** The end of somebody whom a full list does not name any more. */
final class Absence {
  private Absence() {}

  static SpellPlan of(Known known, LocalDate until) {
    LastSpell last = known.last();
    if (last == null) {
      return SpellPlan.NOTHING;
    }
    return new SpellPlan(
        new SpellPlan.Change(last.id(), last.place(), last.kind(), last.roleSince(), until), null);
  }
}
