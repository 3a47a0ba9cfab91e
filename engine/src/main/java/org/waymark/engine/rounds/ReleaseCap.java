package org.waymark.engine.rounds;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * How many people each team lets go in one round. A cap inside the round could leave no stable
 * result at all, so a sealed draw among each team's entrants settles it before; everything that is
 * claimed of a round is claimed among those admitted.
 */
public final class ReleaseCap {
  private final int[] team;
  private final int[] most;

  private ReleaseCap(int[] team, int[] most) {
    this.team = team;
    this.most = most;
  }

  /**
   * The i-th person is in {@code team[i]}, -1 for none; the t-th team lets {@code most[t]} people
   * go, 0 or more.
   */
  public static ReleaseCap of(int[] team, int[] most) {
    for (int t : team) {
      if (t < -1 || t >= most.length) {
        throw new IllegalArgumentException(
            "Team %d is unknown: there are %,d teams.".formatted(t, most.length));
      }
    }
    if (Arrays.stream(most).anyMatch(m -> m < 0)) {
      throw new IllegalArgumentException("A team lets go 0 people or more.");
    }
    return new ReleaseCap(team.clone(), most.clone());
  }

  /** Who is admitted: of each team's people with a wish, those with the best numbers. */
  public BitSet admitted(Round round, Lottery lottery) {
    if (team.length != round.people()) {
      throw new IllegalArgumentException(
          "The round has %,d people, the teams %,d.".formatted(round.people(), team.length));
    }
    int[] place = lottery.named("release").places(team.length);
    int[] left = most.clone();
    var admitted = new BitSet();
    IntStream.range(0, team.length)
        .boxed()
        .sorted((a, b) -> Integer.compare(place[a], place[b]))
        .filter(p -> round.wishes(p) > 0)
        .filter(p -> team[p] < 0 || left[team[p]]-- > 0)
        .forEach(admitted::set);
    return admitted;
  }
}
