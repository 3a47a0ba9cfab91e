package org.waymark.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallCellsTest {
  private final SmallCells five = new SmallCells(5);

  private static Cell n(int count) {
    return Cell.shown(count);
  }

  private static final Cell FEW = Cell.tooFew();

  @Test
  void aSecondUnitIsHiddenWhereOneCouldBeComputedFromTheParent() {
    assertThat(five.oneWay(12, 4, 9)).isEqualTo(new OneWay(List.of(n(12), FEW, FEW), n(25)));
  }

  @Test
  void nothingIsHiddenWhereEveryCellIsLargeEnough() {
    assertThat(five.oneWay(5, 6, 0)).isEqualTo(new OneWay(List.of(n(5), n(6), n(0)), n(11)));
  }

  @Test
  void twoHiddenCellsThatLeaveNoChoiceNeedAThird() {
    assertThat(five.oneWay(1, 1, 20, 30).cells()).containsExactly(FEW, FEW, FEW, n(30));
  }

  @Test
  void aSmallTotalIsHiddenWithItsOnlyPart() {
    assertThat(five.oneWay(3, 0, 0)).isEqualTo(new OneWay(List.of(FEW, n(0), n(0)), FEW));
  }

  @Test
  void aTableHidesARectangleSoThatNoTotalGivesTheCellAway() {
    TwoWay table = five.twoWay(new int[][] {{3, 10, 20}, {11, 12, 30}, {40, 50, 60}});

    assertThat(table.cells())
        .containsExactly(
            List.of(FEW, FEW, n(20)), List.of(FEW, FEW, n(30)), List.of(n(40), n(50), n(60)));
    assertThat(table.rowTotals()).containsExactly(n(33), n(53), n(150));
    assertThat(table.total()).isEqualTo(n(236));
  }

  /** Each row and column with a small cell needs a second one: these can share theirs. */
  @Test
  void twoSmallCellsProtectEachOtherWithoutAnyOther() {
    TwoWay table = five.twoWay(new int[][] {{3, 2, 20}, {4, 3, 30}, {40, 50, 60}});
    assertThat(hidden(table)).isEqualTo(4);
  }

  @Test
  void smallCellsOnADiagonalTakeTheOtherCornersAlone() {
    TwoWay two = five.twoWay(new int[][] {{3, 10, 20}, {6, 4, 30}, {40, 50, 60}});
    assertThat(hidden(two)).isEqualTo(4);
  }

  /** A large division is shown though one family of it and a whole small division are not. */
  @Test
  void theTotalOfALargeUnitSurvivesTheSmallOnesBesideIt() {
    TwoWay table =
        five.twoWay(new int[][] {{120, 22, 3, 2}, {1, 0, 0, 2}, {0, 6, 0, 0}, {0, 0, 9, 4}});
    assertThat(table.rowTotals().getFirst()).isEqualTo(n(147));
    assertThat(table.total()).isEqualTo(n(169));
  }

  @Test
  void whatIsWithheldWithoutBeingSmallCouldNotBeShown() {
    for (int seed = 0; seed < 150; seed++) {
      int[][] counts = RandomTables.small(seed);
      TwoWay shown = new SmallCells(3).twoWay(counts);
      for (int r = 0; r <= counts.length; r++) {
        for (int c = 0; c <= counts[0].length; c++) {
          int count = Revealed.count(counts, r, c);
          if (count >= 3 && Attacker.cell(shown, r, c).equals(FEW)) {
            TwoWay more = Revealed.with(shown, r, c, count);
            assertThat(!Guesser.onlyAnswers(more, 9).isEmpty() || Revealed.givesAwayAFew(more, 3))
                .as("seed %d, %d/%d of %s", seed, r, c, shown)
                .isTrue();
          }
        }
      }
    }
  }

  @Test
  void totalsKnownFromElsewhereStayShownAndProtectNobody() {
    TwoWay table = five.twoWayOfKnownTotals(new int[][] {{3, 8}, {9, 7}}).orElseThrow();
    assertThat(table.columnTotals()).containsExactly(n(12), n(15));
    assertThat(table.total()).isEqualTo(n(27));
    assertThat(table.cells()).containsOnly(List.of(FEW, FEW));
    assertThat(five.twoWayOfKnownTotals(new int[][] {{3, 8}, {0, 7}}))
        .as("the 3 stands alone in its column")
        .isEmpty();
  }

  private static long hidden(TwoWay table) {
    return IntStream.rangeClosed(0, table.rowTotals().size())
        .mapToLong(
            r ->
                IntStream.rangeClosed(0, table.columnTotals().size())
                    .filter(c -> Attacker.cell(table, r, c).equals(FEW))
                    .count())
        .sum();
  }

  @Test
  void anEmptyTableShowsItsZeroTotal() {
    assertThat(five.oneWay()).isEqualTo(new OneWay(List.of(), n(0)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 10})
  void noAttackerComputesAHiddenCellFromTheShownOnes(int smallest) {
    for (int seed = 0; seed < 400; seed++) {
      int[][] counts = RandomTables.of(seed, smallest);
      TwoWay shown = new SmallCells(smallest).twoWay(counts);
      assertThat(new Attacker(shown).computable())
          .as("seed %d, smallest %d, %s", seed, smallest, shown)
          .isEmpty();
    }
  }

  @Test
  void theAttackerOfTheseTestsFindsWhatPrimarySuppressionAloneGivesAway() {
    var primaryOnly =
        new TwoWay(
            List.of(List.of(n(12), FEW, n(9))), List.of(n(25)), List.of(n(12), FEW, n(9)), n(25));
    assertThat(new Attacker(primaryOnly).computable()).containsExactly("cell 0/1", "column 1");
  }

  @Test
  void whatIsShownIsTrueAndNeverSmall() {
    for (int seed = 0; seed < 200; seed++) {
      int[][] counts = RandomTables.of(seed, 5);
      TwoWay shown = five.twoWay(counts);
      for (int r = 0; r < counts.length; r++) {
        for (int c = 0; c < counts[r].length; c++) {
          Cell cell = shown.cells().get(r).get(c);
          boolean small = counts[r][c] > 0 && counts[r][c] < 5;
          assertThat(cell).as("seed %d, %d/%d", seed, r, c).isIn(n(counts[r][c]), FEW);
          assertThat(small && cell.equals(n(counts[r][c]))).isFalse();
          assertThat(counts[r][c] == 0 && cell.equals(FEW)).isFalse();
        }
      }
    }
  }

  @Test
  void smallTablesLeaveAtLeastTwoAnswersForEveryHiddenCell() {
    for (int seed = 0; seed < 150; seed++) {
      int[][] counts = RandomTables.small(seed);
      TwoWay shown = new SmallCells(3).twoWay(counts);
      assertThat(Guesser.onlyAnswers(shown, 9)).as("seed %d, %s", seed, shown).isEmpty();
    }
  }

  @Test
  void wrongInputIsRefusedWithAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> five.oneWay(3, -1))
        .withMessageContaining("0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> five.twoWay(new int[][] {{1, 2}, {3}}))
        .withMessageContaining("row 1 has 1");
    assertThatIllegalArgumentException().isThrownBy(() -> new SmallCells(0));
  }

  @Test
  void aLargeTableIsDoneInOneGo() {
    int[][] counts =
        IntStream.range(0, 40)
            .mapToObj(r -> IntStream.range(0, 60).map(c -> (r * 31 + c * 17) % 23).toArray())
            .toArray(int[][]::new);
    TwoWay shown = five.twoWay(counts);
    assertThat(shown.total()).isInstanceOf(Cell.Shown.class);
  }
}
