package org.waymark.engine.rounds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A random round from one seed: short lists, tiers with ties, some barred, some not ranked. */
final class RandomRound {
  final Random random;
  final Round round;

  RandomRound(long seed, int people, int openings) {
    this.random = new Random(seed);
    int[] places = IntStream.range(0, openings).map(o -> random.nextInt(3)).toArray();
    RoundBuilder builder = Round.of(people, places);
    for (int p = 0; p < people; p++) {
      builder.wishes(p, some(openings, random.nextInt(openings + 1)));
    }
    for (int o = 0; o < openings; o++) {
      int[] ranked = some(people, random.nextInt(people + 1));
      int cut = random.nextInt(ranked.length + 1);
      builder.ranks(
          o, IntStream.of(ranked).limit(cut).toArray(), IntStream.of(ranked).skip(cut).toArray());
      builder.bars(o, random.nextInt(people));
    }
    this.round = builder.build();
  }

  private int[] some(int of, int count) {
    List<Integer> all = new ArrayList<>(IntStream.range(0, of).boxed().toList());
    Collections.shuffle(all, random);
    return all.stream().limit(count).mapToInt(i -> i).toArray();
  }
}
