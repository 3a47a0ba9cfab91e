package org.waymark.app.opportunities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.SkillId;

/** What managers say of their people. It is read beside the evidence, and changes no rank. */
public interface Endorsements {
  /** When somebody is ready, as their manager judges it. */
  enum Readiness {
    NOW,
    IN_6_MONTHS,
    IN_12_MONTHS
  }

  /** Evidence for one requirement, in the manager's words. */
  record Point(SkillId skill, String evidence) {}

  /**
   * What is said.
   *
   * @param adds what the person would bring that is not there yet
   */
  record Said(@Nullable Readiness readiness, List<Point> points, String adds) {
    public Said {
      points = List.copyOf(points);
    }
  }

  /** How often what a manager said came true, of all that is settled. */
  record HeldUp(int held, int settled) {}

  /** Something that a manager could do next for one of their people. */
  record NextStep(Words what, String href, @Nullable LocalDate due) {}

  Outcome<EndorsementId> endorse(Viewer manager, PersonId person, RoleId role, Said said);

  Outcome<EndorsementId> endorse(Viewer manager, PersonId person, OpeningId opening, Said said);

  /** Asks somebody whether they may be named for an opening. */
  Outcome<NominationId> nominate(Viewer manager, OpeningId opening, PersonId person, String why);

  /**
   * Whom of those who applied for it somebody speaks for, for those who fill it or judge; by name
   * of the endorser.
   */
  Map<PersonId, List<String>> advocates(
      Viewer viewer, OpeningId opening, Collection<PersonId> people);

  /**
   * For those who decide on the manager's people, never for the manager: it counts applications
   * that the manager may not know of. Empty while fewer than five are settled.
   */
  Optional<HeldUp> heldUp(PersonId manager);

  /** How many whom the manager endorsed took the place in this time and kept it half a year. */
  int kept(PersonId manager, DateSpan span);

  /** The same of many managers at once; those with none are left out. */
  Map<PersonId, Integer> kept(Collection<PersonId> managers, DateSpan span);

  /** For how many people this manager said something since then that they did not take back. */
  int spokenFor(PersonId manager, Instant since);

  /**
   * For whom of their reports this manager could speak: from levels that the manager may see, the
   * same whether or not the person applied, wished, or pauses.
   */
  Map<PersonId, List<NextStep>> nextSteps(Viewer manager, Collection<PersonId> reports);
}
