package org.waymark.app.people.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.ModuleTest;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.Imports;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Careers;
import org.waymark.app.people.People;

@ModuleTest(with = "exchange")
class HistoryImportTest {
  private static final String HEADER =
      "number,role,unit,location,legal_entity,manager,started_on,ended_on,kind,ended_how\n";
  private final Desk desk;
  private final People people;
  private final Careers careers;
  private final JdbcClient jdbc;

  HistoryImportTest(Imports imports, People people, Careers careers, JdbcClient jdbc) {
    this.desk = new Desk(imports);
    this.people = people;
    this.careers = careers;
    this.jdbc = jdbc;
  }

  @Test
  void aCareerIsToldFromItsBeginning() {
    people(
        "A1,Ann,One,,boss,u,,,,,2010-01-01,,,",
        "A2,Bob,Two,,boss,u,,,,,2010-01-01,,,",
        "A3,Cem,Three,,lead,u,,,A2,,2015-01-01,2020-01-01,,");
    String file =
        """
        A3,clerk,u,,,A1,2015-01-01,2016-12-31,hire,
        A3,clerk,u,there,,A1,2017-01-01,2019-12-31,transfer,
        A3,lead,u,,,A2,2020-01-01,,promotion,
        """;
    ImportReport report = history(file);
    ImportReport again = history(file);

    assertThat(report.rejections()).isEmpty();
    assertThat(spells("A3"))
        .containsExactly(
            "HIRE 2015-01-01 2017-01-01 since 2015-01-01",
            "TRANSFER 2017-01-01 2020-01-01 since 2015-01-01",
            "PROMOTION 2020-01-01 null since 2020-01-01");
    assertThat(lines("A3")).containsExactly("A1 2015-01-01 2020-01-01", "A2 2020-01-01 null");
    assertThat(again.touched()).isZero();
    assertThat(report.changes())
        .extracting(c -> c.line() + " " + c.subject() + ": " + c.before() + " > " + c.after())
        .containsExactly(
            "2 Cem Three: null > 2015-01-01 – 2016-12-31: clerk, u",
            "3 Cem Three: null > 2017-01-01 – 2019-12-31: clerk, u");
    assertThat(again.changes()).isEmpty();
  }

  @Test
  void spellsMayEndOnTheDayTheNextBegins() {
    people("B1,Ann,One,,lead,u,,,,,2015-01-01,2020-01-01,,");
    history(
        """
        B1,clerk,u,,,,2015-01-01,2020-01-01,,
        B1,lead,u,,,,2020-01-01,,,
        """);

    assertThat(spells("B1"))
        .containsExactly(
            "HIRE 2015-01-01 2020-01-01 since 2015-01-01",
            "LATERAL 2020-01-01 null since 2020-01-01");
  }

  @Test
  void theManagerOfTodayStaysWhateverHistorySays() {
    people(
        "C1,Ann,One,,boss,u,,,,,2010-01-01,,,",
        "C2,Bob,Two,,boss,u,,,,,2010-01-01,,,",
        "C3,Cem,Three,,clerk,u,,,C2,,2015-01-01,,,");
    history("C3,clerk,u,,,C1,2015-01-01,,hire,\n");

    assertThat(lines("C3")).containsExactly("C2 2015-01-01 null");
  }

  @Test
  void whoIsGoneKeepsTheLastDayAndHowItCame() {
    people("D1,Ann,One,,clerk,u,,,,,2015-01-01,,2019-06-30,");
    history("D1,clerk,u,,,,2015-01-01,2019-06-30,hire,voluntary\n");

    assertThat(spells("D1")).containsExactly("HIRE 2015-01-01 2019-07-01 since 2015-01-01");
    assertThat(
            jdbc.sql("select ended_how from people.person where number = 'D1'")
                .query(String.class)
                .single())
        .isEqualTo("voluntary");
  }

  @Test
  void whoCameBackIsNotTakenToHaveLeft() {
    people(
        "F1,Ann,One,,clerk,u,,,,,2017-10-02,,,", //
        "F2,Bob,Two,,clerk,u,,,,,2010-01-01,2019-01-01,,");
    ImportReport report =
        history(
            """
            F1,clerk,u,,,,2015-01-01,2017-01-31,hire,end_of_contract
            F2,clerk,u,,,,2010-01-01,2016-12-31,hire,voluntary
            """);

    assertThat(report.state()).isEqualTo(ImportReport.State.APPLIED);
    assertThat(
            jdbc.sql("select number from people.person where left_on is null and number like 'F_'")
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("F1", "F2");
    assertThat(spells("F1"))
        .containsExactly(
            "HIRE 2015-01-01 2017-02-01 since 2015-01-01", "HIRE 2017-10-02 null since 2017-10-02");
  }

  @Test
  void aCareerComesInWholeOrNotAtAll() {
    people(
        "E1,Ann,One,,clerk,u,,,,,2015-01-01,,,", "E2,Bob,Two,,clerk,u,,,,,2015-01-01,,2018-01-01,");
    ImportReport report =
        history(
            """
            E1,clerk,u,,,,2015-01-01,2016-12-31,hire,
            E1,lead,u,,,,2016-06-01,,promotion,
            E2,clerk,u,,,E9,2015-01-01,2019-01-01,hire,
            E9,clerk,u,,,,2015-01-01,,hire,
            E1,boss,u,,,,2019-01-01,2018-01-01,someday,
            """);

    assertThat(report.rejections())
        .extracting(r -> r.line() + " " + r.column() + " " + r.reason().key())
        .containsExactlyInAnyOrder(
            "6 kind exchange.cell.choice",
            "3 started_on people.import.overlap",
            "2 number people.import.careerLeftOut",
            "4 manager people.import.manager",
            "4 ended_on people.import.endsAfterLeaving",
            "5 number people.import.person");
    assertThat(report.touched()).isZero();
  }

  @Test
  void aBadCellHidesNoUnknownPerson() {
    ImportReport report = history("Z9,clerk,u,,,Z8,yesterday,,,\n");
    assertThat(report.rejections())
        .extracting(r -> r.line() + " " + r.column())
        .containsExactlyInAnyOrder("2 number", "2 manager", "2 started_on");
  }

  @Test
  void historyCannotCloseACircleEither() {
    people(
        "F1,Ann,One,,clerk,u,,,,,2015-01-01,,,", //
        "F2,Bob,Two,,clerk,u,,,F1,,2015-01-01,,,");
    ImportReport report = history("F1,clerk,u,,,F2,2015-01-01,,hire,\n");

    assertThat(report.rejections())
        .extracting(r -> r.reason().key())
        .containsExactly("people.import.lineCircle");
    assertThat(lines("F1")).isEmpty();
  }

  private void people(String... rows) {
    assertThat(desk.apply("people", "people.csv", Desk.people(rows)).rejections()).isEmpty();
  }

  private ImportReport history(String rows) {
    return desk.apply("history", "history.csv", HEADER + rows);
  }

  private List<String> spells(String number) {
    PersonId person = people.byNumber(number).orElseThrow();
    return careers.spells(person).stream()
        .map(
            s ->
                s.kind()
                    + " "
                    + s.span().from()
                    + " "
                    + s.span().until()
                    + " since "
                    + s.roleSince())
        .toList();
  }

  private List<String> lines(String number) {
    return jdbc.sql(
            """
            select m.number || ' ' || l.began_on || ' ' || coalesce(l.until::text, 'null')
            from people.reporting_line l join people.person p on p.id = l.person
              join people.person m on m.id = l.manager
            where p.number = ? order by l.began_on
            """)
        .param(number)
        .query(String.class)
        .list();
  }
}
