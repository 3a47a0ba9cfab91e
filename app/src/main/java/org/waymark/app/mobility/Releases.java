package org.waymark.app.mobility;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.PersonId;

/** How managers let people go, and how those arrived who came to them: numbers alone. */
public interface Releases {
  /** Those whose answers are counted together, at least: a manager could recognise fewer. */
  int FEWEST = 10;

  /**
   * Moves of a manager's people that took effect.
   *
   * @param inTime those among them that the manager answered within its days, asking for no later
   *     one
   */
  record Counts(int movedOn, int inTime) {}

  /** Managers nobody moved on from are left out. */
  Map<PersonId, Counts> counts(Collection<PersonId> managers, DateSpan span);

  /**
   * How many of a hundred who came to a manager say that it goes well, 4 or 5 of 5, each by their
   * latest word; managers to whom fewer than {@value #FEWEST} came who said anything are left out.
   */
  Map<PersonId, Integer> arrivedWell(Collection<PersonId> managers, DateSpan span);

  /** Releases that this manager answered themselves since then, whichever day they named. */
  int answered(PersonId manager, Instant since);

  /** The manager who let somebody go in time for this move; nobody where it was not in time. */
  Optional<PersonId> letGoInTime(MoveId move);
}
