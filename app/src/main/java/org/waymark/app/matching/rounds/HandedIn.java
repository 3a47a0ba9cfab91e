package org.waymark.app.matching.rounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.engine.rounds.Certificate;
import org.waymark.engine.rounds.DeferredAcceptance;
import org.waymark.engine.rounds.Lottery;
import org.waymark.engine.rounds.Outcome;
import org.waymark.engine.rounds.ReleaseCap;
import org.waymark.engine.rounds.Round;
import org.waymark.engine.rounds.RoundBuilder;
import org.waymark.engine.rounds.Verifier;

/**
 * Everything that decides the result of a round, at one moment.
 *
 * @param seats that are free today, of each opening of the round in its order
 * @param barred who cannot have an opening, whatever anybody ranked
 * @param teams the manager of each, in the order of the entries; null for none
 */
record HandedIn(
    MatchingRound round,
    Lottery lottery,
    List<Entry> entries,
    Map<OpeningId, OwnerRanking> rankings,
    Map<OpeningId, Integer> seats,
    Map<OpeningId, Set<PersonId>> barred,
    Map<PersonId, PersonId> teams) {
  private static final int[] NOBODY = {};

  /** A result that was checked by code that shares nothing with what computed it. */
  record Result(Round round, Outcome outcome, Certificate certificate) {}

  Result run() {
    Round all = build();
    Round admitted = round.releaseCap() == null ? all : all.admitting(cap().admitted(all, lottery));
    Outcome outcome = DeferredAcceptance.run(admitted, lottery);
    Certificate certificate = Certificate.of(admitted, lottery, outcome);
    if (!Verifier.check(admitted, lottery, outcome, certificate).isEmpty()) {
      throw new IllegalStateException("The result of round " + round.id() + " does not hold.");
    }
    return new Result(admitted, outcome, certificate);
  }

  private Round build() {
    List<OpeningId> openings = round.openings();
    int[] places = openings.stream().mapToInt(o -> seats.getOrDefault(o, 0)).toArray();
    RoundBuilder builder = Round.of(entries.size(), places);
    Map<PersonId, Integer> numbers = new HashMap<>();
    for (int p = 0; p < entries.size(); p++) {
      numbers.put(entries.get(p).person(), p);
      builder.wishes(p, entries.get(p).openings().stream().mapToInt(openings::indexOf).toArray());
    }
    for (int o = 0; o < openings.size(); o++) {
      OwnerRanking ranking = rankings.get(openings.get(o));
      if (ranking != null) {
        builder.ranks(o, tiers(ranking, numbers));
      }
      builder.bars(o, numbers(barred.getOrDefault(openings.get(o), Set.of()), numbers));
    }
    return builder.build();
  }

  private static int[][] tiers(OwnerRanking ranking, Map<PersonId, Integer> numbers) {
    return ranking.best().stream().map(t -> numbers(t, numbers)).toArray(int[][]::new);
  }

  private static int[] numbers(Iterable<PersonId> people, Map<PersonId, Integer> numbers) {
    List<Integer> found = new ArrayList<>();
    people.forEach(
        p -> {
          Integer number = numbers.get(p);
          if (number != null) {
            found.add(number);
          }
        });
    return found.isEmpty() ? NOBODY : found.stream().mapToInt(Integer::intValue).toArray();
  }

  private ReleaseCap cap() {
    List<PersonId> managers = teams.values().stream().distinct().toList();
    int[] team = entries.stream().mapToInt(e -> managers.indexOf(teams.get(e.person()))).toArray();
    int[] most = new int[managers.size()];
    java.util.Arrays.fill(most, java.util.Objects.requireNonNull(round.releaseCap()));
    return ReleaseCap.of(team, most);
  }

  /** One for each entry and each ranking, sorted. */
  List<String> seals() {
    List<String> seals = new ArrayList<>();
    entries.forEach(e -> seals.add(Seals.of(Seals.text(round.id(), e))));
    rankings.forEach((o, r) -> seals.add(Seals.of(Seals.text(round.id(), o, r))));
    return seals.stream().sorted().toList();
  }

  /** What comes out for each. */
  List<RunStore.Result> each(Result result) {
    List<OpeningId> openings = round.openings();
    List<RunStore.Result> all = new ArrayList<>();
    for (int p = 0; p < entries.size(); p++) {
      int o = result.outcome().opening(p);
      all.add(
          new RunStore.Result(
              entries.get(p).person(),
              p,
              o < 0 ? null : openings.get(o),
              o < 0 ? Certificate.why(result.round(), p) : null));
    }
    return all;
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "what was handed in for " + round.id();
  }
}
