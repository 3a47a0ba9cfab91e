package org.waymark.engine.rounds;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts again what a certificate claims, one claim at a time, straight from the lists. */
final class Recount {
  private final Round round;
  private final Lottery lottery;
  private final Outcome outcome;

  Recount(Round round, Lottery lottery, Outcome outcome) {
    this.round = round;
    this.lottery = lottery;
    this.outcome = outcome;
  }

  boolean agrees(Certificate said) {
    return said.seal().equals(lottery.seal())
        && said.entered() == people().filter(p -> round.wishes(p) > 0).count()
        && said.admitted() == people().filter(p -> round.wishes(p) > 0 && round.admitted(p)).count()
        && said.placed() == people().filter(p -> rank(p) >= 0).count()
        && said.firstChoice() == people().filter(p -> rank(p) == 0).count()
        && said.topThree() == people().filter(p -> rank(p) >= 0 && rank(p) < 3).count()
        && said.unplaced().equals(reasons())
        && cutOffs(said.cutOffs());
  }

  private IntStream people() {
    return IntStream.range(0, round.people());
  }

  private int rank(int person) {
    return IntStream.range(0, round.wishes(person))
        .filter(i -> round.wish(person, i) == outcome.opening(person))
        .findFirst()
        .orElse(-1);
  }

  private Map<Unplaced, Integer> reasons() {
    Map<Unplaced, Integer> count = new EnumMap<>(Unplaced.class);
    people().filter(p -> rank(p) < 0).forEach(p -> count.merge(reason(p), 1, Integer::sum));
    return count;
  }

  private Unplaced reason(int person) {
    int[] tiers =
        IntStream.range(0, round.wishes(person)).map(i -> round.tier(person, i)).toArray();
    if (tiers.length == 0) {
      return Unplaced.NO_WISH;
    }
    if (!round.admitted(person)) {
      return Unplaced.NOT_RELEASED;
    }
    if (IntStream.of(tiers).anyMatch(t -> t >= 0)) {
      return Unplaced.FULL;
    }
    boolean everyBarred = IntStream.of(tiers).allMatch(t -> t == Round.BARRED);
    return everyBarred ? Unplaced.BARRED : Unplaced.NOT_RANKED;
  }

  private boolean cutOffs(List<CutOff> said) {
    if (said.size() != round.openings()) {
      return false;
    }
    int[] placed = new int[said.size()];
    int[] atTheCut = new int[said.size()];
    int[] drawn = lottery.named("ties").places(round.people());
    for (int p = 0; p < round.people(); p++) {
      int rank = rank(p);
      if (rank >= 0) {
        int o = outcome.opening(p);
        CutOff cut = said.get(o);
        int tier = round.tier(p, rank);
        placed[o]++;
        atTheCut[o] += tier == cut.tier() && drawn[p] == cut.drawn() ? 1 : 0;
        if (tier > cut.tier() || (tier == cut.tier() && drawn[p] > cut.drawn())) {
          return false;
        }
      }
    }
    return IntStream.range(0, said.size())
        .allMatch(o -> sound(said.get(o), o, placed[o], atTheCut[o]));
  }

  private boolean sound(CutOff said, int opening, int placed, int atTheCut) {
    return said.opening() == opening
        && said.placed() == placed
        && said.free() == round.places(opening) - placed
        && (placed == 0 ? said.tier() == -1 && said.drawn() == -1 : atTheCut == 1);
  }
}
