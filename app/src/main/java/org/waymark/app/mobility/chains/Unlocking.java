package org.waymark.app.mobility.chains;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.waymark.app.matching.Succession;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.Openings;

/**
 * How many moves each opening sets in motion. Nobody waits for what changed since: it is worked out
 * beside, for whoever comes next. Only an opening that was never asked about is worked out at once.
 */
@Component
class Unlocking {
  private static final int RUNS = 300;
  private static final long SEED = 20_261_122L;
  private static final int ASKED = 8;
  private final Succession succession;
  private final Learning learning;
  private final Openings openings;
  private final TaskExecutor background;
  private final Clock clock;
  private final AtomicBoolean working = new AtomicBoolean();
  private volatile Known known = new Known(new Object(), Instant.MIN, Map.of());

  Unlocking(
      Succession succession,
      Learning learning,
      Openings openings,
      @Qualifier("applicationTaskExecutor") TaskExecutor background,
      Clock clock) {
    this.succession = succession;
    this.learning = learning;
    this.openings = openings;
    this.background = background;
    this.clock = clock;
  }

  /** An opening, how many moves it unlocks, and how many could fill it. */
  record Unlocked(OpeningId opening, double moves, int followers) {}

  /** Some of them, the most moves first, and as of when. */
  record Ranking(Instant asOf, List<Unlocked> first) {
    Ranking {
      first = List.copyOf(first);
    }
  }

  private record Known(Object version, Instant asOf, Map<OpeningId, Unlocked> each) {
    boolean covers(Collection<OpeningId> ids) {
      return each.keySet().containsAll(ids);
    }
  }

  /** Those of roles that people can apply for. */
  static boolean ranked(OpeningCard card) {
    return card.kind() == OpeningKind.ROLE;
  }

  Ranking of(Collection<OpeningId> ids) {
    Succession.Pool pool = succession.now();
    Known now = known.covers(ids) ? known : with(pool, ids);
    if (!now.version().equals(pool.version()) && working.compareAndSet(false, true)) {
      background.execute(this::again);
    }
    return new Ranking(
        now.asOf(),
        ids.stream()
            .map(id -> Objects.requireNonNull(now.each().get(id)))
            .sorted(
                Comparator.comparingDouble((Unlocked u) -> -u.moves())
                    .thenComparing(u -> u.opening().value()))
            .toList());
  }

  /** What is known, and those that were never asked about. */
  private synchronized Known with(Succession.Pool pool, Collection<OpeningId> ids) {
    Known before = known;
    Map<OpeningId, Unlocked> each = new HashMap<>(before.each());
    List<OpeningId> missing = ids.stream().filter(id -> !each.containsKey(id)).toList();
    each.putAll(worked(pool, missing));
    Known now =
        before.each().isEmpty()
            ? new Known(pool.version(), clock.instant(), Map.copyOf(each))
            : new Known(before.version(), before.asOf(), Map.copyOf(each));
    known = now;
    return now;
  }

  private void again() {
    try {
      Succession.Pool pool = succession.now();
      Instant asOf = clock.instant();
      List<OpeningId> open =
          openings.openCards().stream().filter(Unlocking::ranked).map(OpeningCard::id).toList();
      known = new Known(pool.version(), asOf, worked(pool, open));
    } finally {
      working.set(false);
    }
  }

  private Map<OpeningId, Unlocked> worked(Succession.Pool pool, List<OpeningId> ids) {
    SeatGraph graph = new SeatGraph(pool, learning.ofRole(null, null, null));
    Map<Integer, OpeningId> seats = new HashMap<>();
    ids.stream()
        .sorted(Comparator.comparing(OpeningId::value))
        .forEach(id -> seats.put(graph.vacant(pool.of(id, ASKED)), id));
    Map<OpeningId, Unlocked> each = new HashMap<>();
    graph
        .chains()
        .mostUnlocking(seats.keySet().stream().sorted().toList(), RUNS, SEED)
        .forEach(
            unlock -> {
              OpeningId id = Objects.requireNonNull(seats.get(unlock.seat()));
              int followers = graph.followers(unlock.seat()).size();
              each.put(id, new Unlocked(id, unlock.moves(), followers));
            });
    return Map.copyOf(each);
  }
}
