package org.waymark.app.mentoring.programmes;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.ProgrammeId;

/** Whose a programme is: learning sees all, others what they may join or are in. */
@Component
class ProgrammeSight {
  private final ProgrammeStore store;

  ProgrammeSight(ProgrammeStore store) {
    this.store = store;
  }

  Programme seen(Viewer viewer, ProgrammeId id) {
    return store.find(id).filter(it -> exists(viewer, it)).orElseThrow(NotYours::new);
  }

  boolean exists(Viewer viewer, Programme it) {
    return exists(viewer, it, part(viewer, it.id()));
  }

  /** With the part that the viewer has in it. */
  boolean exists(Viewer viewer, Programme it, String part) {
    if (viewer.wears(Hat.LEARNING)) {
      return true;
    }
    return switch (it.stage()) {
      case OPEN -> true;
      case PROPOSED, RUNNING, OVER -> !part.isEmpty();
      case DRAFT, CALLED_OFF -> false;
    };
  }

  String part(Viewer viewer, ProgrammeId id) {
    return store.parts(viewer.self()).getOrDefault(id, "");
  }

  Map<ProgrammeId, String> parts(Viewer viewer) {
    return store.parts(viewer.self());
  }
}
