package org.waymark.app.recognition.rewards;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.recognition.rewards.NominationFlow.Act;
import org.waymark.app.recognition.rewards.NominationFlow.Part;

/** Who may do what with a nomination, today. Nobody has a part in one of themselves. */
@Component
class NominationRights {
  private final NominationStore store;
  private final RewardReach reach;

  NominationRights(NominationStore store, RewardReach reach) {
    this.store = store;
    this.reach = reach;
  }

  /** A nomination that exists for the viewer, and their part in it; none for who only reads. */
  record Seen(Nomination nomination, Set<Part> parts) {
    boolean may(Act act) {
      return NominationFlow.TABLE.acts(nomination.stage(), parts).contains(act);
    }

    /** HR and whoever decides know how the manager stands by the rules; the nominator does not. */
    boolean knows() {
      return !parts.contains(Part.NOMINATOR);
    }
  }

  Seen seen(Viewer viewer, NominationId id) {
    return seen(viewer, store.find(id));
  }

  /** To be changed, in this transaction. */
  Seen held(Viewer viewer, NominationId id) {
    return seen(viewer, store.locked(id));
  }

  private Seen seen(Viewer viewer, Optional<Nomination> found) {
    Nomination n = found.orElseThrow(NotYours::new);
    Set<Part> parts = parts(viewer, n);
    boolean decided =
        viewer
            .person()
            .filter(me -> store.history(n.id()).stream().anyMatch(c -> me.equals(c.by())))
            .isPresent();
    boolean reads = !viewer.is(n.manager()) && (viewer.wears(Hat.AUDITOR) || decided);
    if (parts.isEmpty() && !reads) {
      throw new NotYours();
    }
    return new Seen(n, parts);
  }

  /** Whoever nominated somebody decides nothing about it; nor does who confirmed it. */
  Set<Part> parts(Viewer viewer, Nomination n) {
    if (viewer.is(n.manager())) {
      return Set.of();
    }
    if (viewer.is(n.nominator())) {
      return Set.of(Part.NOMINATOR);
    }
    Set<Part> parts = EnumSet.noneOf(Part.class);
    if (reach.partners(viewer, n.unit())) {
      parts.add(Part.HR_PARTNER);
    }
    boolean asked =
        n.stage() == NominationStage.CONFIRMED && !viewer.self().equals(n.confirmedBy());
    if ((asked || approved(viewer, n)) && reach.leads(viewer, n.unit())) {
      parts.add(Part.LEADER);
    }
    return parts;
  }

  private boolean approved(Viewer viewer, Nomination n) {
    return n.stage() == NominationStage.APPROVED
        && store.history(n.id()).stream()
            .anyMatch(c -> c.stage() == NominationStage.APPROVED && viewer.self().equals(c.by()));
  }
}
