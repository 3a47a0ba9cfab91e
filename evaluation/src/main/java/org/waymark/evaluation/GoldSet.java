package org.waymark.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.waymark.engine.rank.Policies;
import org.waymark.engine.rank.Policy;

/** One set of queries with what is relevant for each, and what every policy reached on it. */
final class GoldSet<Q> {
  /** What is relevant, each with a gain of 1 or more. */
  record Query<Q>(Q asked, Map<Integer, Integer> gain) {}

  /** A figure of one query. */
  record Metric(String name, Function<Outcome, Double> of) {}

  /** A ranking and what was relevant. */
  @SuppressWarnings("ArrayRecordComponent")
  record Outcome(int[] ranking, Map<Integer, Integer> gain) {}

  /** A policy or a trivial baseline, with its figures per query. */
  record Run(String policy, boolean baseline, Map<String, double[]> figures) {
    /** The figures of all queries. */
    double[] of(String metric) {
      return Objects.requireNonNull(figures.get(metric));
    }
  }

  private final String name;
  private final String about;
  private final List<Query<Q>> queries;
  private final List<Metric> metrics;
  private final List<Run> runs = new ArrayList<>();

  GoldSet(String name, String about, List<Query<Q>> queries, List<Metric> metrics) {
    this.name = name;
    this.about = about;
    this.queries = List.copyOf(queries);
    this.metrics = List.copyOf(metrics);
  }

  String name() {
    return name;
  }

  String about() {
    return about;
  }

  List<Query<Q>> queries() {
    return queries;
  }

  List<Metric> metrics() {
    return metrics;
  }

  List<Run> runs() {
    return runs;
  }

  void baseline(String policy, Function<Q, int[]> ranking) {
    run(policy, true, i -> ranking.apply(queries.get(i).asked()));
  }

  /** Under the name of a policy that ships; refuses any other. */
  void policy(Policy policy, String how, Function<Q, int[]> ranking) {
    run(named(policy, how), false, i -> ranking.apply(queries.get(i).asked()));
  }

  /** By the number of the query, for policies that are cross-validated. */
  void policyByNumber(Policy policy, String how, IntFunction<int[]> ranking) {
    run(named(policy, how), false, ranking);
  }

  private static String named(Policy policy, String how) {
    if (!Policies.ships(policy)) {
      throw new IllegalArgumentException(
          "\u201c%s\u201d is not a policy that ships: measure it as a baseline."
              .formatted(policy.name()));
    }
    return policy.name() + how;
  }

  /** A way to rank that weighs no signals, so that it is no {@link Policy}. */
  void way(String name, Function<Q, int[]> ranking) {
    run(name, false, i -> ranking.apply(queries.get(i).asked()));
  }

  /** Figures that come from something else than a ranking, one per query and metric. */
  void figures(String policy, boolean baseline, Map<String, double[]> figures) {
    runs.add(new Run(policy, baseline, figures));
  }

  private void run(String policy, boolean baseline, IntFunction<int[]> ranking) {
    Map<String, double[]> figures = new LinkedHashMap<>();
    metrics.forEach(m -> figures.put(m.name(), new double[queries.size()]));
    var done = new Run(policy, baseline, figures);
    IntStream.range(0, queries.size())
        .parallel()
        .forEach(
            i -> {
              var outcome = new Outcome(ranking.apply(i), queries.get(i).gain());
              metrics.forEach(m -> done.of(m.name())[i] = m.of().apply(outcome));
            });
    runs.add(done);
  }
}
