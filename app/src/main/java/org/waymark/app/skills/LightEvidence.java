package org.waymark.app.skills;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.app.kernel.PersonId;

/**
 * Implemented by modules that know of evidence without a level, such as thanks for work: it makes a
 * level that was named a little surer and never moves it.
 */
public interface LightEvidence {
  /** The days of it, skill by skill, in one query; the newest of each giver. */
  Map<PersonId, Map<SkillId, List<LocalDate>>> of(Collection<PersonId> people);
}
