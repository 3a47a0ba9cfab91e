package org.waymark.app.opportunities;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.flow.ApplicationSteps;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.ApplyRule;
import org.waymark.app.opportunities.model.Attempt;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.opportunities.model.SentApplications;
import org.waymark.app.people.People;
import org.waymark.app.skills.Profiles;

/** Applying for openings, taking it back, and who applied. */
@Service
public class Applications {
  private final ApplicationRepository applications;
  private final SentApplications sent;
  private final ApplicationSteps steps;
  private final Rights rights;
  private final RevealPolicy reveal;
  private final AnswerTerms terms;
  private final SnapshotCamera camera;
  private final People people;
  private final Profiles profiles;
  private final Eligible eligibility;
  private final Clock clock;

  Applications(
      ApplicationRepository applications,
      SentApplications sent,
      ApplicationSteps steps,
      Rights rights,
      RevealPolicy reveal,
      AnswerTerms terms,
      SnapshotCamera camera,
      People people,
      Profiles profiles,
      Eligible eligibility,
      Clock clock) {
    this.applications = applications;
    this.sent = sent;
    this.steps = steps;
    this.rights = rights;
    this.reveal = reveal;
    this.terms = terms;
    this.camera = camera;
    this.people = people;
    this.profiles = profiles;
    this.eligibility = eligibility;
    this.clock = clock;
  }

  /** Whose application is on its way, the earliest first: for those who fill the opening only. */
  public List<Applicant> applicantsOf(OpeningId opening) {
    return applicantsOf(List.of(opening)).getOrDefault(opening, List.of());
  }

  public Map<OpeningId, List<Applicant>> applicantsOf(Collection<OpeningId> openings) {
    return sent.sent(openings);
  }

  /**
   * Every application of a person, drafts too unless thrown away, the latest first: for the person
   * alone.
   */
  public List<ApplicationCard> of(PersonId person) {
    return sent.of(person);
  }

  /** Why the viewer could not apply today; empty when they could. */
  @Transactional(readOnly = true)
  public List<Refusal> obstacles(Viewer viewer, OpeningId id) {
    Opening opening = rights.seen(viewer, id).opening();
    Optional<Application> live = applications.live(id, viewer.self());
    return ApplyRule.refusals(attempt(opening, viewer.self(), live.filter(Applications::sent)));
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
    if (sent(draft)) {
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
    PersonId me = viewer.self();
    Application draft = applications.live(id, me).orElseThrow();
    Attempt attempt = attempt(opening, me, Optional.empty());
    return switch (draft.send(attempt, reveal.stageFor(me, id), clock.instant())) {
      case Outcome.Refused<Application>(List<Refusal> reasons) -> Outcome.refused(reasons);
      case Outcome.Done<Application>(Application done) -> {
        steps.keep(draft, done, ApplicationParty.PERSON, ApplicationAct.SEND, me, "");
        applications.freeze(done.id(), camera.take(opening, me, clock.instant()));
        yield Outcome.done(done.id());
      }
    };
  }

  /** What decides whether this person may have an offer for that opening today. */
  Attempt attemptOf(PersonId person, Opening opening) {
    return attempt(opening, person, Optional.empty());
  }

  /** The same, where it is known what the company's rules say. */
  Attempt attemptOf(PersonId person, Opening opening, List<Refusal> policy) {
    return attempt(opening, person, Optional.empty(), policy);
  }

  /** Only the person themselves takes it back. */
  @Transactional
  public Outcome<Application> takeBack(Viewer viewer, ApplicationId id, String why) {
    Application mine =
        applications
            .lockedForChange(id)
            .filter(a -> viewer.is(a.person()))
            .orElseThrow(NotYours::new);
    if (why.length() > Application.LONGEST_WHY) {
      return Outcome.refused("opportunities.withdraw.why_fits", Application.LONGEST_WHY);
    }
    return steps.take(mine, ApplicationParty.PERSON, ApplicationAct.WITHDRAW, viewer.self(), why);
  }

  /** When somebody left: what they sent is over, and what they kept is nobody's any more. */
  @Transactional
  public void endFor(Collection<PersonId> gone) {
    for (ApplicationId id : sent.liveOf(gone)) {
      Application live = applications.lockedForChange(id).orElseThrow();
      steps.take(live, ApplicationParty.COMPANY, ApplicationAct.LEAVE, null, LEFT);
    }
  }

  /** The reason given for those who left. */
  static final String LEFT = "left";

  private static boolean sent(Application live) {
    return live.stage() != ApplicationStage.DRAFT;
  }

  private Attempt attempt(Opening opening, PersonId person, Optional<Application> sentAlready) {
    return attempt(opening, person, sentAlready, eligibility.refusals(person, opening));
  }

  private Attempt attempt(
      Opening opening, PersonId person, Optional<Application> sentAlready, List<Refusal> policy) {
    return new Attempt(
        person,
        opening,
        LocalDate.now(clock),
        people.employed(person),
        profiles.pausedUntil(person).orElse(null),
        sentAlready.isPresent(),
        againFrom(opening.id(), person),
        policy);
  }

  private @Nullable LocalDate againFrom(OpeningId opening, PersonId person) {
    return sent.lastAnsweredNo(opening, person).map(this::againFrom).orElse(null);
  }

  /** From which day on somebody who was answered no then may apply for the same role. */
  public LocalDate againFrom(Instant answered) {
    return LocalDate.ofInstant(answered, clock.getZone()).plusMonths(terms.sameRoleMonths());
  }

  private Change change(Viewer viewer) {
    return new Change(clock.instant(), viewer.self(), null);
  }
}
