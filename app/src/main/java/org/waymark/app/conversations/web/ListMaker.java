package org.waymark.app.conversations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.TalkStanding;
import org.waymark.app.conversations.model.Agreement;
import org.waymark.app.conversations.model.Agreements;
import org.waymark.app.conversations.model.Handover;
import org.waymark.app.conversations.model.Handovers;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.TalkStage;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.conversations.work.Cadence;
import org.waymark.app.conversations.work.TalkRights;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Moment;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Zones;

/** Lists of conversations: a person's own, a manager's with one person, and of a team. */
@Component
class ListMaker {
  private final Talks talks;
  private final Agreements agreements;
  private final Handovers handovers;
  private final AgreedMaker lines;
  private final Cadence cadence;
  private final TalkRights rights;
  private final People people;
  private final Zones zones;
  private final Clock clock;

  ListMaker(
      Talks talks,
      Agreements agreements,
      Handovers handovers,
      AgreedMaker lines,
      Cadence cadence,
      TalkRights rights,
      People people,
      Zones zones,
      Clock clock) {
    this.talks = talks;
    this.agreements = agreements;
    this.handovers = handovers;
    this.lines = lines;
    this.cadence = cadence;
    this.rights = rights;
    this.people = people;
    this.zones = zones;
    this.clock = clock;
  }

  MineView mine(Viewer viewer) {
    PersonId me = viewer.self();
    Optional<PersonId> manager = people.managerOf(me);
    return new MineView(
        manager.flatMap(people::card).orElse(null),
        manager.map(m -> cadence.of(m, List.of(me)).get(me)).orElse(null),
        rows(viewer, talks.ofPerson(me)),
        lines.lines(viewer, agreements.openOf(me)),
        asks(me));
  }

  private List<MineView.Ask> asks(PersonId me) {
    List<Handover> all = handovers.of(me);
    Map<PersonId, PersonCard> cards = new HashMap<>();
    all.forEach(h -> List.of(h.former(), h.next()).forEach(p -> cards.put(p, card(p))));
    Optional<PersonId> manager = people.managerOf(me);
    return all.stream()
        .filter(h -> manager.filter(h.next()::equals).isPresent())
        .map(
            h ->
                new MineView.Ask(
                    h.id(),
                    Objects.requireNonNull(cards.get(h.former())).name(),
                    Objects.requireNonNull(cards.get(h.next())).name(),
                    h.state().code(),
                    h.askedOn()))
        .toList();
  }

  private PersonCard card(PersonId person) {
    return people.card(person).orElseThrow(NotYours::new);
  }

  WithView with(Viewer viewer, PersonId person) {
    if (!rights.manages(viewer, person)) {
      throw new NotYours();
    }
    PersonId me = viewer.self();
    @Nullable TalkStanding standing = cadence.of(me, List.of(person)).get(person);
    if (standing == null) {
      throw new NotYours();
    }
    List<Talk> own = talks.between(person, me);
    return new WithView(
        card(person), standing, rows(viewer, own), open(viewer, own), handed(viewer, person));
  }

  private List<WithView.Handed> handed(Viewer viewer, PersonId person) {
    List<WithView.Handed> handed = new ArrayList<>();
    for (Handover h : handovers.givenTo(viewer.self(), List.of(person))) {
      List<Talk> held =
          talks.between(person, h.former()).stream()
              .filter(t -> t.stage() == TalkStage.HELD)
              .toList();
      List<MineView.Row> read = h.notes() ? rows(viewer, held) : List.of();
      handed.add(new WithView.Handed(card(h.former()).name(), read, open(viewer, held)));
    }
    return handed;
  }

  private List<AgreedView.Line> open(Viewer viewer, List<Talk> some) {
    List<TalkId> held =
        some.stream().filter(t -> t.stage() == TalkStage.HELD).map(Talk::id).toList();
    return lines.lines(viewer, agreements.of(held).stream().filter(Agreement::open).toList());
  }

  private List<MineView.Row> rows(Viewer viewer, List<Talk> some) {
    ZoneId zone = zones.of(viewer);
    Map<TalkId, Long> agreed =
        agreements.of(some.stream().map(Talk::id).toList()).stream()
            .collect(Collectors.groupingBy(Agreement::talk, Collectors.counting()));
    Map<PersonId, PersonCard> cards =
        people.cards(some.stream().flatMap(t -> t.both().stream()).collect(Collectors.toSet()));
    return some.stream()
        .map(
            t ->
                new MineView.Row(
                    "/conversations/" + t.id(),
                    name(cards.get(viewer.is(t.person()) ? t.manager() : t.person())),
                    t.stage().code(),
                    t.state().time().map(s -> Moment.of(s, zone)).orElse(null),
                    agreed.getOrDefault(t.id(), 0L).intValue()))
        .toList();
  }

  private static String name(@Nullable PersonCard card) {
    return card == null ? "" : card.name();
  }

  TeamTalksView team(Viewer viewer) {
    PersonId me = viewer.self();
    List<PersonId> reports = people.reportsOf(me);
    Map<PersonId, TalkStanding> standings = cadence.of(me, reports);
    Map<PersonId, PersonCard> cards = people.cards(reports);
    LocalDate today = LocalDate.now(clock);
    List<TeamTalksView.Row> rows =
        reports.stream()
            .filter(p -> cards.containsKey(p) && standings.containsKey(p))
            .map(
                p ->
                    new TeamTalksView.Row(
                        Objects.requireNonNull(cards.get(p)),
                        Objects.requireNonNull(standings.get(p))))
            .sorted(
                Comparator.comparing((TeamTalksView.Row r) -> -r.standing().daysOver(today))
                    .thenComparing(r -> r.standing().state())
                    .thenComparing(r -> r.person().name()))
            .toList();
    return new TeamTalksView(rows, lines.lines(viewer, agreements.openOf(me)), today);
  }
}
