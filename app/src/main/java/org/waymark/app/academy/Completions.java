package org.waymark.app.academy;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.waymark.app.kernel.PersonId;

/**
 * Lessons that people completed. That somebody completed one may be told to their own manager; what
 * they answered in a quiz and wrote for an exercise never leaves this module but for themselves.
 */
public interface Completions {
  /** People without any are left out. */
  Map<PersonId, Set<Lesson>> of(Collection<PersonId> people);

  /** Those who completed all eight. */
  Set<PersonId> whole(Collection<PersonId> people);
}
