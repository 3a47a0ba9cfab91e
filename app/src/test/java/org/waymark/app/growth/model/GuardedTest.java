package org.waymark.app.growth.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuardedTest {
  private static final int COMPANIES = 400;
  private static final int DIVISIONS = 4;
  private static final int TEAMS = 3;
  private static final int FAMILIES = 3;
  private final Random random = new Random(5);

  @Test
  void noTableShowsFewerThanFive() {
    everyCompany(
        (teams, upper, lower) -> {
          assertThat(shown(upper)).allMatch(n -> n == 0 || n >= Guarded.SMALLEST);
          for (Guarded table : lower) {
            assertThat(shown(table)).allMatch(n -> n == 0 || n >= Guarded.SMALLEST);
          }
        });
  }

  @Test
  void theTotalsOfADivisionAreItsCellsOneTableAbove() {
    everyCompany(
        (teams, upper, lower) -> {
          for (int d = 0; d < DIVISIONS; d++) {
            for (int f = 0; f <= FAMILIES; f++) {
              assertThat(lower[d].at(TEAMS, f)).isEqualTo(upper.at(d, f));
            }
          }
        });
  }

  /** Whoever sees all tables and has one team's count hidden must find a second value possible. */
  @Test
  void aHiddenFamilyOfATeamCannotBeWorkedOutFromItsRow() {
    everyCompany(
        (teams, upper, lower) -> {
          for (int d = 0; d < DIVISIONS; d++) {
            for (int t = 0; t < TEAMS; t++) {
              Guarded table = lower[d];
              int team = t;
              long hidden = IntStream.range(0, FAMILIES).filter(f -> !table.shows(team, f)).count();
              if (table.shows(t, FAMILIES)) {
                int known =
                    IntStream.range(0, FAMILIES).map(f -> table.at(team, f).orElse(0)).sum();
                int rest = table.at(t, FAMILIES).orElseThrow() - known;
                assertThat(hidden == 1 || (rest > 0 && rest < Guarded.SMALLEST))
                    .as("team %d of division %d: %s", t, d, Arrays.toString(teams[d][t]))
                    .isFalse();
              }
            }
          }
        });
  }

  private interface Look {
    void at(int[][][] teams, Guarded upper, Guarded[] lower);
  }

  private void everyCompany(Look look) {
    for (int i = 0; i < COMPANIES; i++) {
      int[][][] teams = new int[DIVISIONS][TEAMS][FAMILIES];
      int[][] divisions = new int[DIVISIONS][FAMILIES];
      for (int d = 0; d < DIVISIONS; d++) {
        for (int t = 0; t < TEAMS; t++) {
          for (int f = 0; f < FAMILIES; f++) {
            teams[d][t][f] = Math.max(0, random.nextInt(14) - 5);
            divisions[d][f] += teams[d][t][f];
          }
        }
      }
      Guarded upper = Guarded.of(divisions);
      Guarded[] lower = new Guarded[DIVISIONS];
      for (int d = 0; d < DIVISIONS; d++) {
        lower[d] = Guarded.within(teams[d], upper, d);
      }
      look.at(teams, upper, lower);
    }
  }

  private static List<Integer> shown(Guarded table) {
    return IntStream.rangeClosed(0, table.parts())
        .flatMap(
            p ->
                IntStream.rangeClosed(0, table.columns())
                    .filter(f -> table.shows(p, f))
                    .map(f -> table.at(p, f).orElseThrow()))
        .boxed()
        .toList();
  }
}
