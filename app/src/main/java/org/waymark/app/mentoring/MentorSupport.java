package org.waymark.app.mentoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.PersonId;

/** How much support people give to others, as counts. */
public interface MentorSupport {
  /**
   * Pairs that were together in the span as mentor or coach, and sessions that took place in it.
   */
  record Given(int pairs, int sessions) {
    public static final Given NOTHING = new Given(0, 0);
  }

  /** Those who gave none are left out. */
  Map<PersonId, Given> given(Collection<PersonId> people, DateSpan span);

  default Given given(PersonId person, DateSpan span) {
    return given(List.of(person), span).getOrDefault(person, Given.NOTHING);
  }
}
