package org.waymark.app.people.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.ModuleTest;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.RelationSource;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Careers;
import org.waymark.app.people.ChangeKind;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleDraft;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Scope;
import org.waymark.app.people.Spell;
import org.waymark.app.people.UnitId;

@ModuleTest
@Transactional
class PeopleStoreTest {
  private static final LocalDate MOVED = LocalDate.of(2022, 1, 1);
  private final CompanyOnPaper company;
  private final People people;
  private final Organisation organisation;
  private final Careers careers;
  private final RelationSource relations;
  private UnitId retail = new UnitId(new UUID(0, 0));
  private RoleId clerk = new RoleId(new UUID(0, 0));
  private RoleId lead = new RoleId(new UUID(0, 0));

  PeopleStoreTest(
      JdbcClient jdbc,
      People people,
      Organisation organisation,
      Careers careers,
      ReportingLines relations) {
    this.company = new CompanyOnPaper(jdbc);
    this.people = people;
    this.organisation = organisation;
    this.careers = careers;
    this.relations = relations;
  }

  @BeforeEach
  void aCompany() {
    UnitId root = company.unit("CO", null);
    retail = company.unit("RET", root);
    clerk = company.role("clerk");
    lead = company.role("lead");
  }

  @Test
  void aCardShowsWhatColleaguesMayKnow() {
    PersonId sarah = company.person("Sarah", "O'Brien", clerk, retail);

    PersonCard card = people.card(sarah).orElseThrow();

    assertThat(card.name()).isEqualTo("Sarah O'Brien");
    assertThat(card.initials()).isEqualTo("SO");
    assertThat(card.roleTitle()).isEqualTo("A clerk");
    assertThat(card.unitName()).isEqualTo("The RET");
    assertThat(card.employed()).isTrue();
  }

  @Test
  void whoLeftKeepsTheRoleOfTheLastDayAndIsNotFound() {
    PersonId gone = company.newcomer("Gus", "Gone");
    company.spell(gone, clerk, retail, "hire", CompanyOnPaper.LONG_AGO, MOVED);

    assertThat(people.card(gone)).map(PersonCard::roleTitle).contains("A clerk");
    assertThat(people.card(gone)).map(PersonCard::employed).contains(false);
    assertThat(people.employed(gone)).isFalse();
    assertThat(people.search("gus", Scope.company(), new Paging(1, 10))).isEmpty();
  }

  @Test
  void namesAreFoundWithoutAccentsAndCapitals() {
    PersonId jerome = company.person("Jérôme", "Müller", clerk, retail);
    company.person("Jonas", "Miller", clerk, retail);

    assertThat(people.search("mull JER", Scope.company(), new Paging(1, 10)))
        .extracting(PersonCard::id)
        .containsExactly(jerome);
    assertThat(people.found("", Scope.company())).isEqualTo(2);
    assertThat(people.search("100%", Scope.company(), new Paging(1, 10))).isEmpty();
    assertThat(people.search("jer", Scope.within(List.of()), new Paging(1, 10))).isEmpty();
  }

  @Test
  void emailsAreFoundWhateverTheirCapitals() {
    PersonId dana = company.person("dana", "Fox", clerk, retail);
    assertThat(people.byEmail(" DANA@example.COM ")).contains(dana);
  }

  @Test
  void aManagerLeadsTheUnitsOfAllBelowThemEvenInACircle() {
    UnitId shops = company.unit("SHO", retail);
    UnitId elsewhere = company.unit("ELS", retail);
    PersonId chief = company.person("Chief", "A", lead, retail);
    PersonId middle = company.person("Middle", "B", lead, retail);
    PersonId worker = company.person("Worker", "C", clerk, shops);
    company.person("Nobody's", "D", clerk, elsewhere);
    company.reports(middle, chief);
    company.reports(worker, middle);

    assertThat(people.unitsLedBy(chief)).containsExactlyInAnyOrder(retail, shops);
    assertThat(people.unitsLedBy(middle)).containsExactly(shops);
    assertThat(people.unitsLedBy(worker)).isEmpty();
    company.reports(chief, worker);
    assertThat(people.unitsLedBy(worker)).containsExactlyInAnyOrder(retail, shops);
  }

  @Test
  void managersAndThoseAboveThemAreRelated() {
    PersonId chief = company.person("Chief", "A", lead, retail);
    PersonId middle = company.person("Middle", "B", lead, retail);
    PersonId worker = company.person("Worker", "C", clerk, retail);
    company.reports(middle, chief);
    company.reports(worker, middle);

    assertThat(relations.relations(as(chief), List.of(middle, worker, chief)))
        .containsEntry(middle, Set.of(Relation.MANAGER))
        .containsEntry(worker, Set.of(Relation.SKIP_LEVEL))
        .hasSize(2);
    assertThat(relations.relations(as(worker), List.of(middle, chief))).isEmpty();
    assertThat(people.managerOf(worker)).contains(middle);
    assertThat(people.reportsOf(chief)).containsExactly(middle);
  }

  @Test
  void aCircleOfManagersIsNotFollowedForEver() {
    PersonId a = company.person("A", "A", clerk, retail);
    PersonId b = company.person("B", "B", clerk, retail);
    PersonId c = company.person("C", "C", clerk, retail);
    company.reports(a, b);
    company.reports(b, a);
    company.reports(c, a);

    assertThat(relations.relations(as(b), List.of(c, a)))
        .containsEntry(c, Set.of(Relation.SKIP_LEVEL))
        .containsEntry(a, Set.of(Relation.MANAGER));
  }

  @Test
  void nobodyHasTwoSpellsOnOneDay() {
    PersonId one = company.person("One", "Only", clerk, retail);
    assertThatThrownBy(() -> company.spell(one, lead, retail, "lateral", MOVED, null))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void stepsBetweenRolesAreCountedWithTheirMonths() {
    PersonId mover = company.newcomer("Mo", "Ver");
    company.spell(mover, clerk, retail, "hire", CompanyOnPaper.LONG_AGO, MOVED);
    company.spell(mover, lead, retail, "promotion", MOVED, null);

    assertThat(careers.spells(mover))
        .extracting(Spell::kind)
        .containsExactly(ChangeKind.HIRE, ChangeKind.PROMOTION);
    assertThat(careers.transitions())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.from()).isEqualTo(clerk);
              assertThat(step.to()).isEqualTo(lead);
              assertThat(step.medianMonths())
                  .isCloseTo(24, org.assertj.core.data.Offset.offset(0.1));
            });
  }

  @Test
  void rolesAreSavedByTheirCode() {
    var first =
        organisation.saveRoles(
            List.of(new RoleDraft("dev", "Developer", "eng", 3, "", ""), draft("clerk", "Clerk")));
    var again =
        organisation.saveRoles(
            List.of(new RoleDraft("dev", "Developer", "eng", 3, "", ""), draft("clerk", "Clerk")));

    assertThat(first.created()).isEqualTo(1);
    assertThat(first.updated()).isEqualTo(1);
    assertThat(again.unchanged()).isEqualTo(2);
    assertThat(organisation.roleByCode("dev").orElseThrow().family())
        .isEqualTo(new org.waymark.app.people.Family("eng", "eng"));
    assertThat(organisation.role(clerk).orElseThrow().title()).isEqualTo("Clerk");
  }

  @Test
  void divisionsAreTheLevelBelowTheCompany() {
    UnitId shop = company.unit("SHOP", retail);
    assertThat(organisation.divisionOf(shop).orElseThrow().id()).isEqualTo(retail);
    assertThat(organisation.path(shop)).extracting("code").containsExactly("CO", "RET", "SHOP");
    assertThat(organisation.below(retail)).containsExactlyInAnyOrder(retail, shop);
  }

  private static RoleDraft draft(String code, String title) {
    return new RoleDraft(code, title, null, null, "", "");
  }

  private static Viewer as(PersonId person) {
    return new Viewer(new UUID(0, 9), person, "Somebody", List.of(), Locale.ENGLISH);
  }
}
