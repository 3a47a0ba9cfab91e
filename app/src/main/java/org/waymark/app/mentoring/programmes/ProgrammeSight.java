package org.waymark.app.mentoring.programmes;

import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.mentoring.offers.OfferStore;

/** Whose a programme is: learning sees all, others what they may join or are in. */
@Component
class ProgrammeSight {
  private final ProgrammeStore store;
  private final OfferStore offers;

  ProgrammeSight(ProgrammeStore store, OfferStore offers) {
    this.store = store;
    this.offers = offers;
  }

  Programme seen(Viewer viewer, ProgrammeId id) {
    return store.find(id).filter(it -> exists(viewer, it)).orElseThrow(NotYours::new);
  }

  boolean exists(Viewer viewer, Programme it) {
    if (viewer.wears(Hat.LEARNING)) {
      return true;
    }
    return switch (it.stage()) {
      case OPEN -> true;
      case PROPOSED, RUNNING, OVER -> !part(viewer, it.id()).isEmpty();
      case DRAFT, CALLED_OFF -> false;
    };
  }

  String part(Viewer viewer, ProgrammeId id) {
    if (offers.within(id).stream().anyMatch(o -> viewer.is(o.person()) && o.terms().open())) {
      return "mentor";
    }
    return store.members(id).stream().anyMatch(m -> viewer.is(m.person())) ? "member" : "";
  }
}
