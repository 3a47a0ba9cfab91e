package org.waymark.benchmarks.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.waymark.benchmarks.company.MadeUp;
import org.waymark.benchmarks.report.Report;
import org.waymark.benchmarks.report.Times;
import org.waymark.engine.Gate;
import org.waymark.engine.Learning;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirements;
import org.waymark.engine.paths.CareerMap;
import org.waymark.engine.paths.PathWeights;
import org.waymark.engine.paths.RoleNode;
import org.waymark.engine.paths.Route;
import org.waymark.engine.paths.Start;
import org.waymark.engine.person.Transitions;
import org.waymark.engine.rounds.Certificate;
import org.waymark.engine.rounds.DeferredAcceptance;
import org.waymark.engine.rounds.Lottery;
import org.waymark.engine.rounds.Outcome;
import org.waymark.engine.rounds.Round;
import org.waymark.engine.rounds.RoundBuilder;
import org.waymark.engine.rounds.Verifier;

/** A round of everybody with lists of 50, its check, and a person's paths on a thousand roles. */
public final class RoundsAndPaths {
  private static final int LIST = 50;
  private static final int ROLES = 1_000;

  private final Scale scale;
  private final MadeUp company;
  private final Report report;
  private final SplittableRandom random;

  public RoundsAndPaths(Scale scale, MadeUp company, Report report, long seed) {
    this.scale = scale;
    this.company = company;
    this.report = report;
    this.random = new SplittableRandom(seed);
  }

  public void run() {
    round();
    paths();
  }

  private void round() {
    Round round = made();
    var lottery = new Lottery(11);
    var match = new Times("rounds/deferred-acceptance");
    var verify = new Times("rounds/verify");
    for (int i = 0; i < (scale.quick() ? 3 : 7); i++) {
      Outcome outcome = match.of(() -> DeferredAcceptance.run(round, lottery));
      Certificate certificate = Certificate.of(round, lottery, outcome);
      var wrong = verify.of(() -> Verifier.check(round, lottery, outcome, certificate));
      if (!wrong.isEmpty()) {
        throw new IllegalStateException("the round is not stable: " + wrong.getFirst());
      }
    }
    Map<String, Object> size =
        Map.of("people", scale.people(), "openings", scale.openings(), "list", LIST);
    report.times(match, size);
    report.times(verify);
  }

  /** Some openings are wished for much more than others; each ranks its wishers in ten tiers. */
  private Round made() {
    int people = scale.people();
    int openings = scale.openings();
    int[] places = IntStream.range(0, openings).map(o -> 1 + random.nextInt(15)).toArray();
    RoundBuilder builder = Round.of(people, places);
    List<List<Integer>> wishers = new ArrayList<>();
    for (int o = 0; o < openings; o++) {
      wishers.add(new ArrayList<>());
    }
    for (int p = 0; p < people; p++) {
      int[] wishes =
          random.doubles().mapToInt(u -> (int) (u * u * openings)).distinct().limit(LIST).toArray();
      builder.wishes(p, wishes);
      for (int o : wishes) {
        wishers.get(o).add(p);
      }
    }
    for (int o = 0; o < openings; o++) {
      builder.ranks(o, tiers(wishers.get(o)));
    }
    return builder.build();
  }

  private int[][] tiers(List<Integer> people) {
    List<List<Integer>> tiers = new ArrayList<>();
    for (int t = 0; t < 10; t++) {
      tiers.add(new ArrayList<>());
    }
    people.forEach(p -> tiers.get(random.nextInt(10)).add(p));
    return tiers.stream().map(t -> t.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new);
  }

  private void paths() {
    List<RoleNode> roles = new ArrayList<>();
    for (Requirements asked : company.openings(ROLES)) {
      roles.add(new RoleNode(1 + random.nextInt(6), asked, random.nextInt(10)));
    }
    var moves = Transitions.builder(ROLES);
    for (int i = 0; i < 20_000; i++) {
      int from = random.nextInt(ROLES);
      int to = (from + 1 + random.nextInt(30)) % ROLES;
      moves.observed(from, to, random.nextInt(60), random.nextInt(4) > 0);
    }
    long start = System.nanoTime();
    CareerMap map =
        CareerMap.of(
            roles,
            moves.build(),
            company.graph(),
            Gate.standard(),
            PathWeights.standard(),
            Learning.everyStep(20));
    long built = (System.nanoTime() - start) / 1_000_000;
    var find = new Times("paths/best-10-of-1000-roles");
    List<Profile> people = company.people(200);
    for (int i = -50; i < 200; i++) {
      int role = Math.floorMod(i * 13, ROLES);
      var begin =
          new Start(
              OptionalInt.of(role),
              OptionalInt.of(2),
              12,
              people.get(Math.floorMod(i, people.size())));
      int target = (role + 45) % ROLES;
      (i < 0 ? new Times("") : find)
          .of(() -> map.paths(begin, target, Route.any().withDownwardSteps(), 10));
    }
    report.times(find, Map.of("buildMillis", built));
  }
}
