package org.waymark.app.recognition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.UnitId;

/** Rewards for managers, as the commands and pages above give them. */
public interface Rewards {
  /**
   * By a report, or by a manager beside them.
   *
   * @param kind {@code bonus}, {@code promotion}, {@code development}, {@code special} or {@code
   *     award}
   */
  Outcome<UUID> nominate(Viewer viewer, PersonId manager, String kind, String words);

  /** By HR, with an amount in whole euros where it is money. */
  Outcome<UUID> confirm(Viewer viewer, UUID nomination, @Nullable Long amount, String why);

  /** By leadership. */
  Outcome<UUID> approve(Viewer viewer, UUID nomination, String why);

  /** The viewer lets others read of every symbol that they got. */
  void show(Viewer viewer);

  /** What a unit may give away this year. */
  Outcome<UnitId> budget(Viewer viewer, UnitId unit, long amount, String why);
}
