package org.waymark.app.matching.rounds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationCard;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Location;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.Unit;
import org.waymark.engine.rounds.Lottery;

/** One's own order, and what came of it. */
@Component
class OrderPages {
  private final RoundStore rounds;
  private final EntryStore entries;
  private final RunStore runs;
  private final Choices choices;
  private final Openings openings;
  private final Applications applications;
  private final Organisation organisation;

  OrderPages(
      RoundStore rounds,
      EntryStore entries,
      RunStore runs,
      Choices choices,
      Openings openings,
      Applications applications,
      Organisation organisation) {
    this.rounds = rounds;
    this.entries = entries;
    this.runs = runs;
    this.choices = choices;
    this.openings = openings;
    this.applications = applications;
    this.organisation = organisation;
  }

  OrderView view(Viewer viewer, MatchingRound round, List<Refusal> refusals) {
    List<Entry.Wish> kept =
        entries.of(round.id(), viewer.self()).map(Entry::wishes).orElse(List.of());
    return view(viewer, round, kept, refusals);
  }

  /** The same with an order that is not kept. */
  OrderView view(
      Viewer viewer, MatchingRound round, List<Entry.Wish> wishes, List<Refusal> refusals) {
    Map<OpeningId, Choices.Choice> all = new LinkedHashMap<>();
    if (round.stage() == RoundLife.Stage.ENTERING || !wishes.isEmpty()) {
      choices.of(viewer, round).forEach(c -> all.put(c.id(), c));
    }
    Map<LocationId, String> places =
        organisation.locations().stream()
            .collect(Collectors.toMap(Location::id, Location::name, (a, _) -> a));
    List<OrderView.Line> named = new ArrayList<>();
    for (Entry.Wish wish : wishes) {
      Choices.Choice choice = all.remove(wish.opening());
      if (choice != null) {
        named.add(line(choice, wish.mayWorkThere(), places));
      }
    }
    List<OrderView.Line> rest = all.values().stream().map(c -> line(c, false, places)).toList();
    return new OrderView("/rounds/" + round.id() + "/order", named, rest, refusals);
  }

  private OrderView.Line line(
      Choices.Choice choice, boolean mayWorkThere, Map<LocationId, String> places) {
    OpeningCard card = choice.card();
    return new OrderView.Line(
        card.id().toString(),
        card.title(),
        organisation.unit(card.unit()).map(Unit::name).orElse(""),
        Optional.ofNullable(card.location()).map(places::get).orElse(""),
        choice.abroad(),
        mayWorkThere,
        choice.no());
  }

  /** Null for who did not take part to the end. */
  @org.jspecify.annotations.Nullable
  MyResult result(Viewer viewer, MatchingRound round) {
    return runs.result(round.id(), viewer.self()).map(r -> result(viewer, round, r)).orElse(null);
  }

  private MyResult result(Viewer viewer, MatchingRound round, RunStore.Result result) {
    List<OpeningId> named =
        entries.of(round.id(), viewer.self()).map(Entry::openings).orElse(List.of());
    OpeningId got = result.opening();
    int at = got == null ? named.size() : named.indexOf(got);
    Map<OpeningId, OpeningCard> cards = openings.cards(round.openings());
    int count = runs.latest(round.id()).map(r -> runs.results(round.id(), r.nr()).size()).orElse(0);
    return new MyResult(
        got == null ? null : title(cards, got),
        got == null ? null : offer(viewer, got),
        got == null ? 0 : at + 1,
        result.reason() == null ? null : result.reason().name(),
        named.subList(0, Math.max(0, at)).stream().map(o -> title(cards, o)).toList(),
        new Lottery(rounds.seed(round.id())).named("ties").places(count)[result.place()] + 1);
  }

  private static String title(Map<OpeningId, OpeningCard> cards, OpeningId id) {
    OpeningCard card = cards.get(id);
    return card == null ? "" : card.title();
  }

  private @org.jspecify.annotations.Nullable String offer(Viewer viewer, OpeningId opening) {
    return applications.of(viewer.self()).stream()
        .filter(a -> a.opening().equals(opening))
        .map(ApplicationCard::id)
        .map(id -> "/applications/" + id)
        .findFirst()
        .orElse(null);
  }
}
