package org.waymark.app.mobility.chains;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.Succession;
import org.waymark.app.matching.Succession.Follower;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleId;
import org.waymark.engine.chains.ChainForecast;
import org.waymark.engine.chains.Chains;

/** Computes chains, and remembers them as long as nobody and nothing that is scored changes. */
@Component
class Forecasts {
  private static final int RUNS = 2_000;
  private static final long SEED = 20_261_122L;
  private static final int ASKED = 8;
  private final Succession succession;
  private final Learning learning;
  private final People people;
  private volatile Known known = new Known(new Object(), Map.of());

  Forecasts(Succession succession, Learning learning, People people) {
    this.succession = succession;
    this.learning = learning;
    this.people = people;
  }

  /** What is remembered of one moment. */
  private record Known(Object version, Map<RoleId, Integer> holders, Map<Object, Object> computed) {
    Known(Object version, Map<RoleId, Integer> holders) {
      this(version, holders, new ConcurrentHashMap<>());
    }
  }

  Forecast ofOpening(OpeningCard card) {
    Succession.Pool pool = succession.now();
    return remembered(pool, List.of("opening", card.id()), () -> opening(pool, card));
  }

  /** Of the seat that somebody leaves; whoever leads it stays where they are. */
  Forecast ofLeaving(PersonId person, RoleId role) {
    Succession.Pool pool = succession.now();
    return remembered(pool, List.of("leaving", person, role), () -> leaving(pool, person, role));
  }

  private Forecast opening(Succession.Pool pool, OpeningCard card) {
    Assumptions with = learning.ofRole(card.role(), card.unit(), card.location());
    SeatGraph graph = new SeatGraph(pool, with);
    int seat = graph.vacant(pool.of(card.id(), ASKED));
    return forecast(pool, graph, seat, with, false);
  }

  private Forecast leaving(Succession.Pool pool, PersonId person, RoleId role) {
    Assumptions with = learning.ofPerson(person);
    Set<PersonId> leads = people.managerOf(person).map(Set::of).orElse(Set.of());
    SeatGraph graph = new SeatGraph(pool, with, leads);
    return forecast(pool, graph, graph.vacated(person, role), with, true);
  }

  private Forecast forecast(
      Succession.Pool pool, SeatGraph graph, int seat, Assumptions with, boolean leaving) {
    Chains chains = graph.chains();
    ChainForecast all = chains.of(seat, RUNS, SEED);
    Branching branching = new Branching(graph, holders(pool), with);
    List<Follower> followers = graph.followers(seat);
    return Forecast.of(
        with,
        followers,
        branching.of(seat),
        branching.outside(seat),
        all,
        leaving ? release(graph, seat, with) : null);
  }

  /**
   * Not before the rules allow, nor after: in between, as late as the seat is usually covered.
   * Until then every week that the new team waits is one that the old team is covered; later ones
   * only cost.
   */
  private static Forecast.Release release(SeatGraph graph, int seat, Assumptions with) {
    long covered = graph.chainsOfOneLink().of(seat, RUNS, SEED).weeksUncovered().quantile(0.5);
    int weeks = Math.clamp(covered, with.leastRelease(), with.mostRelease());
    return new Forecast.Release(weeks, (int) covered);
  }

  private Map<RoleId, Integer> holders(Succession.Pool pool) {
    return at(pool).holders();
  }

  @SuppressWarnings("unchecked")
  private <T> T remembered(Succession.Pool pool, Object what, Supplier<T> compute) {
    Map<Object, Object> computed = at(pool).computed();
    @Nullable Object there = computed.get(what);
    if (there == null) {
      there = compute.get();
      computed.put(what, there);
    }
    return (T) there;
  }

  private Known at(Succession.Pool pool) {
    Known now = known;
    if (!now.version().equals(pool.version())) {
      Map<RoleId, Integer> holders = new HashMap<>();
      for (Employment e : people.everyoneEmployed()) {
        holders.merge(e.role(), 1, Integer::sum);
      }
      now = new Known(pool.version(), Map.copyOf(holders));
      known = now;
    }
    return now;
  }
}
