package org.waymark.app.opportunities;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.events.OpeningChanged;
import org.waymark.app.opportunities.events.OpeningClosed;
import org.waymark.app.opportunities.events.OpeningPublished;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.opportunities.model.PostingRule;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.opportunities.model.SentApplications;
import org.waymark.app.opportunities.model.Weights;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.RequirementsBook.Requirement;

/** What those who fill an opening do with it. */
@Service
public class Hiring {
  private static final Refusal ELSEWHERE = Refusal.of("opportunities.posting.in_reach");
  private final OpeningRepository openings;
  private final Openings read;
  private final SentApplications sent;
  private final Rights rights;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Hiring(
      OpeningRepository openings,
      Openings read,
      SentApplications sent,
      Rights rights,
      ApplicationEventPublisher events,
      Clock clock) {
    this.openings = openings;
    this.read = read;
    this.sent = sent;
    this.rights = rights;
    this.events = events;
    this.clock = clock;
  }

  /** A draft that only its owner and the HR partner of its unit can see. */
  @Transactional
  public Outcome<OpeningId> draft(Viewer viewer, Posting posting, Set<PersonId> coOwners) {
    List<Refusal> no = new ArrayList<>(PostingRule.refusals(posting));
    if (!rights.toOpenIn(viewer).covers(posting.unit())) {
      no.add(ELSEWHERE);
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    OpeningId id = new OpeningId(UuidCreator.getTimeOrderedEpoch());
    Opening opening = Opening.draft(id, posting, viewer.self(), coOwners);
    openings.add(opening, change(viewer, null));
    return Outcome.done(id);
  }

  /**
   * Other facts.
   *
   * @param seenVersion the version that the viewer's form was made from
   */
  @Transactional
  public Outcome<Opening> edit(
      Viewer viewer, OpeningId id, int seenVersion, Posting posting, Set<PersonId> coOwners) {
    Opening opening = rights.toWorkOn(viewer, id);
    if (opening.version() != seenVersion) {
      return Outcome.refused("opportunities.opening.changed_meanwhile");
    }
    if (movesAway(viewer, opening, posting)) {
      return Outcome.refused(List.of(ELSEWHERE));
    }
    Outcome<Opening> outcome = opening.edit(posting, coOwners);
    if (outcome instanceof Outcome.Done<Opening>(Opening edited)) {
      openings.keep(edited);
      tellOfChange(edited);
    }
    return outcome;
  }

  /** An opening stays in its unit, or goes to one in which they may open something. */
  private boolean movesAway(Viewer viewer, Opening opening, Posting next) {
    UnitId unit = next.unit();
    return !unit.equals(opening.posting().unit()) && !rights.toOpenIn(viewer).covers(unit);
  }

  /** Its own requirements from now on; none: those of its role. */
  @Transactional
  public Outcome<Opening> ask(
      Viewer viewer, OpeningId id, int seenRevision, List<Weights.Wanted> wanted) {
    Opening opening = rights.toWorkOn(viewer, id);
    if (opening.requirementsRevision() != seenRevision) {
      return Outcome.refused("opportunities.opening.changed_meanwhile");
    }
    if (opening.state() instanceof OpeningState.Closed) {
      return Outcome.refused("opportunities.opening.closed_stays");
    }
    int revision = wanted.isEmpty() ? 0 : openings.ask(id, Weights.scaled(wanted));
    Opening asking = opening.asking(revision);
    openings.keep(asking);
    tellOfChange(asking);
    return Outcome.done(asking);
  }

  @Transactional
  public Outcome<Opening> publish(Viewer viewer, OpeningId id) {
    Opening opening = rights.toWorkOn(viewer, id);
    List<Requirement> asked = read.requirementsOf(id);
    Outcome<Opening> outcome = opening.publish(LocalDate.now(clock), asked.size());
    if (outcome instanceof Outcome.Done<Opening>(Opening published)) {
      openings.move(published, change(viewer, null));
      events.publishEvent(new OpeningPublished(id));
    }
    return outcome;
  }

  /** Nobody who applied is left without an answer: those come first, or together with it. */
  @Transactional
  public Outcome<Opening> close(Viewer viewer, OpeningId id, String why) {
    Opening opening = rights.toWorkOn(viewer, id);
    Outcome<Opening> outcome = opening.close(why);
    int waiting = sent.underwayFor(id).size();
    if (waiting > 0) {
      List<Refusal> no = new ArrayList<>();
      if (outcome instanceof Outcome.Refused<Opening>(List<Refusal> reasons)) {
        no.addAll(reasons);
      }
      no.add(Refusal.of("opportunities.close.answers_owed", waiting, id.toString()));
      return Outcome.refused(no);
    }
    if (outcome instanceof Outcome.Done<Opening>(Opening closed)) {
      openings.move(closed, change(viewer, why.strip()));
      events.publishEvent(new OpeningClosed(id));
    }
    return outcome;
  }

  private void tellOfChange(Opening opening) {
    if (opening.state() instanceof OpeningState.Published) {
      events.publishEvent(new OpeningChanged(opening.id()));
    }
  }

  private Change change(Viewer viewer, @Nullable String why) {
    return new Change(clock.instant(), viewer.person().orElse(null), why);
  }
}
