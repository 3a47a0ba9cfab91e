package org.waymark.app.matching.rounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.RoundOffers;
import org.waymark.app.people.Location;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** What somebody may name in a round, and why not. */
@Component
class Choices {
  private final RoundRights rights;
  private final RoundOffers offers;
  private final Openings openings;
  private final People people;
  private final Organisation organisation;

  Choices(
      RoundRights rights,
      RoundOffers offers,
      Openings openings,
      People people,
      Organisation organisation) {
    this.rights = rights;
    this.offers = offers;
    this.openings = openings;
    this.people = people;
    this.organisation = organisation;
  }

  /**
   * One opening of the round.
   *
   * @param no why it cannot be named; empty where it can
   * @param abroad in another country than the person
   */
  record Choice(OpeningCard card, int seats, List<Refusal> no, boolean abroad) {
    OpeningId id() {
      return card.id();
    }
  }

  /** In the order of the round; what the viewer may not see is left out. */
  List<Choice> of(Viewer viewer, MatchingRound round) {
    PersonId me = viewer.self();
    Set<OpeningId> visible = openings.visibleTo(viewer, round.openings());
    Map<OpeningId, OpeningCard> cards = openings.cards(visible);
    Map<OpeningId, Set<PersonId>> fillers = openings.fillersOf(visible);
    Set<PersonId> above = rights.above(me);
    Set<OpeningId> abroad = abroad(me, cards.values());
    List<Choice> choices = new ArrayList<>();
    for (MatchingRound.Place place : round.places()) {
      OpeningCard card = cards.get(place.opening());
      if (card != null) {
        List<Refusal> no = new ArrayList<>(offers.obstacles(card.id(), me));
        if (above.containsAll(fillers.getOrDefault(card.id(), Set.of()))) {
          no.add(Refusal.of("matching.round.wish.own_manager"));
        }
        choices.add(new Choice(card, place.seats(), no, abroad.contains(card.id())));
      }
    }
    return choices;
  }

  /** Openings in another country than where the person works. */
  Set<OpeningId> abroad(PersonId person, Iterable<OpeningCard> cards) {
    String home = people.card(person).map(PersonCard::country).orElse("");
    Map<LocationId, String> countries = countries();
    Map<OpeningId, String> of = new HashMap<>();
    cards.forEach(
        card -> {
          String country =
              card.location() == null ? "" : countries.getOrDefault(card.location(), "");
          of.put(card.id(), country);
        });
    return of.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty() && !e.getValue().equals(home))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<LocationId, String> countries() {
    return organisation.locations().stream()
        .collect(Collectors.toMap(Location::id, Location::country, (a, _) -> a));
  }
}
