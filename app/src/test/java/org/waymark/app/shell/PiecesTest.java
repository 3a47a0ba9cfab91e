package org.waymark.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Paging;

class PiecesTest {
  @Test
  void aFitBarIsAsWideAsItsWeightsAndAsFullAsItsCredits() {
    var bar =
        new FitBar(
            50,
            50,
            50,
            List.of(
                new FitBar.Slot(3, 1, FitBar.Kind.SAME),
                new FitBar.Slot(1, 0, FitBar.Kind.MISSING)));
    assertThat(bar.boxes())
        .containsExactly(
            new FitBar.Box("wm-f-out", "0.25%", "74.50%"),
            new FitBar.Box("wm-f-m", "0.25%", "74.50%"),
            new FitBar.Box("wm-f-out", "75.25%", "24.50%"));
    assertThat(bar.ranged()).isFalse();
  }

  @Test
  void aNearSkillIsHatchedAndEdged() {
    var bar = new FitBar(40, 30, 50, List.of(new FitBar.Slot(1, .4, FitBar.Kind.NEAR)));
    assertThat(bar.boxes().stream().map(FitBar.Box::style))
        .containsExactly("wm-f-out", "wm-f-a", "wm-f-edge");
    assertThat(bar.ranged()).isTrue();
  }

  @Test
  void aRoleThatRequiresNothingHasAnEmptyBar() {
    assertThat(new FitBar(0, 0, 0, List.of()).boxes()).isEmpty();
    assertThat(new FitBar(0, 0, 0, List.of(new FitBar.Slot(0, 1, FitBar.Kind.SAME))).boxes())
        .hasSize(1);
  }

  @Test
  void aLevelIsFiveSquares() {
    assertThat(new Levels(2, 3, false).squares().stream().map(Levels.Square::style))
        .containsExactly("wm-l-on", "wm-l-on", "wm-l-need", "wm-l-off", "wm-l-off");
    assertThat(new Levels(4, 2, false).squares().stream().map(Levels.Square::style))
        .containsExactly("wm-l-on", "wm-l-on", "wm-l-on", "wm-l-on", "wm-l-off");
  }

  @Test
  void theGroupsOfAFitAddUpToItsLines() {
    FitTable table = GuideExamples.view().table();
    assertThat(table.groups().stream().mapToInt(FitTable.Group::points).sum()).isEqualTo(76);
    assertThat(table.of()).isEqualTo(100);
    assertThat(table.groups()).hasSize(3);
  }

  @Test
  void theDarkestCellIsTheWidestGap() {
    assertThat(HeatGrid.Shade.of(12, 12)).isEqualTo(HeatGrid.Shade.SHORT_5);
    assertThat(HeatGrid.Shade.of(1, 12)).isEqualTo(HeatGrid.Shade.SHORT_1);
    assertThat(HeatGrid.Shade.of(0, 12)).isEqualTo(HeatGrid.Shade.ENOUGH);
    assertThat(HeatGrid.Shade.of(-3, 12)).isEqualTo(HeatGrid.Shade.SURPLUS);
    assertThat(HeatGrid.Shade.of(5, 0)).isEqualTo(HeatGrid.Shade.SHORT_5);
  }

  @Test
  void nobodyIsAtTwoPlacesOfAWay() {
    var here = Trail.Step.of(Trail.Place.HERE, Words.plain("a"), Words.plain("b"));
    assertThatThrownBy(() -> new Trail(List.of(here, here)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPagerKeepsTheFiltersAndKnowsItsEnds() {
    var pager = new Pager("/openings?q=data%20a&page=2", new Paging(2, 50), 120);
    assertThat(pager.next()).isEqualTo("/openings?q=data%20a&page=3");
    assertThat(new Pager("/x?page=1&q=a", new Paging(1, 50), 120).next())
        .isEqualTo("/x?q=a&page=2");
    assertThat(new Pager("/x?page=1", new Paging(1, 50), 120).next()).isEqualTo("/x?page=2");
    assertThat(pager.previous()).isEqualTo("/openings?q=data%20a&page=1");
    assertThat(List.of(pager.first(), pager.last())).containsExactly(51L, 100L);
    assertThat(new Pager("/x", new Paging(3, 50), 120).hasNext()).isFalse();
    assertThat(new Pager("/x", new Paging(1, 50), 0).first()).isZero();
  }

  @Test
  void initialsAreThoseOfTheFirstAndTheLastName() {
    assertThat(Initials.of("Sarah Kimani").letters()).isEqualTo("SK");
    assertThat(Initials.of("Ana María de la Cruz").letters()).isEqualTo("AC");
    assertThat(Initials.of("Prince").letters()).isEqualTo("P");
    assertThat(Initials.of(" ").letters()).isEmpty();
    assertThat(Initials.of("𝒜da 𝒵").letters()).isEqualTo("𝒜𝒵");
  }

  @Test
  void namesOnARoleMapDoNotCoverEachOther() {
    List<RoleMap.Role> crowd =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    new RoleMap.Role(
                        "r" + i, "A role with a long name " + i, "/", "Data", i, 5, 2, null, false))
            .toList();
    RoleMapDrawing drawing = new RoleMap(List.of("Data"), crowd, List.of()).drawing();
    assertThat(drawing.circles()).hasSize(12);
    for (RoleMapDrawing.Circle a : drawing.circles()) {
      assertThat(drawing.circles())
          .filteredOn(b -> !b.equals(a) && b.y() == a.y())
          .allMatch(b -> Math.abs(a.x() - b.x()) > 150);
      assertThat(a.y()).isLessThan(drawing.height());
    }
  }

  @Test
  void anOrgMapGivesEveryUnitItsShareAndRoomForItsName() {
    var big = new OrgMap.Unit("Stores", 990, null, List.of());
    var small = new OrgMap.Unit("Legal", 10, null, List.of());
    var map = new OrgMap(new OrgMap.Unit("Company", 1000, null, List.of(big, small)), 2);
    assertThat(map.boxes()).extracting(b -> b.unit().name()).contains("Company", "Legal");
    assertThat(map.boxes()).allMatch(b -> b.height() >= 20);
    assertThat(map.boxes().get(1).height()).isBetween(453.0, 454.0);
    assertThat(map.boxes().get(2).y()).isEqualTo(map.boxes().get(1).height() + 2);
    assertThat(new OrgMap(new OrgMap.Unit("Empty", 0, null, List.of()), 3).boxes()).hasSize(1);
  }

  @Test
  void anOrgMapDrawsTheLargestOfManyAndSaysHowManyMoreThereAre() {
    List<OrgMap.Unit> many =
        IntStream.rangeClosed(1, 40)
            .mapToObj(n -> new OrgMap.Unit("Shop " + n, n, null, List.of()))
            .toList();
    List<OrgMap.Box> boxes = new OrgMap(new OrgMap.Unit("Stores", 820, "/s", many), 2).boxes();
    assertThat(boxes).hasSize(13);
    assertThat(boxes.get(1).unit().name()).isEqualTo("Shop 30");
    assertThat(boxes.getLast().more()).isEqualTo(29);
    assertThat(boxes.getLast().unit().name()).isEqualTo("Stores");
  }

  @Test
  void progressOfNothingIsNoProgress() {
    assertThat(new Progress("p", "/p", Words.plain("x"), 0, 0).percent()).isZero();
    assertThat(new Progress("p", "/p", Words.plain("x"), 9, 3).percent()).isEqualTo(100);
  }
}
