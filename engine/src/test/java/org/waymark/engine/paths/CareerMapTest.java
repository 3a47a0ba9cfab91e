package org.waymark.engine.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.engine.Certainty;
import org.waymark.engine.Fit;
import org.waymark.engine.Gate;
import org.waymark.engine.Holding;
import org.waymark.engine.Learning;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;
import org.waymark.engine.person.Transitions;

class CareerMapTest {
  private static final int ASSISTANT = 0;
  private static final int ANALYST = 1;
  private static final int LEAD = 2;
  private static final int DIRECTOR = 3;
  private static final SkillGraph GRAPH = SkillGraph.unconnected(8);

  private static RoleNode role(int level, int... skills) {
    List<Requirements.Weighted> wanted = new ArrayList<>();
    for (int s : skills) {
      wanted.add(new Requirements.Weighted(s, 3, 1, false));
    }
    return new RoleNode(level, Requirements.weighted(wanted), 2);
  }

  private static CareerMap map(List<RoleNode> roles, Transitions moves) {
    return CareerMap.of(
        roles, moves, GRAPH, Gate.standard(), PathWeights.standard(), Learning.everyStep(20));
  }

  private static CareerMap office() {
    var moves = Transitions.builder(4);
    for (int i = 0; i < 12; i++) {
      moves.observed(ASSISTANT, ANALYST, 20 + i, true);
      moves.observed(ANALYST, LEAD, 30, i % 4 > 0);
    }
    return map(List.of(role(1, 0), role(2, 0, 1), role(3, 1, 2), role(4, 3, 4)), moves.build());
  }

  private static Start assistant() {
    return new Start(
        OptionalInt.of(ASSISTANT),
        OptionalInt.of(1),
        0,
        Profile.of(new Holding(0, 3, Certainty.CERTAIN)));
  }

  @Test
  void theWayThatPeopleWentIsFoundWithWhatItTakes() {
    CareerPath best = office().paths(assistant(), LEAD, Route.any(), 3).getFirst();

    assertThat(best.steps()).extracting(PathStep::role).containsExactly(ANALYST, LEAD);
    PathStep first = best.steps().getFirst();
    assertThat(first.observed()).isEqualTo(12);
    assertThat(first.medianMonths()).hasValue(25);
    assertThat(first.learn()).containsExactly(new PathStep.Learn(1, 0, 3, 60));
    assertThat(first.forward()).isBetween(0.49, 0.51);
    assertThat(first.openingsPerYear()).isEqualTo(2);
    assertThat(best.steps().getLast().learn()).containsExactly(new PathStep.Learn(2, 0, 3, 60));
    assertThat(best.steps().getLast().stillThere()).isBetween(0.7, 0.9);
    assertThat(best.months()).isBetween(50, 60);
  }

  @Test
  void timeInTheRoleCounts() {
    Start longThere =
        new Start(OptionalInt.of(ASSISTANT), OptionalInt.of(1), 24, assistant().profile());
    assertThat(office().paths(longThere, ANALYST, Route.any(), 1).getFirst().months())
        .isLessThan(office().paths(assistant(), ANALYST, Route.any(), 1).getFirst().months());
  }

  @Test
  void aRoleThatNobodyReachedAndNothingLeadsToHasNoPath() {
    assertThat(office().paths(assistant(), DIRECTOR, Route.any(), 3)).isEmpty();
  }

  @Test
  void downwardOnlyOnRequest() {
    CareerMap map = map(List.of(role(3, 0), role(1, 0)), Transitions.none(2));
    Start lead = new Start(OptionalInt.of(0), OptionalInt.of(3), 0, assistant().profile());
    assertThat(map.paths(lead, 1, Route.any(), 1)).isEmpty();
    assertThat(map.paths(lead, 1, Route.any().withDownwardSteps(), 1)).hasSize(1);
  }

  @Test
  void aRoleThatAsksForLittleIsNotEasyForThatAlone() {
    // Both ask only for what is there; the second uses all of it.
    CareerMap map = map(List.of(role(1, 0), role(1, 0, 1, 2)), Transitions.none(2));
    Profile three =
        Profile.of(
            new Holding(0, 3, Certainty.CERTAIN),
            new Holding(1, 3, Certainty.CERTAIN),
            new Holding(2, 3, Certainty.CERTAIN));
    Start start = new Start(OptionalInt.empty(), OptionalInt.empty(), 0, three);
    assertThat(map.paths(start, 1, Route.any(), 1).getFirst().ease())
        .isGreaterThan(map.paths(start, 0, Route.any(), 1).getFirst().ease());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noPathThatIsLeftOutWasBetter(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 30; i++) {
      int n = 2 + random.nextInt(7);
      CareerMap map = random(n, random);
      Start start =
          new Start(
              OptionalInt.of(random.nextInt(n)),
              OptionalInt.of(random.nextInt(4)),
              random.nextInt(30),
              Profile.of(new Holding(random.nextInt(8), 4, Certainty.CERTAIN)));
      Route route =
          Route.any()
              .inSteps(1 + random.nextInt(3))
              .within(random.nextBoolean() ? 60 : 9_999)
              .avoiding(random.nextInt(n));
      route = random.nextBoolean() ? route.withDownwardSteps() : route;
      int target = random.nextInt(n);
      int k = random.nextInt(6);
      List<CareerPath> ours = map.paths(start, target, route, k);
      assertThat(ours)
          .extracting(CareerMapTest::roles)
          .as("seed %d, case %d", seed, i)
          .isEqualTo(new EveryPath(map, start, target, route).best(k));
      assertThat(map.paths(start, target, route, k)).isEqualTo(ours);
    }
  }

  private static List<Integer> roles(CareerPath path) {
    return path.steps().stream().map(PathStep::role).toList();
  }

  private static CareerMap random(int n, Random random) {
    List<RoleNode> roles = new ArrayList<>();
    for (int r = 0; r < n; r++) {
      int one = random.nextInt(4);
      roles.add(role(random.nextInt(4), one, 4 + random.nextInt(4)));
    }
    var moves = Transitions.builder(n);
    for (int i = 0; i < 30; i++) {
      int from = random.nextInt(n);
      int to = random.nextInt(n);
      if (from != to) {
        moves.observed(from, to, random.nextInt(60), random.nextBoolean());
      }
    }
    return map(roles, moves.build());
  }

  /** Walks every path, one role after the other. */
  private record EveryPath(CareerMap map, Start start, int target, Route route) {
    private record Walked(List<Integer> roles, int ease, int months) {}

    List<List<Integer>> best(int k) {
      List<Walked> all = new ArrayList<>();
      if (!route.avoids(target)) {
        for (int first = 0; first < map.size(); first++) {
          walk(first, all);
        }
      }
      all.removeIf(w -> w.roles.getLast() != target || w.months > route.months());
      all.sort(
          (a, b) ->
              a.ease != b.ease
                  ? b.ease - a.ease
                  : a.roles.size() != b.roles.size()
                      ? a.roles.size() - b.roles.size()
                      : a.roles.toString().compareTo(b.roles.toString()));
      return all.stream().limit(k).map(Walked::roles).toList();
    }

    private void walk(int to, List<Walked> all) {
      int from = start.role().orElse(-1);
      int step = map.role(to).level() - start.level().orElse(map.role(to).level());
      double forward =
          (double) Fit.score(map.role(to).requirements(), start.profile(), GRAPH) / Fit.FULL;
      Transitions moves = map.transitions();
      int count = moves.count(from, to);
      if (to == from
          || (step < 0 && !route.downward())
          || (count == 0 && forward < map.weights().least())) {
        return;
      }
      double seen = count == 0 ? 0 : moves.familiarity(from, to) * moves.stillThere(from, to);
      int ease = map.worth(seen, forward, map.uses(start.profile(), to), step);
      double stay = count == 0 ? 0 : moves.expectedMonths(from, to) - start.monthsThere();
      int months = CareerMap.months(stay, map.learningHours(start.profile(), to));
      on(new Walked(List.of(to), ease, months), all);
    }

    private void on(Walked now, List<Walked> all) {
      BitSet around = route.around();
      if (around.get(now.roles.getLast()) || now.ease == 0) {
        return;
      }
      all.add(now);
      int at = now.roles.getLast();
      for (int next = 0; next < map.size() && at != target; next++) {
        boolean up = route.downward() || map.role(next).level() >= map.role(at).level();
        boolean fresh = !now.roles.contains(next) && next != start.role().orElse(-1);
        if (now.roles.size() < route.steps() && up && fresh && map.worth(at)[next] > 0) {
          List<Integer> longer = new ArrayList<>(now.roles);
          longer.add(next);
          long ease = (long) now.ease * map.worth(at)[next] / CareerMap.FULL;
          on(new Walked(longer, (int) ease, now.months + map.months(at, next)), all);
        }
      }
    }
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> office().paths(assistant(), 4, Route.any(), 1))
        .withMessageContaining("Role 4 is unknown");
    assertThatIllegalArgumentException().isThrownBy(() -> Route.any().inSteps(4));
    assertThatIllegalArgumentException().isThrownBy(() -> Route.any().within(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PathWeights("x", 0.5, 0.5, 0.5, 0, 0.3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PathWeights("x", Double.NaN, 0.5, 0.5, 0, 0.3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoleNode(1, Requirements.none(), Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> map(List.of(role(1, 0)), Transitions.none(2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> office().paths(assistant(), LEAD, Route.any(), -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> office().paths(assistant(), LEAD, Route.any(), 10_001));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> office().paths(assistant(), LEAD, Route.any().avoiding(4), 1))
        .withMessageContaining("Role 4 is unknown");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Route.any().avoiding(-1))
        .withMessageContaining("A role's id");
  }
}
