package org.waymark.app.opportunities.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationCard.Stage;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.ApplicationState;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.opportunities.model.Snapshot;
import org.waymark.app.people.Contact;
import org.waymark.app.people.People;

/**
 * Puts the page of one application together: for the person, and once sent for those who fill its
 * opening, whose look is recorded.
 */
@Component
class ApplicationMaker {
  private final ApplicationRepository applications;
  private final OpeningRepository openings;
  private final Openings cards;
  private final Rights rights;
  private final People people;
  private final WhoKnows whoKnows;
  private final Audit audit;
  private final Clock clock;

  ApplicationMaker(
      ApplicationRepository applications,
      OpeningRepository openings,
      Openings cards,
      Rights rights,
      People people,
      WhoKnows whoKnows,
      Audit audit,
      Clock clock) {
    this.applications = applications;
    this.openings = openings;
    this.cards = cards;
    this.rights = rights;
    this.people = people;
    this.whoKnows = whoKnows;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  ApplicationView view(Viewer viewer, ApplicationId id) {
    Application application = applications.find(id).orElseThrow(NotYours::new);
    Opening opening = openings.find(application.opening()).orElseThrow(NotYours::new);
    boolean mine = viewer.is(application.person());
    if (!mine && !(application.sent() && rights.standing(viewer, opening).mayWorkOn())) {
      throw new NotYours();
    }
    if (!mine) {
      audit.read(viewer, application.person(), "application", "/openings/" + opening.id());
    }
    return view(application, opening, mine);
  }

  /** A draft that was thrown away was never sent. */
  boolean wasSent(ApplicationId id) {
    return applications.snapshot(id).isPresent();
  }

  private ApplicationView view(Application application, Opening opening, boolean mine) {
    OpeningCard card = cards.card(opening.id()).orElseThrow(NotYours::new);
    Optional<Snapshot> snapshot = applications.snapshot(application.id());
    return new ApplicationView(
        application.id(),
        card,
        people.card(application.person()).orElseThrow(NotYours::new),
        mine,
        mine ? null : email(application.person()),
        stage(application.state()).name(),
        since(application.state(), snapshot),
        card.stage() == OpeningCard.Stage.CLOSED,
        OpeningMaker.paragraphs(application.letter()),
        snapshot.map(this::frozen).orElse(null),
        whoKnows.fillers(opening),
        mine ? whoKnows.secret(application.person(), opening) : null,
        mine ? whoKnows.about(application.person(), opening) : null,
        OpeningCardMaker.until(card.dates(), today()));
  }

  private @Nullable String email(PersonId person) {
    Contact contact = people.contacts(List.of(person)).get(person);
    return contact == null ? null : contact.email();
  }

  private LocalDate since(ApplicationState state, Optional<Snapshot> snapshot) {
    @Nullable Instant at =
        switch (state) {
          case ApplicationState.Draft _ -> null;
          case ApplicationState.Sent sent -> sent.at();
          case ApplicationState.TakenBack back -> back.at();
        };
    return at == null ? snapshot.map(s -> day(s.takenAt())).orElse(today()) : day(at);
  }

  private static Stage stage(ApplicationState state) {
    return switch (state) {
      case ApplicationState.Draft _ -> Stage.DRAFT;
      case ApplicationState.Sent _ -> Stage.SENT;
      case ApplicationState.TakenBack _ -> Stage.TAKEN_BACK;
    };
  }

  private ApplicationView.Frozen frozen(Snapshot snapshot) {
    Map<Integer, Integer> levels =
        snapshot.held().stream()
            .collect(Collectors.toMap(Snapshot.Held::skill, Snapshot.Held::level));
    Set<Integer> asked =
        snapshot.asked().stream().map(Snapshot.Asked::skill).collect(Collectors.toSet());
    return new ApplicationView.Frozen(
        day(snapshot.takenAt()),
        FrozenFits.of(snapshot),
        snapshot.asked().stream()
            .map(
                a ->
                    new ApplicationView.Line(
                        a.name(), levels.getOrDefault(a.skill(), 0), a.minimum(), a.required()))
            .toList(),
        snapshot.held().stream()
            .filter(h -> !asked.contains(h.skill()))
            .map(h -> new ApplicationView.Held(h.name(), h.level()))
            .toList());
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
