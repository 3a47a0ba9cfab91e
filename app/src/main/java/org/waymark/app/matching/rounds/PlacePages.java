package org.waymark.app.matching.rounds;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.rounds.RoundLife.Stage;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Location;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitTree;

/** What stands on a round's page about its openings. */
@Component
class PlacePages {
  private final RankingStore rankings;
  private final RunStore runs;
  private final Openings openings;
  private final Organisation organisation;
  private final People people;
  private final Clock clock;

  PlacePages(
      RankingStore rankings,
      RunStore runs,
      Openings openings,
      Organisation organisation,
      People people,
      Clock clock) {
    this.rankings = rankings;
    this.runs = runs;
    this.openings = openings;
    this.organisation = organisation;
    this.people = people;
    this.clock = clock;
  }

  static RoundView.Facts facts(MatchingRound r) {
    return new RoundView.Facts(
        r.id().toString(),
        r.title(),
        r.purpose().code(),
        r.stage(),
        r.enterUntil(),
        r.rankUntil(),
        r.releaseCap(),
        r.seal());
  }

  /** Its openings, as far as they exist for the viewer. */
  List<RoundView.Place> of(Viewer viewer, MatchingRound round) {
    Map<OpeningId, OpeningCard> cards =
        openings.cards(openings.visibleTo(viewer, round.openings()));
    UnitTree units = organisation.units();
    Map<LocationId, String> where =
        organisation.locations().stream()
            .collect(Collectors.toMap(Location::id, Location::name, (a, _) -> a));
    List<RoundView.Place> places = new ArrayList<>();
    for (MatchingRound.Place place : round.places()) {
      OpeningCard card = cards.get(place.opening());
      if (card != null) {
        places.add(
            new RoundView.Place(
                card.id().toString(),
                card.title(),
                units.unit(card.unit()).map(Unit::name).orElse(""),
                Optional.ofNullable(card.location()).map(where::get).orElse(""),
                place.seats()));
      }
    }
    return places;
  }

  /** One that the viewer fills; who came, once that is published. */
  RoundView.Filling filling(MatchingRound round, OpeningId opening) {
    boolean published = round.stage() == Stage.PUBLISHED;
    Set<PersonId> placed =
        published
            ? runs.placedAt(round.id(), Set.of(opening)).stream()
                .map(RunStore.Result::person)
                .collect(Collectors.toSet())
            : Set.of();
    return new RoundView.Filling(
        opening.toString(),
        openings.card(opening).map(OpeningCard::title).orElse(""),
        rankings.done(round.id()).contains(opening),
        round.ownersMayRank(clock.instant(), clock.getZone()),
        people.cards(placed).values().stream().map(PlacePages::placed).toList());
  }

  private static RoundView.Placed placed(PersonCard card) {
    return new RoundView.Placed(card.name(), card.roleTitle(), "/people/" + card.id());
  }
}
