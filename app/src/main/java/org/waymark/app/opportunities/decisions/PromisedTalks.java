package org.waymark.app.opportunities.decisions;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.duties.Duties;
import org.waymark.app.opportunities.model.ApplicationRights;
import org.waymark.app.shell.Words;

/** The talk that an answer offers: taken by the person, and had. */
@Service
public class PromisedTalks {
  private final ApplicationRights rights;
  private final DecisionStore store;
  private final Duties duties;
  private final Notices notices;
  private final Clock clock;

  PromisedTalks(
      ApplicationRights rights, DecisionStore store, Duties duties, Notices notices, Clock clock) {
    this.rights = rights;
    this.store = store;
    this.duties = duties;
    this.notices = notices;
    this.clock = clock;
  }

  /** The person takes one of the times; whoever offered it is told. */
  @Transactional
  public Outcome<Instant> take(Viewer viewer, ApplicationId id, int nr) {
    ApplicationRights.Seen seen = rights.seen(viewer, id);
    Decision decision = store.of(id).filter(_ -> seen.own()).orElseThrow(NotYours::new);
    if (nr < 1 || nr > decision.times().size()) {
      throw new NotYours();
    }
    Instant time = decision.times().get(nr - 1);
    if (!time.isAfter(clock.instant())) {
      return Outcome.refused("opportunities.talk.over");
    }
    if (!store.take(id, nr, clock.instant())) {
      return Outcome.refused("opportunities.talk.taken");
    }
    notices.tell(
        decision.by(),
        "opportunities",
        "talk taken " + id,
        Words.of(
            "opportunities.notice.talk.taken", viewer.name(), seen.opening().posting().title()),
        "/applications/" + id);
    return Outcome.done(time);
  }

  /** They talked: nobody is reminded of it any more. */
  @Transactional
  public void had(Viewer viewer, ApplicationId id) {
    rights.toDecide(viewer, id);
    duties.done(Duties.Duty.TALK, id);
  }
}
