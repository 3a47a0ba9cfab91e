package org.waymark.app.growth.plans;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.communication.Notices;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.kernel.Viewers;
import org.waymark.app.shell.Words;

/** Writing on a plan: its person, and whoever sees it. */
@Service
class Commenting {
  static final String KIND = "growth.plan";
  static final int LONGEST = 2_000;
  private final PlanRights rights;
  private final CommentStore comments;
  private final ObjectProvider<Viewers> viewers;
  private final Notices notices;
  private final Clock clock;

  Commenting(
      PlanRights rights,
      CommentStore comments,
      ObjectProvider<Viewers> viewers,
      Notices notices,
      Clock clock) {
    this.rights = rights;
    this.comments = comments;
    this.viewers = viewers;
    this.notices = notices;
    this.clock = clock;
  }

  @Transactional
  public Outcome<PlanId> write(Viewer viewer, PlanId id, String words) {
    PlanRights.Seen seen = rights.seen(viewer, id);
    if (words.isEmpty() || words.length() > LONGEST) {
      return Outcome.refused("growth.comment.no.words", LONGEST);
    }
    Instant now = clock.instant();
    comments.add(id, viewer.self(), now, words);
    tell(viewer, seen.plan(), now);
    return Outcome.done(id);
  }

  /** The person, and of those who wrote before whoever still sees it. */
  private void tell(Viewer viewer, Plan plan, Instant now) {
    Set<PersonId> told = new HashSet<>(comments.authors(plan.id()));
    told.add(plan.person());
    told.remove(viewer.self());
    told.removeIf(p -> !p.equals(plan.person()) && !sees(p, plan.id()));
    notices.tellAll(
        told,
        KIND,
        "plan " + plan.id() + " comment " + now,
        Words.of("growth.told.comment", viewer.name()),
        plan.address());
  }

  private boolean sees(PersonId person, PlanId id) {
    return viewers.stream().flatMap(v -> v.of(person).stream()).anyMatch(v -> sees(v, id));
  }

  private boolean sees(Viewer viewer, PlanId id) {
    try {
      return rights.seen(viewer, id).plan().id().equals(id);
    } catch (NotYours e) {
      return false;
    }
  }
}
