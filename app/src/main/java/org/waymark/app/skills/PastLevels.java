package org.waymark.app.skills;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.Profiles.Estimate;

/** Levels as they stood on days before, by what was dated until then. */
public interface PastLevels {
  /**
   * Worked out as they would have been on each day, from what is known today; in two queries. What
   * a viewer may see of it is the caller's to check.
   *
   * @param days none of them ahead
   */
  SequencedMap<LocalDate, List<Estimate>> of(PersonId person, Collection<LocalDate> days);
}
