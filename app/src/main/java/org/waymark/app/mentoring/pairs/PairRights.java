package org.waymark.app.mentoring.pairs;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.MentorshipId;

/** Who finds a mentorship: the person, and who is asked or is the mentor. Nobody else, ever. */
@Component
class PairRights {
  private final PairStore store;

  PairRights(PairStore store) {
    this.store = store;
  }

  Mentorship seen(Viewer viewer, MentorshipId id) {
    return theirs(viewer, store.find(id));
  }

  /** To be changed, in this transaction. */
  Mentorship held(Viewer viewer, MentorshipId id) {
    return theirs(viewer, store.locked(id));
  }

  private static Mentorship theirs(Viewer viewer, Optional<Mentorship> found) {
    return found.filter(it -> !it.parts(viewer).isEmpty()).orElseThrow(NotYours::new);
  }
}
