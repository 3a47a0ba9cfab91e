package org.waymark.app.opportunities;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.events.Applied;
import org.waymark.app.opportunities.events.Withdrawn;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.ApplyRule;
import org.waymark.app.opportunities.model.Attempt;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.people.People;
import org.waymark.app.skills.Profiles;

/** Applying for openings, taking it back, and who applied. */
@Service
public class Applications {
  private final ApplicationRepository applications;
  private final Rights rights;
  private final SnapshotCamera camera;
  private final People people;
  private final Profiles profiles;
  private final Eligible eligibility;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Applications(
      ApplicationRepository applications,
      Rights rights,
      SnapshotCamera camera,
      People people,
      Profiles profiles,
      Eligible eligibility,
      ApplicationEventPublisher events,
      Clock clock) {
    this.applications = applications;
    this.rights = rights;
    this.camera = camera;
    this.people = people;
    this.profiles = profiles;
    this.eligibility = eligibility;
    this.events = events;
    this.clock = clock;
  }

  /** Who applied, the earliest first: for those who fill the opening only, whoever asks. */
  public List<Applicant> applicantsOf(OpeningId opening) {
    return applicantsOf(List.of(opening)).getOrDefault(opening, List.of());
  }

  public Map<OpeningId, List<Applicant>> applicantsOf(Collection<OpeningId> openings) {
    return applications.sent(openings);
  }

  /**
   * Every application of a person, drafts too unless thrown away, the latest first: for the person
   * alone.
   */
  public List<ApplicationCard> of(PersonId person) {
    return applications.of(person);
  }

  /** Why the viewer could not apply today; empty when they could. */
  @Transactional(readOnly = true)
  public List<Refusal> obstacles(Viewer viewer, OpeningId id) {
    Opening opening = rights.seen(viewer, id).opening();
    Optional<Application> live = applications.live(id, viewer.self());
    return ApplyRule.refusals(attempt(opening, viewer.self(), live.filter(Application::sent)));
  }

  /** Keeps what was written so far; nobody but the person sees it. */
  @Transactional
  public Outcome<ApplicationId> keep(Viewer viewer, OpeningId opening, String letter) {
    if (rights.held(viewer, opening).opening().isFilledBy(viewer.self())) {
      return Outcome.refused("opportunities.apply.not_ones_own_opening");
    }
    if (letter.length() > Application.LONGEST_LETTER) {
      return Outcome.refused("opportunities.apply.letter_fits", Application.LONGEST_LETTER);
    }
    Application draft = applications.liveOrDraft(opening, viewer.self(), change(viewer));
    if (draft.sent()) {
      return Outcome.refused("opportunities.apply.not_applied_yet");
    }
    applications.keepLetter(draft.saying(letter));
    return Outcome.done(draft.id());
  }

  /** Sends it and freezes what it is judged on; when refused, what was written stays a draft. */
  @Transactional
  public Outcome<ApplicationId> send(Viewer viewer, OpeningId id, String letter) {
    Opening opening = rights.held(viewer, id).opening();
    if (keep(viewer, id, letter) instanceof Outcome.Refused<ApplicationId> no) {
      return no;
    }
    Application draft = applications.live(id, viewer.self()).orElseThrow();
    Attempt attempt = attempt(opening, viewer.self(), Optional.empty());
    return switch (draft.send(attempt, clock.instant())) {
      case Outcome.Refused<Application>(List<Refusal> reasons) -> Outcome.refused(reasons);
      case Outcome.Done<Application>(Application sent) -> Outcome.done(sent(viewer, opening, sent));
    };
  }

  private ApplicationId sent(Viewer viewer, Opening opening, Application sent) {
    applications.move(sent, change(viewer));
    applications.freeze(sent.id(), camera.take(opening, sent.person(), clock.instant()));
    events.publishEvent(new Applied(sent.id(), sent.opening(), sent.person()));
    return sent.id();
  }

  /** Only the person themselves takes it back. */
  @Transactional
  public Outcome<Application> takeBack(Viewer viewer, ApplicationId id, String why) {
    Application application =
        applications
            .lockedForChange(id)
            .filter(a -> viewer.is(a.person()))
            .orElseThrow(NotYours::new);
    Outcome<Application> outcome = application.takeBack(why.strip(), clock.instant());
    if (outcome instanceof Outcome.Done<Application>(Application back)) {
      Change change =
          new Change(clock.instant(), viewer.self(), why.isBlank() ? null : why.strip());
      settle(application, back, change);
    }
    return outcome;
  }

  /** When somebody left: what they sent is over, and what they kept is nobody's any more. */
  @Transactional
  public void endFor(Collection<PersonId> gone) {
    Instant now = clock.instant();
    for (ApplicationId id : applications.liveOf(gone)) {
      Application live = applications.lockedForChange(id).orElseThrow();
      if (live.takeBack(LEFT, now) instanceof Outcome.Done<Application>(Application back)) {
        settle(live, back, new Change(now, null, LEFT));
      }
    }
  }

  /** The reason given for those who left. */
  static final String LEFT = "left";

  private void settle(Application before, Application after, Change change) {
    applications.move(after, change);
    if (before.sent()) {
      events.publishEvent(new Withdrawn(after.id(), after.opening(), after.person()));
    }
  }

  private Attempt attempt(Opening opening, PersonId person, Optional<Application> sent) {
    return new Attempt(
        person,
        opening,
        LocalDate.now(clock),
        people.employed(person),
        profiles.pausedUntil(person).orElse(null),
        sent.isPresent(),
        eligibility.refusals(person, opening));
  }

  private Change change(Viewer viewer) {
    return new Change(clock.instant(), viewer.self(), null);
  }
}
