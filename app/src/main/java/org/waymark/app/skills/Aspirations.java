package org.waymark.app.skills;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;

/** What people would like to do next: theirs alone, but for those they named. */
public interface Aspirations {
  /** For what the person sees about themselves; never for anybody else's page. */
  Aspiration of(PersonId person);

  /** The same for many, to work out what each of them sees; the silent are left out. */
  Map<PersonId, Aspiration> of(Collection<PersonId> people);

  /** What this viewer may see: the same nothing for what is not shared and what does not exist. */
  Optional<Aspiration> visibleTo(Viewer viewer, PersonId person);

  /** What they would like to use, grow or leave, for a viewer who may see their aspirations. */
  List<Interest> interestsVisibleTo(Viewer viewer, PersonId person);

  /**
   * Those among them whose wishes this viewer may see, and since when; oneself since ever. Others
   * are left out, whether they share with nobody or wish for nothing.
   */
  Map<PersonId, Instant> sharedSince(Viewer viewer, Collection<PersonId> people);
}
