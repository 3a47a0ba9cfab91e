package org.waymark.app.mobility.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.Succession;
import org.waymark.app.matching.Succession.Follower;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.RoleId;
import org.waymark.engine.chains.ChainForecast;
import org.waymark.engine.chains.Weeks;

class BranchingTest {
  private static final RoleId DEVELOPER = new RoleId(new UUID(1, 1));
  private static final RoleId TESTER = new RoleId(new UUID(1, 2));
  private static final RoleId RARE = new RoleId(new UUID(1, 3));
  private static final Assumptions HALF =
      new Assumptions(50, 0, Weeks.exactly(4), 0, 2, 4, Weeks.exactly(20), 4);
  private static final Map<RoleId, Integer> HOLDERS = Map.of(DEVELOPER, 40, TESTER, 12, RARE, 2);

  private static PersonId person(int nr) {
    return new PersonId(new UUID(2, nr));
  }

  private static Follower from(RoleId role, int nr) {
    return new Follower(person(nr), role, 80);
  }

  /** Each role with whoever could follow into it. */
  private static Succession.Pool pool(Map<RoleId, List<Follower>> into) {
    return new Succession.Pool() {
      @Override
      public Object version() {
        return into;
      }

      @Override
      public List<Follower> of(OpeningId opening, int most) {
        return List.of();
      }

      @Override
      public List<Follower> of(RoleId role, int most) {
        return into.getOrDefault(role, List.of()).stream().limit(most).toList();
      }
    };
  }

  private static SeatGraph graph(Map<RoleId, List<Follower>> into) {
    return new SeatGraph(pool(into), HALF);
  }

  @Test
  void peopleAreAskedInTheirOrderAndTheSharesAddUpWithWhoComesFromOutside() {
    SeatGraph graph = graph(Map.of());
    int seat = graph.vacant(List.of(from(DEVELOPER, 1), from(TESTER, 2)));
    graph.chains();
    Branching branching = new Branching(graph, HOLDERS, HALF);
    assertThat(branching.of(seat)).extracting(Branch::role).containsExactly(DEVELOPER, TESTER);
    assertThat(branching.of(seat)).extracting(Branch::percent).containsExactly(50, 25);
    assertThat(branching.outside(seat)).isEqualTo(25);
  }

  @Test
  void aRoleThatFewerThanFiveHoldIsNotNamed() {
    SeatGraph graph = graph(Map.of());
    int seat = graph.vacant(List.of(from(RARE, 1), from(DEVELOPER, 2)));
    graph.chains();
    assertThat(new Branching(graph, HOLDERS, HALF).of(seat))
        .extracting(Branch::role)
        .containsExactly(null, DEVELOPER);
  }

  @Test
  void aSeatThatIsLeftIsFollowedIntoFromItsRole() {
    SeatGraph graph = graph(Map.of(DEVELOPER, List.of(from(TESTER, 3), from(TESTER, 4))));
    int seat = graph.vacant(List.of(from(DEVELOPER, 1)));
    graph.chains();
    Branch first = new Branching(graph, HOLDERS, HALF).of(seat).getFirst();
    assertThat(first.follow()).isEqualTo(2);
    assertThat(first.then()).extracting(Branch::role).containsExactly(TESTER);
    assertThat(first.then().getFirst().percent()).isEqualTo(38);
  }

  @Test
  void nobodyFollowsThemselvesNorSomebodyOfTheSameRole() {
    SeatGraph graph = graph(Map.of(DEVELOPER, List.of(from(DEVELOPER, 1), from(DEVELOPER, 2))));
    int seat = graph.vacated(person(1), DEVELOPER);
    graph.chains();
    assertThat(graph.followers(seat)).isEmpty();
  }

  @Test
  void whoeverLeadsTheSeatDoesNotStepDownIntoIt() {
    Succession.Pool pool = pool(Map.of(DEVELOPER, List.of(from(TESTER, 7), from(TESTER, 8))));
    SeatGraph graph = new SeatGraph(pool, HALF, Set.of(person(7)));
    int seat = graph.vacated(person(1), DEVELOPER);
    assertThat(graph.followers(seat)).extracting(Follower::person).containsExactly(person(8));
    SeatGraph others = new SeatGraph(pool, HALF);
    assertThat(others.followers(others.vacated(person(1), DEVELOPER))).hasSize(2);
  }

  @Test
  void aChainEndsWithSomebodyFromOutsideForEachSeatThatNobodyFollowsInto() {
    SeatGraph graph = graph(Map.of());
    int seat = graph.vacant(List.of(from(DEVELOPER, 1)));
    ChainForecast it = graph.chains().of(seat, 2_000, 7);
    assertThat(it.moves().mean()).isBetween(0.45, 0.55);
    assertThat(it.hires().quantile(1)).isEqualTo(1);
    assertThat(it.weeksUncovered().quantile(1)).isEqualTo(4 + 3 + 20);
  }

  @Test
  void ofManyPeopleAndRolesTheGraphStaysSmall() {
    Map<RoleId, List<Follower>> into = new HashMap<>();
    for (int role = 0; role < 300; role++) {
      int of = role;
      into.put(
          new RoleId(new UUID(3, role)),
          IntStream.range(0, 50)
              .mapToObj(i -> from(new RoleId(new UUID(3, (of + i + 1) % 300)), of * 50 + i))
              .toList());
    }
    SeatGraph graph = graph(into);
    int seat = graph.vacated(person(0), new RoleId(new UUID(3, 0)));
    assertThat(graph.chains().of(seat, 100, 7).moves().mean()).isBetween(3.5, 4.0);
  }
}
