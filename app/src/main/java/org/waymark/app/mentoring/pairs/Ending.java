package org.waymark.app.mentoring.pairs;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.pairs.PairFlow.Act;

/** The end of a pair: when one of the two asks for it, or leaves the company. */
@Service
class Ending {
  private final PairRights rights;
  private final Steps steps;
  private final Sessions sessions;

  Ending(PairRights rights, Steps steps, Sessions sessions) {
    this.rights = rights;
    this.steps = steps;
    this.sessions = sessions;
  }

  @Transactional
  public Outcome<MentorshipId> end(Viewer viewer, MentorshipId id, String why) {
    Mentorship it = rights.held(viewer, id);
    List<Refusal> no = it.refusals(it.parts(viewer), Act.END, why);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    over(it, steps.change(Act.END, viewer.self(), why));
    return Outcome.done(id);
  }

  /** Sessions ahead are off, and the place is free again. Whoever calls holds it. */
  void over(Mentorship active, Change change) {
    sessions.cancelAhead(active, change.by());
    steps.unseated(active, active.ended(), change);
  }
}
