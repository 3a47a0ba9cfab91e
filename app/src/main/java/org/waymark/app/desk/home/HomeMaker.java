package org.waymark.app.desk.home;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.audit.Audit;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationCard;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Slots;
import org.waymark.app.shell.Words;

/** Puts the home page together. */
@Component
class HomeMaker {
  private static final int NOON = 12;
  private static final int EVENING = 18;
  private static final int FEW = 5;
  private static final Duration LATELY = Duration.ofDays(30);
  private final NextSteps steps;
  private final Waiting waiting;
  private final Slots slots;
  private final Applications applications;
  private final Openings openings;
  private final Audit audit;
  private final People people;
  private final Notices notices;
  private final List<Corner> corners;
  private final Clock clock;

  HomeMaker(
      NextSteps steps,
      Waiting waiting,
      Slots slots,
      Applications applications,
      Openings openings,
      Audit audit,
      People people,
      Notices notices,
      List<Corner> corners,
      Clock clock) {
    this.steps = steps;
    this.waiting = waiting;
    this.slots = slots;
    this.applications = applications;
    this.openings = openings;
    this.audit = audit;
    this.people = people;
    this.notices = notices;
    this.corners = corners.stream().sorted(Comparator.comparingInt(Corner::order)).toList();
    this.clock = clock;
  }

  HomeView of(Viewer viewer) {
    @Nullable PersonId me = viewer.personId();
    List<HomeView.Box> boxes =
        corners.stream()
            .flatMap(corner -> corner.of(viewer).stream())
            .map(c -> new HomeView.Box(c.key(), c.icon(), c.items(), c.href(), c.more()))
            .toList();
    if (me == null) {
      return new HomeView(
          greeting(viewer),
          false,
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          0,
          boxes);
    }
    return new HomeView(
        greeting(viewer),
        true,
        steps.of(viewer),
        slots.of("openings.beside", viewer, ""),
        slots.of("home.beside", viewer, me),
        waiting.of(viewer),
        applications(me),
        looks(me),
        news(me),
        notices.unseen(me),
        boxes);
  }

  private Words greeting(Viewer viewer) {
    int hour = LocalTime.now(clock).getHour();
    String time = hour < NOON ? "morning" : hour < EVENING ? "day" : "evening";
    return Words.of("desk.home.greeting." + time, viewer.name().split(" ", 2)[0]);
  }

  private List<HomeView.Application> applications(PersonId me) {
    List<ApplicationCard> own =
        applications.of(me).stream()
            .filter(a -> a.stage() != ApplicationStage.WITHDRAWN)
            .limit(FEW)
            .toList();
    Map<OpeningId, OpeningCard> cards =
        openings.cards(own.stream().map(ApplicationCard::opening).toList());
    return own.stream()
        .filter(a -> cards.containsKey(a.opening()))
        .map(a -> application(a, Objects.requireNonNull(cards.get(a.opening()))))
        .toList();
  }

  private HomeView.Application application(ApplicationCard application, OpeningCard opening) {
    return new HomeView.Application(
        opening.title(),
        "/applications/" + application.id(),
        application.stage().name(),
        application.stage().underway(),
        LocalDate.ofInstant(application.since(), clock.getZone()));
  }

  private List<HomeView.Look> looks(PersonId me) {
    List<Audit.Look> looks = audit.whoLookedAt(me, clock.instant().minus(LATELY));
    Map<PersonId, PersonCard> cards =
        people.cards(
            looks.stream()
                .map(Audit.Look::viewer)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return looks.stream().map(look -> look(look, cards)).distinct().limit(FEW).toList();
  }

  private HomeView.Look look(Audit.Look look, Map<PersonId, PersonCard> cards) {
    @Nullable PersonCard card = look.viewer() == null ? null : cards.get(look.viewer());
    return new HomeView.Look(
        card == null ? null : card.name(),
        look.what(),
        LocalDate.ofInstant(look.last(), clock.getZone()));
  }

  private List<HomeView.News> news(PersonId me) {
    return notices.of(me, FEW).stream()
        .map(
            n ->
                new HomeView.News(
                    n.words(), LocalDate.ofInstant(n.at(), clock.getZone()), n.href(), !n.seen()))
        .toList();
  }
}
