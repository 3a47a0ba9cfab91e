package org.waymark.app.matching.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.engine.rounds.Certificate;
import org.waymark.engine.rounds.Unplaced;

class FiguresTest {
  private static Figures of(int first, int topThree, int placed, int full) {
    int all = placed + full;
    return Figures.of(
        new Certificate(
            "", all, all, placed, first, topThree, Map.of(Unplaced.FULL, full), List.of()));
  }

  @Test
  void sharesOfEnoughPeopleAreShownWithHowManyThereWere() {
    Figures figures = of(20, 30, 30, 10);
    assertThat(figures.people()).isEqualTo(40);
    assertThat(figures.firstShare()).isEqualTo(50);
    assertThat(figures.topThreeShare()).isEqualTo(75);
    assertThat(figures.without()).containsEntry(Unplaced.FULL, 10);
  }

  @Test
  void aFewAreHiddenAndSoIsWhatWouldGiveThemAway() {
    Figures figures = of(20, 38, 38, 2);
    assertThat(figures.without().get(Unplaced.FULL)).isNull();
    assertThat(
            java.util.stream.Stream.of(figures.first(), figures.second(), figures.people())
                .filter(java.util.Objects::isNull))
        .as("another is hidden with it")
        .isNotEmpty();
  }

  @Test
  void whereAllGotTheirFirstChoiceThatWouldSayItOfEachAndIsHidden() {
    Figures figures = of(40, 40, 40, 0);
    assertThat(figures.people()).isEqualTo(40);
    assertThat(figures.firstShare()).isNull();
    assertThat(figures.topThreeShare()).isNull();
  }

  @Test
  void ofFewerThanFiveNothingIsShown() {
    assertThat(of(2, 3, 3, 1).people()).isNull();
  }
}
