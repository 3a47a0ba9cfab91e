package org.waymark.app.people.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.ModuleTest;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.ImportReport.State;
import org.waymark.app.exchange.Imports;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.Careers;
import org.waymark.app.people.ChangeKind;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.Spell;

/** Each test is a company of its own: numbers never meet. */
@ModuleTest(with = "exchange")
class PeopleImportTest {
  private final Desk desk;
  private final People people;
  private final Organisation organisation;
  private final Careers careers;
  private final JdbcClient jdbc;
  private final LocalDate today;

  PeopleImportTest(
      Imports imports,
      People people,
      Organisation organisation,
      Careers careers,
      JdbcClient jdbc,
      Clock clock) {
    this.desk = new Desk(imports);
    this.people = people;
    this.organisation = organisation;
    this.careers = careers;
    this.jdbc = jdbc;
    this.today = LocalDate.now(clock);
  }

  @Test
  void peopleComeInWithAllThatTheyBelongTo() {
    ImportReport report =
        desk.apply(
            "people",
            "units.csv",
            "code,name,parent\nA-CO,Alpha,\nA-RET,Alpha Retail,A-CO\n",
            "locations.csv",
            "code,name,city,country,region,time_zone\nA-AMS,Amsterdam,Amsterdam,nl,emea,Europe/Amsterdam\n",
            "people.csv",
            Desk.people(
                "A1,Grace,Hopper,grace@a.example,A clerk,A-RET,A-AMS,,,,2019-05-01,2020-06-01,,en",
                "A2,Sarah,O'Brien,sarah@a.example,A clerk,A-RET,A-AMS,,A1,,01.03.2021,,,de"));

    assertThat(report.state()).isEqualTo(State.APPLIED);
    assertThat(report.rejections()).isEmpty();
    var sarah = people.current(person("A2")).orElseThrow();
    assertThat(sarah.manager()).isEqualTo(person("A1"));
    assertThat(sarah.hiredOn()).isEqualTo(LocalDate.of(2021, 3, 1));
    assertThat(organisation.path(sarah.unit())).extracting("code").containsExactly("A-CO", "A-RET");
    assertThat(people.card(person("A2")).orElseThrow().country()).isEqualTo("NL");
    assertThat(careers.spells(person("A2")))
        .singleElement()
        .satisfies(s -> assertThat(s.kind()).isEqualTo(ChangeKind.HIRE));
    assertThat(careers.spells(person("A1")))
        .singleElement()
        .satisfies(s -> assertThat(s.kind()).isEqualTo(ChangeKind.UNKNOWN));
  }

  @Test
  void theSameFileAgainChangesNothing() {
    String file =
        Desk.people(
            "B1,Ann,One,ann@b.example,B chief,B unit,B place,B entity,,B-S1,2019-05-01,2020-01-01,,en",
            "B2,Bob,Two,bob@b.example,B clerk,B unit,B place,B entity,B1,B-S2,2019-05-01,,2019-12-31,en",
            "B3,Cem,Three,,B clerk,B unit,B place,B entity,B1,,2019-05-01,,%s,en"
                .formatted(today.plusDays(30)));
    desk.apply("people", "people.csv", file);
    ImportReport again = desk.apply("people", "people.csv", file);

    assertThat(again.touched()).isZero();
    assertThat(count(again, "people.import.persons").unchanged()).isEqualTo(3);
  }

  @Test
  void aPreviewKeepsNothing() {
    ImportReport report =
        desk.preview(
            "people", "people.csv", Desk.people("C1,Ann,One,,C role,C unit,,,,,2020-01-01,,,"));

    assertThat(report.state()).isEqualTo(State.PREVIEWED);
    assertThat(count(report, "people.import.persons").created()).isEqualTo(1);
    assertThat(people.byNumber("C1")).isEmpty();
    assertThat(organisation.unitCodes()).doesNotContainKey("C unit");
  }

  @Test
  void aHigherRoleIsAPromotionAndAnotherPlaceATransfer() {
    jdbc.sql(
            """
            insert into people.role (code, title, level)
            values ('D low', 'D low', 3), ('D high', 'D high', 4)
            """)
        .update();
    String row = "D1,Ann,One,,%s,%s,%s,,,,2020-01-01,%s,,";
    desk.apply(
        "people",
        "people.csv",
        Desk.people(row.formatted("D low", "D unit", "D here", "2020-01-01")));
    desk.apply(
        "people",
        "people.csv",
        Desk.people(row.formatted("D high", "D unit", "D here", "2021-01-01")));
    desk.apply(
        "people",
        "people.csv",
        Desk.people(row.formatted("D low", "D unit", "D here", "2022-01-01")));
    var moved =
        desk.apply(
            "people", "people.csv", Desk.people(row.formatted("D low", "D unit", "D there", "")));

    assertThat(careers.spells(person("D1")))
        .extracting(Spell::kind)
        .containsExactly(
            ChangeKind.HIRE, ChangeKind.PROMOTION, ChangeKind.LATERAL, ChangeKind.TRANSFER);
    Spell last = careers.spells(person("D1")).getLast();
    assertThat(last.span().from()).isEqualTo(today);
    assertThat(last.roleSince()).isEqualTo(LocalDate.of(2022, 1, 1));
    assertThat(count(moved, "people.import.moves").created()).isEqualTo(1);
    assertThat(moved.changes())
        .singleElement()
        .satisfies(c -> assertThat(c.field()).isEqualTo("people.import.field.location"));
  }

  @Test
  void whatTheFileHasNoColumnForStays() {
    desk.apply(
        "people",
        "people.csv",
        Desk.people(
            "F1,Ann,One,ann@f.example,F role,F unit,F place,,,,2020-01-01,,,de",
            "F2,Bob,Two,bob@f.example,F role,F unit,F place,,F1,,2020-01-01,,,de"));
    ImportReport report =
        desk.apply(
            "people",
            "people.csv",
            """
            Employee ID;First Name;Last Name;Job Title;Department;Hire Date
            F2;Bob;Two;F role;F unit;01.01.2020
            """);

    assertThat(report.touched()).isZero();
    assertThat(people.managerOf(person("F2"))).contains(person("F1"));
    assertThat(people.byEmail("bob@f.example")).contains(person("F2"));
  }

  @Test
  void whoReportedToALeaverReportsToTheNextAbove() {
    String rows =
        """
        G1,Top,One,,G role,G unit,,,,,2020-01-01,,,
        G2,Mid,Two,,G role,G unit,,,G1,,2020-01-01,,%s,
        G3,Low,Three,,G role,G unit,,,G2,,2020-01-01,,,
        """;
    desk.apply("people", "people.csv", Desk.people(rows.formatted("")));
    LocalDate yesterday = today.minusDays(1);
    ImportReport report =
        desk.apply("people", "people.csv", Desk.people(rows.formatted(yesterday)));
    ImportReport again = desk.apply("people", "people.csv", Desk.people(rows.formatted(yesterday)));

    assertThat(people.managerOf(person("G3"))).contains(person("G1"));
    assertThat(people.employed(person("G2"))).isFalse();
    assertThat(count(report, "people.import.persons").ended()).isEqualTo(1);
    assertThat(report.consequences())
        .containsExactly(
            Refusal.of("people.import.loseAccess", 1L), Refusal.of("people.import.newManagers", 1));
    assertThat(again.touched()).isZero();
  }

  @Test
  void whoWillLeaveStaysUntilTheLastDay() {
    String rows =
        """
        H1,Top,One,,H role,H unit,,,,,2020-01-01,,,
        H2,Mid,Two,,H role,H unit,,,H1,,2020-01-01,,%s,
        H3,Low,Three,,H role,H unit,,,H2,,2020-01-01,,,
        """
            .formatted(today.plusDays(3));
    desk.apply("people", "people.csv", Desk.people(rows));
    ImportReport again = desk.apply("people", "people.csv", Desk.people(rows));

    assertThat(people.employed(person("H2"))).isTrue();
    assertThat(people.managerOf(person("H3"))).contains(person("H2"));
    assertThat(lines(person("H3"))).containsExactly(person("H2"), person("H1"));
    assertThat(again.touched()).isZero();
  }

  @Test
  void whoComesBackIsHiredAgain() {
    String row = "I1,Ann,One,,I role,I unit,,,,,%s,,%s,";
    desk.apply("people", "people.csv", Desk.people(row.formatted("2015-01-01", "2017-06-30")));
    desk.apply("people", "people.csv", Desk.people(row.formatted("2020-01-01", "")));

    assertThat(people.employed(person("I1"))).isTrue();
    assertThat(careers.spells(person("I1")))
        .extracting(s -> s.kind() + " " + s.span().from() + " " + s.span().until())
        .containsExactly("HIRE 2015-01-01 2017-07-01", "HIRE 2020-01-01 null");
  }

  @Test
  void twoPeopleMayExchangeTheirAddresses() {
    String row = "J%d,Ann,Nr%d,%s@j.example,J role,J unit,,,,,2020-01-01,,,\n";
    desk.apply(
        "people",
        "people.csv",
        Desk.people(row.formatted(1, 1, "one"), row.formatted(2, 2, "two")));
    ImportReport report =
        desk.apply(
            "people",
            "people.csv",
            Desk.people(row.formatted(1, 1, "two"), row.formatted(2, 2, "ONE")));

    assertThat(report.rejections()).isEmpty();
    assertThat(people.byEmail("one@j.example")).contains(person("J2"));
  }

  @Test
  void whatIsOnlyNamedIsCreatedAndSaid() {
    ImportReport report =
        desk.apply(
            "people",
            "people.csv",
            Desk.people(
                "L1,Ann,One,ann@l.example,L role,L unit,L place,,,,2020-01-01,,,",
                "L2,Bob,Two,,l ROLE,L unit,L place,,Ann@L.example,,2020-01-01,,,"));

    assertThat(report.notes())
        .filteredOn(note -> !note.key().equals("people.import.named.near"))
        .containsExactlyInAnyOrder(
            Refusal.of("people.import.named.roles", "L role"),
            Refusal.of("people.import.named.units", "L unit"),
            Refusal.of("people.import.named.locations", "L place"));
    assertThat(people.managerOf(person("L2"))).contains(person("L1"));
    assertThat(people.current(person("L2")).orElseThrow().role())
        .isEqualTo(people.current(person("L1")).orElseThrow().role());
  }

  @Test
  void whatIsCreatedOnTheWayIsToldFromWhatItMayHaveBeenMeantToBe() {
    desk.apply("people", "units.csv", "code,name,parent\nNEAR-UNIT,Near unit,\n");
    ImportReport report =
        desk.apply(
            "people",
            "people.csv",
            Desk.people("N1,Ann,Near,,Near role,NEAR-UNTI,,,,,2020-01-01,,,"));

    assertThat(report.notes())
        .contains(
            Refusal.of("people.import.named.units", "NEAR-UNTI"),
            Refusal.of("people.import.named.near", "NEAR-UNTI", "NEAR-UNIT"));
  }

  @Test
  void oddNamesComeInAsTheyAre() {
    String title = "T".repeat(300);
    ImportReport report =
        desk.apply(
            "people",
            "people.csv",
            Desk.people(
                "K1,<script>alert(1)</script>,O'Brien,,%s,K unit,,,,,2020-01-01,,,"
                    .formatted(title),
                "K2,\"شيرين\",عبد الرحمن,,%s,K unit,,,,,2020-01-01,,,".formatted(title),
                "K3,\"Anne\n  Marie\",\"de \"\"la\"\" Cruz\",,%s,K unit,,,,,2020-01-01,,,"
                    .formatted(title)));

    assertThat(report.rejections()).isEmpty();
    assertThat(people.card(person("K1")).orElseThrow().name())
        .isEqualTo("<script>alert(1)</script> O'Brien");
    assertThat(people.card(person("K1")).orElseThrow().roleTitle()).hasSize(300);
    assertThat(people.card(person("K2")).orElseThrow().name()).isEqualTo("شيرين عبد الرحمن");
    assertThat(people.card(person("K3")).orElseThrow().name())
        .isEqualTo("Anne Marie de \"la\" Cruz");
  }

  private List<PersonId> lines(PersonId person) {
    return jdbc
        .sql("select manager from people.reporting_line where person = ? order by began_on")
        .param(person.value())
        .query(UUID.class)
        .list()
        .stream()
        .map(PersonId::new)
        .toList();
  }

  private PersonId person(String number) {
    return people.byNumber(number).orElseThrow();
  }

  private static ImportReport.Count count(ImportReport report, String what) {
    return report.counts().stream().filter(c -> c.what().equals(what)).findFirst().orElseThrow();
  }
}
