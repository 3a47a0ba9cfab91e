package org.waymark.app.people.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.app.ModuleTest;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.ImportReport.State;
import org.waymark.app.exchange.Imports;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.People;

/**
 * Rows that cannot be taken over are named with their line, column and reason; the others come in.
 */
@ModuleTest(with = "exchange")
class PeopleRefusalTest {
  private final Desk desk;
  private final People people;

  PeopleRefusalTest(Imports imports, People people) {
    this.desk = new Desk(imports);
    this.people = people;
  }

  @Test
  void oneNumberIsOnePerson() {
    ImportReport report =
        apply(
            "A1,Ann,One,,r,u,,,,,2020-01-01,,,", //
            "A1,Bob,Two,,r,u,,,,,2020-01-01,,,");

    assertThat(told(report)).containsExactly("3 number A1 people.import.twice");
    assertThat(people.card(people.byNumber("A1").orElseThrow()).orElseThrow().name())
        .isEqualTo("Ann One");
  }

  @Test
  void oneAddressBelongsToOnePerson() {
    apply("B1,Ann,One,ann@b.example,r,u,,,,,2020-01-01,,,");
    ImportReport report =
        apply(
            "B2,Bob,Two,ANN@b.example,r,u,,,,,2020-01-01,,,",
            "B3,Cem,Three,cem@b.example,r,u,,,,,2020-01-01,,,",
            "B4,Dan,Four,cem@B.example,r,u,,,,,2020-01-01,,,",
            "B5,Eve,Five,no address,r,u,,,,,2020-01-01,,,");

    assertThat(told(report))
        .containsExactlyInAnyOrder(
            "2 email ANN@b.example people.import.emailTaken",
            "4 email cem@B.example people.import.emailTaken",
            "5 email no address people.import.email");
    assertThat(people.byNumber("B3")).isPresent();
  }

  @Test
  void aManagerMustBeSomebody() {
    ImportReport report =
        apply(
            "C1,Ann,One,,r,u,,,C9,,2020-01-01,,,",
            "C2,Bob,Two,,r,u,,,C2,,2020-01-01,,,",
            "C3,Cem,Three,,r,u,,,,,2020-01-01,,,");

    assertThat(told(report))
        .containsExactlyInAnyOrder(
            "2 manager C9 people.import.manager", "3 manager C2 people.import.ownManager");
    assertThat(people.managerOf(people.byNumber("C3").orElseThrow())).isEmpty();
  }

  @Test
  void whoseManagersRowIsRefusedComesInWithoutOne() {
    ImportReport report =
        apply(
            "D1,Ann,One,broken,r,u,,,,,2020-01-01,,,", //
            "D2,Bob,Two,,r,u,,,D1,,2020-01-01,,,");

    assertThat(told(report)).containsExactly("2 email broken people.import.email");
    assertThat(people.managerOf(people.byNumber("D2").orElseThrow())).isEmpty();
  }

  @Test
  void aReportingLineCannotGoInACircle() {
    apply(
        "E1,Ann,One,,r,u,,,,,2020-01-01,,,",
        "E2,Bob,Two,,r,u,,,E1,,2020-01-01,,,",
        "E3,Cem,Three,,r,u,,,E2,,2020-01-01,,,");
    ImportReport report =
        apply(
            "E1,Ann,One,,r,u,,,E3,,2020-01-01,,,",
            "E4,Dan,Four,,r,u,,,E5,,2020-01-01,,,",
            "E5,Eve,Five,,r,u,,,E4,,2020-01-01,,,",
            "E6,Fay,Six,,r,u,,,E4,,2020-01-01,,,");

    assertThat(told(report))
        .containsExactlyInAnyOrder(
            "2 manager E3 people.import.circle",
            "3 manager E5 people.import.circle",
            "4 manager E4 people.import.circle");
    assertThat(people.managerOf(people.byNumber("E1").orElseThrow())).isEmpty();
    assertThat(people.byNumber("E4")).isEmpty();
    assertThat(people.byNumber("E6")).isPresent();
  }

  @Test
  void datesDoNotCross() {
    apply("F9,Ann,Nine,,r,u,,,,,2020-01-01,,,");
    ImportReport report =
        apply(
            "F1,Ann,One,,r,u,,,,,2020-01-01,,2019-12-31,",
            "F2,Bob,Two,,r,u,,,,,2020-01-01,2019-01-01,,",
            "F3,Cem,Three,,r,u,,,,,2020-01-01,2022-01-01,2021-01-01,",
            "F4,Dan,Four,,r,u,,,,,31.02.2020,,,",
            "F9,Ann,Nine,,r,u,,,,,2021-01-01,,,");

    assertThat(told(report))
        .containsExactlyInAnyOrder(
            "2 left_on 2019-12-31 people.import.leftBeforeHire",
            "3 role_since 2019-01-01 people.import.roleBeforeHire",
            "4 role_since 2022-01-01 people.import.roleAfterLeaving",
            "5 hired_on 31.02.2020 exchange.cell.date",
            "6 hired_on 2021-01-01 people.import.hiredAfterStart");
    assertThat(report.rejectedRows()).isEqualTo(5);
    assertThat(report.state()).isEqualTo(State.APPLIED);
  }

  @Test
  void allReasonsOfARowAreToldAtOnce() {
    ImportReport report = apply("G1,,One,nobody,,u,,,,,yesterday,,,");

    assertThat(told(report))
        .containsExactlyInAnyOrder(
            "2 given_name  exchange.cell.needed",
            "2 role  exchange.cell.needed",
            "2 hired_on yesterday exchange.cell.date",
            "2 email nobody people.import.email");
    assertThat(report.rejectedRows()).isEqualTo(1);
  }

  @Test
  void aBadCellHidesNoBrokenRule() {
    apply("H1,Ann,One,ann@h.example,r,u,,,,,2020-01-01,,,");
    ImportReport report =
        apply(
            "H2,,Two,ANN@h.example,r,u,,,H99,,2020-01-01,,2019-01-01,",
            "H3,Cem,Three,no address,r,u,,,H98,,yesterday,,,",
            "H3,Dan,Four,ann@h.example,r,u,,,H97,,2020-01-01,,,");

    assertThat(told(report))
        .containsExactlyInAnyOrder(
            "2 given_name  exchange.cell.needed",
            "2 left_on 2019-01-01 people.import.leftBeforeHire",
            "2 email ANN@h.example people.import.emailTaken",
            "2 manager H99 people.import.manager",
            "3 hired_on yesterday exchange.cell.date",
            "3 email no address people.import.email",
            "3 manager H98 people.import.manager",
            "4 number H3 people.import.twice",
            "4 email ann@h.example people.import.emailTaken",
            "4 manager H97 people.import.manager");
    assertThat(report.rejectedRows()).isEqualTo(3);
    assertThat(report.refusedRows())
        .extracting(r -> r.line() + ": " + r.reasons().size())
        .containsExactly("2: 4", "3: 3", "4: 3");
    assertThat(report.allRefused()).isTrue();
  }

  @Test
  void everybodyInACircleIsNamedWithNumberAndRow() {
    apply("J1,Ann,One,,r,u,,,,,2020-01-01,,,", "J2,Bob,Two,,r,u,,,J1,,2020-01-01,,,");
    ImportReport report =
        apply(
            "J1,Ann,One,,r,u,,,J3,,2020-01-01,,,", //
            "J3,Cem,Three,,r,u,,,J2,,2020-01-01,,,");

    assertThat(report.rejections())
        .extracting(r -> r.line() + " " + r.reason().values())
        .containsExactly(
            "2 [Bob Two (J2) → Ann One (J1) → Cem Three (J3) → Bob Two (J2), 2, 3]",
            "3 [Bob Two (J2) → Ann One (J1) → Cem Three (J3) → Bob Two (J2), 2, 3]");
  }

  @Test
  void aRoleIsATitleAndNotAStory() {
    ImportReport report = apply("K1,Ann,One,," + "x".repeat(301) + ",u,,,,,2020-01-01,,,");

    assertThat(report.rejections())
        .extracting(r -> r.column() + " " + r.reason().values())
        .containsExactly("role [301, 300]");
  }

  @Test
  void unitsHangBelowUnitsThatExistAndNotBelowThemselves() {
    ImportReport report =
        desk.apply(
            "people",
            "units.csv",
            "code,name,parent\nU1,One,\nU2,Two,U9\nU3,Three,U4\nU4,Four,U3\nU5,Five,U1\n");

    assertThat(told(report))
        .containsExactlyInAnyOrder(
            "3 parent U9 people.import.parent",
            "4 parent U4 people.import.unitCircle",
            "5 parent U3 people.import.unitCircle");
    assertThat(report.counts().getFirst().created()).isEqualTo(2);
  }

  @Test
  void aUnitsParentWithASlipIsToldTheNearestOne() {
    ImportReport report =
        desk.apply("people", "units.csv", "code,name,parent\nSALES-N,North,\nS1,One,SALES_N\n");

    assertThat(report.rejections())
        .extracting(ImportReport.Rejection::reason)
        .containsExactly(Refusal.of("people.import.parentNear", "SALES-N"));
  }

  private ImportReport apply(String... rows) {
    return desk.apply("people", "people.csv", Desk.people(rows));
  }

  private static List<String> told(ImportReport report) {
    return report.rejections().stream()
        .map(r -> r.line() + " " + r.column() + " " + r.value() + " " + r.reason().key())
        .toList();
  }
}
