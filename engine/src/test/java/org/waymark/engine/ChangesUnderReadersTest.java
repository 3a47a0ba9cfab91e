package org.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Two people always change together; nobody may ever see only one of them changed. */
class ChangesUnderReadersTest {
  private static final int FIRST = 10;
  private static final int SECOND = Blocks.SIZE + 10;
  private static final int CHANGES = 300;

  private final Requirements asked = Requirements.of(new Requirement(0, 5, 10_000, true));
  private final PeopleIndex index =
      PeopleIndex.of(
          new ArrayList<>(java.util.Collections.nCopies(Blocks.SIZE + 100, Profile.empty())),
          SkillGraph.unconnected(1));

  @Test
  void readersSeeAllOfAChangeOrNothingOfIt() throws Exception {
    index.replaceAll(both(1));
    var done = new AtomicBoolean();
    try (var threads = Executors.newFixedThreadPool(3)) {
      List<Future<Integer>> readers = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        readers.add(threads.submit(reader(done)));
      }
      for (int i = 0; i < CHANGES; i++) {
        index.replaceAll(both(1 + i % 5));
      }
      done.set(true);
      for (Future<Integer> reader : readers) {
        assertThat(reader.get()).isPositive();
      }
    }
  }

  private static Map<Integer, Profile> both(int level) {
    Profile now = Profile.of(new Holding(0, level, Certainty.CERTAIN));
    return Map.of(FIRST, now, SECOND, now);
  }

  private Callable<Integer> reader(AtomicBoolean done) {
    return () -> {
      int reads = 0;
      do {
        List<Hit> two = index.slate(asked, 2);
        assertThat(two.get(0).score()).isEqualTo(two.get(1).score());
        assertThat(two)
            .extracting(h -> h.gatePassed() || h.score() == 51 * 10_000)
            .containsExactly(true, true);
        assertThat(two).extracting(Hit::row).containsExactly(FIRST, SECOND);
        reads++;
      } while (!done.get());
      return reads;
    };
  }
}
