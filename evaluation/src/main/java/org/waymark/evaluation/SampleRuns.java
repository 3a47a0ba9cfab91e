package org.waymark.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.waymark.engine.Gate;
import org.waymark.engine.Hit;
import org.waymark.engine.Holding;
import org.waymark.engine.PeopleIndex;
import org.waymark.engine.Profile;
import org.waymark.engine.rank.Features;
import org.waymark.engine.rank.TfIdf;
import org.waymark.evaluation.SampleLevels.Level;
import org.waymark.evaluation.SampleLevels.Parts;
import org.waymark.samples.PastCompany.Move;
import org.waymark.samples.PastCompany.Worker;

/**
 * Fit on the sample company, where the truth is known: at which place of the slate stood whoever
 * moved and did well, and how near are estimated levels to the real ones.
 */
final class SampleRuns {
  private static final String MODEL = "levels-1";
  private static final long SEED = 17;

  /** One opening of the past, with everybody who worked there when it opened. */
  record Slate(SampleWorld world, Move move, Day day, BitSet pool, long seed) {}

  /** A month's first day: people in an order that says nothing, and their levels by policy. */
  record Day(List<Worker> people, Map<String, PeopleIndex> by) {}

  private final Consumer<String> log;
  private final List<SampleWorld> worlds = new ArrayList<>();

  SampleRuns(long[] seeds, Consumer<String> log) {
    this.log = log;
    Arrays.stream(seeds).forEach(s -> worlds.add(new SampleWorld(s)));
    this.seeds = Arrays.toString(seeds);
  }

  private final String seeds;

  void run(Consumer<GoldSet<?>> done) {
    done.accept(new SampleLevelSet(worlds, seeds).run());
    List<GoldSet.Query<Slate>> all = new ArrayList<>();
    List<GoldSet.Query<Slate>> near = new ArrayList<>();
    for (SampleWorld world : worlds) {
      Map<LocalDate, Day> days = new HashMap<>();
      for (Move move : world.company.moves()) {
        if (move.didWell() && Boolean.TRUE.equals(move.stayed())) {
          LocalDate first = move.openedOn().withDayOfMonth(1);
          Day day = days.computeIfAbsent(first, d -> day(world, d));
          add(all, world, move, day, false);
          add(near, world, move, day, true);
        }
      }
    }
    log.accept("The slates of the sample companies are laid out.");
    done.accept(ranked("fit/sample", "everybody who worked there", all));
    done.accept(ranked("fit/sample/country", "everybody in the country of the opening", near));
  }

  private static void add(
      List<GoldSet.Query<Slate>> queries, SampleWorld world, Move move, Day day, boolean near) {
    var pool = new BitSet();
    int chosen = -1;
    for (int row = 0; row < day.people().size(); row++) {
      Worker w = day.people().get(row);
      boolean same = w.role().equals(move.role()) && w.unit().equals(move.unit());
      if (!same && (!near || w.country().equals(move.country()))) {
        pool.set(row);
      }
      chosen = w.number().equals(move.chosen()) ? row : chosen;
    }
    if (chosen >= 0 && pool.get(chosen)) {
      queries.add(
          new GoldSet.Query<>(
              new Slate(world, move, day, pool, SEED + queries.size()), Map.of(chosen, 1)));
    }
  }

  private static Day day(SampleWorld world, LocalDate day) {
    List<Worker> people = new ArrayList<>(world.company.on(day));
    Collections.shuffle(people, new Random(SEED));
    var levels = new SampleLevels(world, people, day);
    Map<String, PeopleIndex> by = new LinkedHashMap<>();
    by.put("stated levels", index(world, levels.stated()));
    by.put("mean of all that was said", index(world, levels.mean()));
    by.put(MODEL + ", without severity", index(world, levels.modelled(new Parts(false, true))));
    by.put(MODEL + ", without role prior", index(world, levels.modelled(new Parts(true, false))));
    by.put(MODEL, index(world, levels.modelled(Parts.ALL)));
    by.put("clairvoyant: real levels", index(world, levels.real()));
    return new Day(people, by);
  }

  private static PeopleIndex index(SampleWorld world, List<Map<String, Level>> levels) {
    return PeopleIndex.of(
        levels.stream().map(l -> profile(world, l)).toList(), world.graph, Gate.standard());
  }

  private static Profile profile(SampleWorld world, Map<String, Level> levels) {
    return Profile.of(
        levels.entrySet().stream()
            .map(
                e ->
                    new Holding(
                        world.skill(e.getKey()), e.getValue().level(), e.getValue().certainty()))
            .toList());
  }

  private GoldSet<Slate> ranked(String name, String who, List<GoldSet.Query<Slate>> queries) {
    double sizes =
        queries.stream().mapToInt(q -> q.asked().pool().cardinality()).average().orElse(0);
    var set =
        new GoldSet<>(
            name,
            ("Openings of ten years that somebody from inside took, did well in and stayed a year: %,d of"
                    + " sample companies with the seeds %s. Ranked: %s on the first of that month, but those who"
                    + " did the same in the same unit; %,.0f people on average. Is who took it among the first?")
                .formatted(queries.size(), seeds, who, sizes),
            queries,
            List.of(
                hit(10),
                hit(50),
                new GoldSet.Metric(
                    "MRR", o -> Metrics.reciprocalRank(o.ranking(), o.gain().keySet())),
                new GoldSet.Metric("place", SampleRuns::place)));
    set.baseline("random", s -> order(s, new double[s.day().people().size()]));
    set.baseline("skill count", SampleRuns::count);
    set.baseline("title match", SampleRuns::titles);
    set.baseline("stated levels", s -> slate(s, "stated levels"));
    for (String policy : queries.getFirst().asked().day().by().keySet()) {
      if (!policy.equals("stated levels")) {
        set.way(policy, s -> slate(s, policy));
      }
    }
    log.accept(name + " is done.");
    return set;
  }

  private static GoldSet.Metric hit(int k) {
    return new GoldSet.Metric("top " + k, o -> Metrics.recall(o.ranking(), o.gain().keySet(), k));
  }

  /** Share of the others that stand behind; 1 for the first. */
  private static double place(GoldSet.Outcome o) {
    for (int i = 0; i < o.ranking().length; i++) {
      if (o.gain().containsKey(o.ranking()[i])) {
        return 1 - (double) i / Math.max(1, o.ranking().length - 1);
      }
    }
    return 0;
  }

  private static int[] slate(Slate s, String policy) {
    PeopleIndex index = s.day().by().get(policy);
    return java.util.Objects.requireNonNull(index)
        .slate(s.world().asked(s.move().role()), s.pool().cardinality(), s.pool())
        .stream()
        .mapToInt(Hit::row)
        .toArray();
  }

  private static int[] count(Slate s) {
    var asked =
        s.world().role(s.move().role()).asks().stream()
            .map(a -> a.skill())
            .collect(java.util.stream.Collectors.toSet());
    return order(
        s,
        s.day().people().stream()
            .mapToDouble(
                w ->
                    w.said().stream()
                        .map(x -> x.skill())
                        .distinct()
                        .filter(asked::contains)
                        .count())
            .toArray());
  }

  private static int[] titles(Slate s) {
    List<Worker> people = s.day().people();
    Function<String, String> title = code -> s.world().role(code).title();
    var titles = TfIdf.builder(Features.WORDS, TfIdf.Rarity.BY_TEXT);
    for (int row = 0; row < people.size(); row++) {
      titles.add(row, title.apply(people.get(row).role()));
    }
    float[] scores = titles.build(people.size()).scores(title.apply(s.move().role()));
    double[] all = new double[people.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = scores[i];
    }
    return order(s, all);
  }

  /** Highest first; ties by lot. */
  private static int[] order(Slate s, double[] scores) {
    List<Integer> rows = new ArrayList<>(s.pool().stream().boxed().toList());
    Collections.shuffle(rows, new Random(s.seed()));
    rows.sort((a, b) -> Double.compare(scores[b], scores[a]));
    return rows.stream().mapToInt(r -> r).toArray();
  }
}
