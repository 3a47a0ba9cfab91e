package org.waymark.app.opportunities;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
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
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.events.OpeningChanged;
import org.waymark.app.opportunities.life.Ending;
import org.waymark.app.opportunities.life.Posters;
import org.waymark.app.opportunities.life.PostingTerms;
import org.waymark.app.opportunities.life.Publishing;
import org.waymark.app.opportunities.model.Audience;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.opportunities.model.PostingRule;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.opportunities.model.Weights;
import org.waymark.app.people.UnitId;

/** What those who fill an opening do with it. */
@Service
public class Hiring {
  private static final Refusal ELSEWHERE = Refusal.of("opportunities.posting.in_reach");
  private final OpeningRepository openings;
  private final Rights rights;
  private final Posters posters;
  private final Publishing publishing;
  private final PostingTerms terms;
  private final Ending ending;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Hiring(
      OpeningRepository openings,
      Rights rights,
      Posters posters,
      Publishing publishing,
      PostingTerms terms,
      Ending ending,
      ApplicationEventPublisher events,
      Clock clock) {
    this.openings = openings;
    this.rights = rights;
    this.posters = posters;
    this.publishing = publishing;
    this.terms = terms;
    this.ending = ending;
    this.events = events;
    this.clock = clock;
  }

  /** A draft that only its owner and the HR partner of its unit can see. */
  @Transactional
  public Outcome<OpeningId> draft(Viewer viewer, Posting posting, Set<PersonId> coOwners) {
    return draft(viewer, posting, coOwners, Audience.EVERYBODY);
  }

  @Transactional
  public Outcome<OpeningId> draft(
      Viewer viewer, Posting posting, Set<PersonId> coOwners, Audience audience) {
    List<Refusal> no = new ArrayList<>(PostingRule.refusals(posting));
    if (!posters.reach(viewer, posting.kind()).covers(posting.unit())) {
      no.add(ELSEWHERE);
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    OpeningId id = new OpeningId(UuidCreator.getTimeOrderedEpoch());
    Opening opening = Opening.draft(id, posting, viewer.self(), coOwners, audience);
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
    return edit(viewer, id, seenVersion, posting, coOwners, null);
  }

  /**
   * The same, and whether it is restricted, which is said before it is published.
   *
   * @param restricted null to leave it
   */
  @Transactional
  public Outcome<Opening> edit(
      Viewer viewer,
      OpeningId id,
      int seenVersion,
      Posting posting,
      Set<PersonId> coOwners,
      @Nullable Boolean restricted) {
    Opening opening = rights.toWorkOn(viewer, id);
    if (opening.version() != seenVersion) {
      return Outcome.refused("opportunities.opening.changed_meanwhile");
    }
    if (movesAway(viewer, opening, posting)) {
      return Outcome.refused(List.of(ELSEWHERE));
    }
    Outcome<Opening> outcome = limited(opening, restricted).edit(posting, coOwners);
    if (outcome instanceof Outcome.Done<Opening>(Opening edited)) {
      List<Refusal> unasked = terms.unasked(opening, edited);
      outcome = unasked.isEmpty() ? outcome : Outcome.refused(unasked);
    }
    if (outcome instanceof Outcome.Done<Opening>(Opening edited)) {
      openings.keep(edited);
      tellOfChange(edited);
    }
    return outcome;
  }

  private static Opening limited(Opening opening, @Nullable Boolean restricted) {
    return restricted == null || !(opening.state() instanceof OpeningState.Draft)
        ? opening
        : opening.to(opening.audience().restricted(restricted));
  }

  /** An opening stays in its unit, or goes to one in which they may open something. */
  private boolean movesAway(Viewer viewer, Opening opening, Posting next) {
    UnitId unit = next.unit();
    return !unit.equals(opening.posting().unit())
        && !posters.reach(viewer, next.kind()).covers(unit);
  }

  /** Its own requirements from now on; none: those of its role. */
  @Transactional
  public Outcome<Opening> ask(
      Viewer viewer, OpeningId id, int seenRevision, List<Weights.Wanted> wanted) {
    Opening opening = rights.toWorkOn(viewer, id);
    if (opening.requirementsRevision() != seenRevision) {
      return Outcome.refused("opportunities.opening.changed_meanwhile");
    }
    if (opening.stage().over() || opening.stage() == Stage.WAITING) {
      return Outcome.refused(
          opening.stage().over()
              ? "opportunities.opening.closed_stays"
              : "opportunities.opening.waiting_stays");
    }
    int revision = wanted.isEmpty() ? 0 : openings.ask(id, Weights.scaled(wanted));
    Opening asking = opening.asking(revision);
    openings.keep(asking);
    tellOfChange(asking);
    return Outcome.done(asking);
  }

  /** Published, or handed in where somebody has to agree first. */
  @Transactional
  public Outcome<Opening> publish(Viewer viewer, OpeningId id) {
    return publishing.publish(viewer, id);
  }

  /** Nobody who applied is left without an answer: those come first, or together with it. */
  @Transactional
  public Outcome<Opening> close(Viewer viewer, OpeningId id, String why) {
    return ending.end(viewer, id, OpeningAct.CLOSE, why);
  }

  /** The need is gone: nobody was preferred. */
  @Transactional
  public Outcome<Opening> withdraw(Viewer viewer, OpeningId id, String why) {
    return ending.end(viewer, id, OpeningAct.WITHDRAW, why);
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
