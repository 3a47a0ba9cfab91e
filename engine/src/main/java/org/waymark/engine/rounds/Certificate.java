package org.waymark.engine.rounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a round says about itself; {@link Verifier} recomputes all of it from what was handed in.
 *
 * @param seal of the lottery, as published before
 * @param entered people with a wish
 * @param admitted those of them who took part; everything below is about them
 * @param placed how many got a place
 * @param firstChoice how many got their first wish
 * @param topThree how many got one of their first three
 * @param unplaced how many of all people got none, by reason
 * @param cutOffs one for each opening
 */
public record Certificate(
    String seal,
    int entered,
    int admitted,
    int placed,
    int firstChoice,
    int topThree,
    Map<Unplaced, Integer> unplaced,
    List<CutOff> cutOffs) {
  public Certificate {
    unplaced = Map.copyOf(unplaced);
    cutOffs = List.copyOf(cutOffs);
  }

  /** Of a result of this round. */
  public static Certificate of(Round round, Lottery lottery, Outcome outcome) {
    int[] byChoice = new int[Round.WISHES + 1];
    int entered = 0;
    int admitted = 0;
    Map<Unplaced, Integer> unplaced = new EnumMap<>(Unplaced.class);
    for (int p = 0; p < round.people(); p++) {
      entered += round.wishes(p) > 0 ? 1 : 0;
      admitted += round.wishes(p) > 0 && round.admitted(p) ? 1 : 0;
      if (outcome.opening(p) == Outcome.NOWHERE) {
        unplaced.merge(why(round, p), 1, Integer::sum);
      } else {
        byChoice[choice(round, p, outcome.opening(p))]++;
      }
    }
    return new Certificate(
        lottery.seal(),
        entered,
        admitted,
        Arrays.stream(byChoice).sum(),
        byChoice[0],
        byChoice[0] + byChoice[1] + byChoice[2],
        unplaced,
        cutOffs(round, lottery, outcome));
  }

  /** Why this person has no place, given that they have none. */
  public static Unplaced why(Round round, int person) {
    if (round.wishes(person) == 0) {
      return Unplaced.NO_WISH;
    }
    if (!round.admitted(person)) {
      return Unplaced.NOT_RELEASED;
    }
    boolean allBarred = true;
    for (int i = 0; i < round.wishes(person); i++) {
      if (round.tier(person, i) >= 0) {
        return Unplaced.FULL;
      }
      allBarred &= round.tier(person, i) == Round.BARRED;
    }
    return allBarred ? Unplaced.BARRED : Unplaced.NOT_RANKED;
  }

  /** Share of those admitted who got their first wish, 0 to 1; 0 where nobody was admitted. */
  public double firstChoiceShare() {
    return admitted == 0 ? 0 : (double) firstChoice / admitted;
  }

  /** Share of those admitted who got one of their first three wishes, 0 to 1. */
  public double topThreeShare() {
    return admitted == 0 ? 0 : (double) topThree / admitted;
  }

  private static int choice(Round round, int person, int opening) {
    int choice = 0;
    while (round.wish(person, choice) != opening) {
      choice++;
    }
    return choice;
  }

  private static List<CutOff> cutOffs(Round round, Lottery lottery, Outcome outcome) {
    int[] drawn = lottery.named("ties").places(round.people());
    int[] placed = new int[round.openings()];
    long[] last = new long[round.openings()];
    Arrays.fill(last, -1);
    for (int p = 0; p < round.people(); p++) {
      int o = outcome.opening(p);
      if (o != Outcome.NOWHERE) {
        placed[o]++;
        last[o] = Math.max(last[o], (long) round.tier(p, choice(round, p, o)) << 32 | drawn[p]);
      }
    }
    List<CutOff> all = new ArrayList<>();
    for (int o = 0; o < round.openings(); o++) {
      int tier = (int) (last[o] >> 32);
      all.add(new CutOff(o, placed[o], round.places(o) - placed[o], tier, (int) last[o]));
    }
    return all;
  }
}
