package org.waymark.app.growth.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.app.growth.model.Catalogue;
import org.waymark.app.growth.model.Line;
import org.waymark.app.growth.model.Spot;
import org.waymark.app.growth.web.Rows.Row;

class RowsTest {
  private static final Catalogue NO_GROUPS = new Catalogue(Map.of(), List.of());
  private static final Criteria GROUPS = Criteria.of(Map.of());
  private static final Spot FIVE_SHORT = new Spot(10, 5);
  private static final Spot THREE_SHORT = new Spot(9, 6);
  private static final Spot PLENTY = new Spot(2, 40);

  @Test
  void aGroupShowsTheShortestOfItsSkillsInEachColumnAndRepeatsItsWidest() {
    Line one = new Line(1, 3, List.of(FIVE_SHORT, PLENTY), new Spot(12, 45));
    Line other = new Line(2, 3, List.of(PLENTY, THREE_SHORT), new Spot(11, 46));
    Row row = Rows.of(List.of(one, other), GROUPS, NO_GROUPS).getFirst();
    assertThat(row.spots()).containsExactly(FIVE_SHORT, THREE_SHORT);
    assertThat(row.all()).isEqualTo(FIVE_SHORT);
  }

  @Test
  void aGroupOfWhichNothingMayBeShownShowsNothingAtTheEndOfItsRowEither() {
    Line hidden = new Line(1, 3, List.of(Spot.hidden(4), Spot.hidden(2)), new Spot(6, 8));
    Row row = Rows.of(List.of(hidden), GROUPS, NO_GROUPS).getFirst();
    assertThat(row.all().shown()).isFalse();
  }

  @Test
  void aSkillShowsAllPlacesTogether() {
    Line line = new Line(1, 3, List.of(FIVE_SHORT, PLENTY), new Spot(12, 45));
    Row row = Rows.of(List.of(line), Criteria.of(Map.of("group", "all")), NO_GROUPS).getFirst();
    assertThat(row.all()).isEqualTo(new Spot(12, 45));
  }
}
