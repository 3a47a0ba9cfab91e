package org.waymark.app.people.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.ModuleTest;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.Careers;
import org.waymark.app.people.ChangeKind;
import org.waymark.app.people.People;
import org.waymark.app.people.Placement;
import org.waymark.app.people.Placements;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Spell;
import org.waymark.app.people.UnitId;

/** Putting somebody into another place without a file. */
@ModuleTest
@Transactional
class PlacementTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private final CompanyOnPaper company;
  private final Placements placements;
  private final People people;
  private final Careers careers;
  private UnitId retail = new UnitId(new UUID(0, 0));
  private RoleId clerk = new RoleId(new UUID(0, 0));
  private RoleId lead = new RoleId(new UUID(0, 0));
  private PersonId sarah = new PersonId(new UUID(0, 0));
  private PersonId jonas = sarah;
  private PersonId dana = sarah;

  PlacementTest(JdbcClient jdbc, Placements placements, People people, Careers careers) {
    this.company = new CompanyOnPaper(jdbc);
    this.placements = placements;
    this.people = people;
    this.careers = careers;
  }

  @BeforeEach
  void aCompany() {
    retail = company.unit("RET", company.unit("CO", null));
    clerk = company.role("clerk");
    lead = company.role("lead");
    sarah = company.person("Sarah", "Kimani", clerk, retail);
    jonas = company.person("Jonas", "Feld", lead, retail);
    dana = company.person("Dana", "Whitlock", lead, retail);
    company.reports(sarah, jonas);
    company.reports(jonas, dana);
  }

  private Placement to(RoleId role, @Nullable PersonId manager, LocalDate on) {
    return new Placement(
        sarah, role, retail, null, null, null, manager, ChangeKind.PROMOTION, on, new UUID(9, 9));
  }

  @Test
  void theOldSpellEndsAndTheNewOneBeginsWithAnotherManager() {
    assertThat(placements.place(to(lead, dana, DAY))).isEqualTo(Outcome.done(DAY));
    List<Spell> spells = careers.spells(sarah);
    assertThat(spells).hasSize(2);
    assertThat(spells.getFirst().span().until()).isEqualTo(DAY);
    assertThat(spells.getLast().span().from()).isEqualTo(DAY);
    assertThat(spells.getLast().roleSince()).isEqualTo(DAY);
    assertThat(spells.getLast().kind()).isEqualTo(ChangeKind.PROMOTION);
    assertThat(people.managerOf(sarah)).contains(dana);
  }

  @Test
  void placedTwiceChangesNothingMore() {
    Outcome<LocalDate> once = placements.place(to(lead, dana, DAY));
    assertThat(placements.place(to(lead, dana, DAY))).isEqualTo(once);
    assertThat(placements.place(to(lead, dana, DAY.plusDays(3)))).isInstanceOf(Outcome.Done.class);
    assertThat(careers.spells(sarah)).hasSize(2);
  }

  @Test
  void theSameRoleInAnotherUnitCountsOnFromItsBeginning() {
    UnitId other = company.unit("OTH", retail);
    assertThat(
            placements.place(
                new Placement(
                    sarah,
                    clerk,
                    other,
                    null,
                    null,
                    null,
                    jonas,
                    ChangeKind.LATERAL,
                    DAY,
                    new UUID(9, 9))))
        .isInstanceOf(Outcome.Done.class);
    assertThat(careers.spells(sarah).getLast().roleSince()).isEqualTo(CompanyOnPaper.LONG_AGO);
  }

  @Test
  void nobodyReportsToWhomTheyLead() {
    company.reports(company.person("Mei", "Castellanos", clerk, retail), sarah);
    PersonId mei = people.byNumber("MEI").orElseThrow();
    assertThat(reasons(to(lead, mei, DAY))).containsExactly("people.place.circle");
    assertThat(reasons(to(lead, sarah, DAY))).containsExactly("people.place.circle");
  }

  @Test
  void whoIsNotHereOrHasAnotherPlanIsNotPlacedAndAllReasonsAreTold() {
    PersonId gone = company.newcomer("Gone", "Goner");
    assertThat(reasons(to(lead, gone, CompanyOnPaper.LONG_AGO.minusDays(1))))
        .containsExactly(
            "people.place.not_here",
            "people.place.planned_otherwise",
            "people.place.manager_not_here");
    assertThat(careers.spells(sarah)).hasSize(1);
    assertThat(people.managerOf(sarah)).contains(jonas);
  }

  private List<String> reasons(Placement placement) {
    return placements.place(placement) instanceof Outcome.Refused<LocalDate>(List<Refusal> no)
        ? no.stream().map(Refusal::key).toList()
        : List.of();
  }
}
