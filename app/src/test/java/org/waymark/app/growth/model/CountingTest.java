package org.waymark.app.growth.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.app.growth.model.Paper.SQL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.app.growth.SupplyAndDemand.Demand;
import org.waymark.app.people.Unit;

class CountingTest {
  private final Paper paper = new Paper();
  private final Unit company = paper.unit("Tarnholm", null);
  private final Unit digital = paper.unit("Digital", company);
  private final Unit stores = paper.unit("Stores", company);
  private final Unit trail = paper.unit("Trail App", digital);
  private final Unit platform = paper.unit("Platform", digital);

  @Test
  void shortIsWhatIsNeededLessWhoHasTheLevel() {
    paper.opening(8, trail, SQL, 3).role(12, trail, SQL, 3).people(11, trail, 0, SQL, 3);
    paper.people(6, trail, 0, SQL, 2);
    Spot all = Paper.line(paper.census(), company, SQL).all();
    assertThat(all).isEqualTo(new Spot(20, 11));
    assertThat(all.shortBy()).isEqualTo(9);
  }

  @Test
  void openAndPresentRolesCanBeAskedForAlone() {
    paper.opening(8, trail, SQL, 3).role(12, trail, SQL, 3).people(11, trail, 0, SQL, 3);
    Census census = paper.census();
    assertThat(Paper.line(census, company, SQL, Demand.OPEN, 0).all().demand()).isEqualTo(8);
    assertThat(Paper.line(census, company, SQL, Demand.PRESENT, 0).all().demand()).isEqualTo(12);
  }

  @Test
  void demandIsShownWhereSupplyIsNot() {
    paper.opening(7, trail, SQL, 3).people(3, trail, 0, SQL, 3);
    Spot all = Paper.line(paper.census(), digital, SQL).all();
    assertThat(all.demand()).isEqualTo(7);
    assertThat(all.shown()).isFalse();
  }

  @Test
  void whatIsNotShownStandsAfterWhatIsKnown() {
    List<Spot> spots =
        new java.util.ArrayList<>(
            List.of(Spot.hidden(313), new Spot(4, 9), Spot.hidden(400), new Spot(20, 2)));
    spots.sort(Spot.SHORTEST_FIRST);
    assertThat(spots)
        .containsExactly(new Spot(20, 2), new Spot(4, 9), Spot.hidden(400), Spot.hidden(313));
  }

  /** A few colleagues elsewhere with the skill are hidden with the smallest unit beside them. */
  @Test
  void aLargeUnitIsShownThoughFewElsewhereHaveTheSkill() {
    Unit finance = paper.unit("Finance", company);
    paper.opening(9, trail, SQL, 3).people(140, trail, 0, SQL, 3).people(8, trail, 1, SQL, 3);
    paper.people(2, stores, 1, SQL, 3).people(7, finance, 1, SQL, 3);
    Line line = Paper.line(paper.census(), company, SQL);
    assertThat(line.all()).isEqualTo(new Spot(9, 157));
    assertThat(line.spots())
        .containsExactly(new Spot(9, 148), Spot.hidden(0), Spot.hidden(0), Spot.NOTHING);
  }

  @Test
  void nobodyIsShownAsNobody() {
    paper.opening(7, trail, SQL, 3).people(9, stores, 0, SQL, 1);
    assertThat(Paper.line(paper.census(), digital, SQL).all()).isEqualTo(new Spot(7, 0));
  }

  @Test
  void aSkillCountsFromTheLevelWithWhichHalfOfTheNeedIsContent() {
    paper.opening(3, trail, SQL, 2).opening(2, trail, SQL, 4);
    assertThat(Paper.line(paper.census(), company, SQL).level()).isEqualTo(2);
  }

  @Test
  void theDifferenceBetweenTwoLevelsShowsNobody() {
    paper.opening(9, trail, SQL, 3).people(9, trail, 0, SQL, 3).people(1, trail, 0, SQL, 2);
    Census census = paper.census();
    assertThat(Paper.line(census, company, SQL, Demand.BOTH, 3).all()).isEqualTo(new Spot(9, 9));
    assertThat(Paper.line(census, company, SQL, Demand.BOTH, 2).all().shown()).isFalse();
    assertThat(Paper.line(census, company, SQL, Demand.BOTH, 1).all().shown()).isFalse();
  }

  @Test
  void aHiddenDivisionHasNoShownParts() {
    paper.opening(9, trail, SQL, 3).opening(1, stores, SQL, 3);
    paper.people(3, trail, 0, SQL, 3).people(20, stores, 0, SQL, 3);
    Census census = paper.census();
    assertThat(Paper.line(census, digital, SQL).spots()).noneMatch(Spot::shown);
    assertThat(Paper.line(census, stores, SQL).all().shown())
        .as("the rest of the company would give Digital away")
        .isFalse();
  }

  @Test
  void familiesInADivisionDoNotShowOneThatIsHidden() {
    paper.opening(9, trail, SQL, 3);
    paper.people(8, trail, 0, SQL, 3).people(2, trail, 1, SQL, 3).people(9, platform, 0, SQL, 3);
    Census census = paper.census();
    Place digitalOps = census.place(digital.id()).orElseThrow().ofFamily(1);
    Area parts = census.areas().of(digital.id()).orElseThrow();
    Place trailOps = census.parts(parts).getFirst().ofFamily(1);
    var counting = new Counting(census);
    assertThat(counting.supply(digitalOps, SQL, 3)).isEmpty();
    assertThat(counting.supply(trailOps, SQL, 3)).isEmpty();
  }

  @Test
  void whatWouldCloseAGapIsToldInNumbersThatShowNobody() {
    paper.opening(20, trail, SQL, 3).people(6, trail, 0, SQL, 3).assumed(5, trail, SQL, 3);
    paper.people(14, trail, 0, SQL, 2);
    paper.findable(9, stores, SQL, 4).people(7, stores, 0, SQL, 4);
    Closing closing = closing(paper.census(), digital);
    assertThat(closing.spot()).isEqualTo(new Spot(20, 11));
    assertThat(closing.assumed()).hasValue(5);
    assertThat(closing.oneAway()).hasValue(14);
    assertThat(closing.findable()).isEqualTo(9);
    assertThat(closing.behind()).singleElement().satisfies(b -> assertThat(b.open()).isTrue());
  }

  @Test
  void fewWhoCanBeFoundAreNotTold() {
    paper.opening(20, trail, SQL, 3).people(6, trail, 0, SQL, 3);
    paper.findable(3, stores, SQL, 4).people(17, stores, 0, SQL, 4);
    assertThat(closing(paper.census(), digital).elsewhere()).isEmpty();
  }

  @Test
  void allOfAGroupToBeFoundIsNotToldEither() {
    paper.opening(20, trail, SQL, 3).findable(9, stores, SQL, 4);
    assertThat(closing(paper.census(), digital).elsewhere()).isEmpty();
  }

  private static Closing closing(Census census, Unit unit) {
    Place place = census.place(unit.id()).orElseThrow();
    return Closing.of(census, new Question(List.of(place), null, Demand.BOTH, false, 0), SQL);
  }
}
