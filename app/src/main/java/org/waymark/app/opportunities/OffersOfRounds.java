package org.waymark.app.opportunities;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.flow.ApplicationSteps;
import org.waymark.app.opportunities.flow.Seats;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.ApplyRule;
import org.waymark.app.opportunities.model.Attempt;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.policy.Verdict;

@Service
class OffersOfRounds implements RoundOffers {
  private final ApplicationRepository applications;
  private final OpeningRepository openings;
  private final Applications applying;
  private final ApplicationSteps steps;
  private final Seats seats;
  private final RevealPolicy reveal;
  private final SnapshotCamera camera;
  private final Eligible eligible;
  private final Clock clock;

  OffersOfRounds(
      ApplicationRepository applications,
      OpeningRepository openings,
      Applications applying,
      ApplicationSteps steps,
      Seats seats,
      RevealPolicy reveal,
      SnapshotCamera camera,
      Eligible eligible,
      Clock clock) {
    this.applications = applications;
    this.openings = openings;
    this.applying = applying;
    this.steps = steps;
    this.seats = seats;
    this.reveal = reveal;
    this.camera = camera;
    this.eligible = eligible;
    this.clock = clock;
  }

  @Override
  public Map<OpeningId, Integer> freeSeats(Collection<OpeningId> ids) {
    return seats.notPromised(ids);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Refusal> obstacles(OpeningId id, PersonId person) {
    return openings
        .find(id)
        .map(opening -> ApplyRule.refusalsOfPlacing(applying.attemptOf(person, opening)))
        .orElse(List.of());
  }

  @Override
  @Transactional(readOnly = true)
  public Set<PersonId> barred(OpeningId id, Collection<PersonId> people) {
    Opening opening = openings.find(id).orElseThrow();
    Map<PersonId, Verdict> verdicts = eligible.verdicts(people, opening);
    Set<PersonId> barred = new HashSet<>();
    for (PersonId person : people) {
      Verdict verdict = verdicts.get(person);
      if (verdict == null || !verdict.eligible() || stands(opening, person)) {
        barred.add(person);
      }
    }
    return barred;
  }

  /** What stands in the way besides the rules of the company. */
  private boolean stands(Opening opening, PersonId person) {
    return opening.isFilledBy(person)
        || applications
            .live(opening.id(), person)
            .filter(a -> a.stage() == ApplicationStage.ACCEPTED)
            .isPresent()
        || !ApplyRule.refusalsOfPlacing(applying.attemptOf(person, opening, List.of())).isEmpty();
  }

  @Override
  @Transactional
  public Outcome<ApplicationId> offer(OpeningId id, PersonId person) {
    Opening opening = openings.lockedForChange(id).orElseThrow();
    Instant now = clock.instant();
    Application before = applications.liveOrDraft(id, person, new Change(now, person, null));
    if (before.stage() == ApplicationStage.OFFER) {
      return Outcome.done(before.id());
    }
    if (freeSeats(List.of(opening.id())).getOrDefault(opening.id(), 0) < 1) {
      return Outcome.refused("opportunities.offer.every_seat_has_one");
    }
    Attempt attempt = applying.attemptOf(person, opening);
    return switch (before.place(attempt, reveal.stageFor(person, id), now)) {
      case Outcome.Refused<Application>(var no) -> Outcome.refused(no);
      case Outcome.Done<Application>(Application placed) -> {
        if (before.stage() == ApplicationStage.DRAFT) {
          applications.freeze(before.id(), camera.take(opening, person, now));
        }
        steps.keep(before, placed, ApplicationParty.ROUND, ApplicationAct.PLACE, null, "");
        yield Outcome.done(placed.id());
      }
    };
  }
}
