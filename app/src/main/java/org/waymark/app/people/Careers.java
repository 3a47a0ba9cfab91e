package org.waymark.app.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.app.kernel.PersonId;

/** What people did before, here. */
public interface Careers {
  /** Oldest first; nobody's absence is told apart from having none. */
  Map<PersonId, List<Spell>> spells(Collection<PersonId> people);

  default List<Spell> spells(PersonId person) {
    return spells(List.of(person)).getOrDefault(person, List.of());
  }

  /**
   * The day of the last move inside: another role, place or employer, until today. Who never moved
   * is left out.
   */
  Map<PersonId, LocalDate> lastMoves(Collection<PersonId> people);

  /** Of everybody employed today, on leave or not, in one query. */
  List<CareerPoint> points();

  /** Every step from one role to another that anybody ever took, most frequent first. */
  List<Transition> transitions();

  /** Those employed today who went straight from one of these roles to the other, latest first. */
  List<CareerMove> moves(Collection<RoleId> from, RoleId to);
}
