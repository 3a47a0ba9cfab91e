package org.waymark.app.matching.rounds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.rounds.MatchingRound.Place;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.RoundOffers;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.engine.rounds.Lottery;

/** Gathers what decides the result of a round; for the calculation, and for nobody's eyes. */
@Component
class Collecting {
  private final RoundStore rounds;
  private final EntryStore entries;
  private final RankingStore rankings;
  private final Choices choices;
  private final RoundOffers offers;
  private final Openings openings;
  private final People people;

  Collecting(
      RoundStore rounds,
      EntryStore entries,
      RankingStore rankings,
      Choices choices,
      RoundOffers offers,
      Openings openings,
      People people) {
    this.rounds = rounds;
    this.entries = entries;
    this.rankings = rankings;
    this.choices = choices;
    this.offers = offers;
    this.openings = openings;
    this.people = people;
  }

  HandedIn of(MatchingRound round) {
    List<Entry> live = entries.live(round.id());
    Set<PersonId> who = live.stream().map(Entry::person).collect(Collectors.toSet());
    return new HandedIn(
        round,
        new Lottery(rounds.seed(round.id())),
        live,
        rankings.all(round.id()),
        seats(round),
        barred(round, live, who),
        teams(who));
  }

  private Map<OpeningId, Integer> seats(MatchingRound round) {
    Map<OpeningId, Integer> free = offers.freeSeats(round.openings());
    Map<OpeningId, Integer> seats = new LinkedHashMap<>();
    for (Place place : round.places()) {
      seats.put(place.opening(), Math.min(place.seats(), free.getOrDefault(place.opening(), 0)));
    }
    return seats;
  }

  /** By the rules, and by the right to work: in another country only who said so. */
  private Map<OpeningId, Set<PersonId>> barred(
      MatchingRound round, List<Entry> live, Set<PersonId> who) {
    Map<OpeningId, Set<PersonId>> barred = new HashMap<>();
    round.openings().forEach(o -> barred.put(o, new HashSet<>(offers.barred(o, who))));
    Map<OpeningId, OpeningCard> cards = openings.cards(round.openings());
    for (Entry entry : live) {
      Set<OpeningId> abroad = choices.abroad(entry.person(), cards.values());
      entry.wishes().stream()
          .filter(w -> !w.mayWorkThere() && abroad.contains(w.opening()))
          .forEach(w -> Objects.requireNonNull(barred.get(w.opening())).add(entry.person()));
    }
    return barred;
  }

  private Map<PersonId, PersonId> teams(Set<PersonId> who) {
    Map<PersonId, PersonId> teams = new HashMap<>();
    people
        .current(who)
        .forEach(
            (person, employment) -> {
              PersonId manager = manager(employment);
              if (manager != null) {
                teams.put(person, manager);
              }
            });
    return teams;
  }

  private static @org.jspecify.annotations.Nullable PersonId manager(Employment employment) {
    return employment.manager();
  }
}
