package org.waymark.app.opportunities.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationAct;
import org.waymark.app.opportunities.ApplicationCard;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.ApplicationParty;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.endorsements.Told;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationFlow;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.ApplicationRights;
import org.waymark.app.opportunities.model.ApplicationRights.Seen;
import org.waymark.app.opportunities.model.SentApplications;
import org.waymark.app.opportunities.model.Snapshot;
import org.waymark.app.opportunities.panel.Judgement;
import org.waymark.app.people.Contact;
import org.waymark.app.people.People;
import org.waymark.app.shell.Slots;

/**
 * Puts the page of one application together: for the person, for those who judge, and for the
 * manager once they are to know. Whoever else looks is recorded.
 */
@Component
class ApplicationMaker {
  private final ApplicationRights rights;
  private final ApplicationRepository applications;
  private final SentApplications sent;
  private final Openings cards;
  private final People people;
  private final WhoKnows whoKnows;
  private final FrozenMaker frozen;
  private final ApplicationParts parts;
  private final Told told;
  private final Slots slots;
  private final Audit audit;
  private final Clock clock;

  ApplicationMaker(
      ApplicationRights rights,
      ApplicationRepository applications,
      SentApplications sent,
      Openings cards,
      People people,
      WhoKnows whoKnows,
      FrozenMaker frozen,
      ApplicationParts parts,
      Told told,
      Slots slots,
      Audit audit,
      Clock clock) {
    this.rights = rights;
    this.applications = applications;
    this.sent = sent;
    this.cards = cards;
    this.people = people;
    this.whoKnows = whoKnows;
    this.frozen = frozen;
    this.parts = parts;
    this.told = told;
    this.slots = slots;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  ApplicationView view(Viewer viewer, ApplicationId id) {
    return view(viewer, id, List.of());
  }

  @Transactional
  ApplicationView view(Viewer viewer, ApplicationId id, List<Refusal> refusals) {
    return view(viewer, id, refusals, List.of());
  }

  /**
   * After something was refused.
   *
   * @param typed scores that are not given yet
   */
  @Transactional
  ApplicationView view(
      Viewer viewer, ApplicationId id, List<Refusal> refusals, List<Judgement.Score> typed) {
    Seen seen = rights.seen(viewer, id);
    Application application = seen.application();
    if (!seen.own()) {
      audit.read(viewer, application.person(), "application", "/openings/" + application.opening());
    }
    return view(viewer, seen, parts.of(viewer, seen, typed), refusals);
  }

  /** A draft that was thrown away was never sent. */
  boolean wasSent(ApplicationId id) {
    return applications.snapshot(id).isPresent();
  }

  private ApplicationView view(
      Viewer viewer, Seen seen, ApplicationParts.Parts more, List<Refusal> refusals) {
    Application application = seen.application();
    OpeningCard card = cards.card(application.opening()).orElseThrow(NotYours::new);
    boolean mine = seen.own();
    boolean content = mine || seen.judges(); // the manager learns that it is, not what it says
    PersonId person = application.person();
    Optional<Snapshot> snapshot = applications.snapshot(application.id());
    return new ApplicationView(
        application.id(),
        card,
        people.card(person).orElseThrow(NotYours::new),
        seen.sight(),
        seen.sight() == ApplicationRights.Sight.HIRING ? email(person) : null,
        application.stage(),
        since(application, snapshot),
        acts(seen),
        card.stage().over(),
        mine ? elsewhere(application) : List.of(),
        content ? OpeningMaker.paragraphs(application.letter()) : List.of(),
        snapshot.filter(_ -> content).map(frozen::of).orElse(null),
        whoKnows.fillers(seen.opening()),
        mine ? whoKnows.secret(application, seen.opening()) : null,
        mine ? whoKnows.about(application, seen.opening()) : null,
        OpeningCardMaker.until(card.dates(), LocalDate.now(clock)),
        more.talks(),
        more.answer(),
        more.question(),
        more.scored(),
        more.judging(),
        application.stage() == ApplicationStage.ACCEPTED
            ? slots.of("application.move", viewer, application.id())
            : List.of(),
        seen.judges() ? told.views(viewer, card, person) : List.of(),
        refusals);
  }

  private static Set<ApplicationAct> acts(Seen seen) {
    ApplicationStage stage = seen.application().stage();
    return switch (seen.sight()) {
      case OWN -> ApplicationFlow.TABLE.acts(stage, Set.of(ApplicationParty.PERSON));
      case HIRING -> ApplicationFlow.TABLE.acts(stage, Set.of(ApplicationParty.HIRING));
      case PANEL, MANAGER, NONE -> Set.of();
    };
  }

  private List<ApplicationView.Other> elsewhere(Application mine) {
    return sent.of(mine.person()).stream()
        .filter(card -> card.stage().underway() && !card.id().equals(mine.id()))
        .map(this::other)
        .toList();
  }

  private ApplicationView.Other other(ApplicationCard card) {
    return new ApplicationView.Other(
        card.id(), cards.card(card.opening()).map(OpeningCard::title).orElse(""));
  }

  private @Nullable String email(PersonId person) {
    Contact contact = people.contacts(List.of(person)).get(person);
    return contact == null ? null : contact.email();
  }

  private LocalDate since(Application application, Optional<Snapshot> snapshot) {
    return application
        .since()
        .or(() -> snapshot.map(Snapshot::takenAt))
        .map(this::day)
        .orElseGet(() -> LocalDate.now(clock));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
