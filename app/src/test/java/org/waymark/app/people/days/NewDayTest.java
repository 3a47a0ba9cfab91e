package org.waymark.app.people.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.ModuleTest;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.Imports;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.people.People;
import org.waymark.app.people.events.PersonJoined;
import org.waymark.app.people.events.PersonLeft;
import org.waymark.app.people.events.PersonMoved;

@ModuleTest(with = "exchange")
class NewDayTest {
  private static final String COLUMNS =
      "number,given_name,family_name,role,unit,manager,hired_on,role_since,left_on\n";
  private final Imports imports;
  private final People people;
  private final SampleClock clock = new SampleClock(Clock.systemUTC());
  private final LocalDate today = LocalDate.now(clock);
  private final List<Object> told = new ArrayList<>();
  private final JdbcClient jdbc;
  private final NewDay day;

  NewDayTest(Imports imports, People people, JdbcClient jdbc) {
    this.imports = imports;
    this.people = people;
    this.jdbc = jdbc;
    this.day = new NewDay(jdbc, new DayChanges(jdbc), told::add, clock);
  }

  @BeforeEach
  void aTeam() {
    for (String table : List.of("calendar", "reporting_line", "spell", "person")) {
      jdbc.sql("delete from people." + table).update();
    }
    clock.set(Duration.ZERO);
    told.clear();
    bring("ANN,Ann,Boss,r,u,,2020-01-01,,\n");
    bring("BOB,Bob,Boss,r,u,,2020-01-01,,\n");
    bring("SUE,Sue,Stays,r,u,ANN,2020-01-01,,\n");
    day.workOff();
    assertThat(told).as("there was no day before this one").isEmpty();
  }

  private void bring(String rows) {
    ImportReport report =
        imports.run(
            "people",
            List.of(SourceFile.of("people.csv", COLUMNS + rows)),
            ImportOptions.apply(),
            ImportProgress.Listener.NONE);
    assertThat(report.state()).isEqualTo(ImportReport.State.APPLIED);
    assertThat(report.rejectedRows()).isZero();
  }

  private PersonId person(String number) {
    return people.byNumber(number).orElseThrow();
  }

  private List<Object> onDay(int ahead) {
    told.clear();
    clock.set(Duration.ofDays(ahead));
    day.workOff();
    return told;
  }

  @Test
  void whoseLastDayIsOverHasLeftAndIsToldOnce() {
    bring("SUE,Sue,Stays,r,u,ANN,2020-01-01,," + today.plusDays(2) + "\n");
    assertThat(onDay(2)).as("the last day itself").isEmpty();
    assertThat(onDay(3)).containsExactly(new PersonLeft(person("SUE")));
    assertThat(onDay(3)).isEmpty();
    assertThat(onDay(4)).isEmpty();
  }

  @Test
  void daysOnWhichNothingRanAreMadeUpFor() {
    bring("SUE,Sue,Stays,r,u,ANN,2020-01-01,," + today.plusDays(2) + "\n");
    assertThat(onDay(30)).containsExactly(new PersonLeft(person("SUE")));
  }

  @Test
  void whoBeginsLaterJoinsOnThatDay() {
    bring("NEW,Nia,New,r,u,ANN," + today.plusDays(5) + ",,\n");
    assertThat(onDay(4)).isEmpty();
    assertThat(onDay(5)).containsExactly(new PersonJoined(person("NEW")));
  }

  @Test
  void whoseRoleOrManagerChangesLaterMovesOnThatDay() {
    bring("SUE,Sue,Stays,r2,u,ANN,2020-01-01," + today.plusDays(3) + ",\n");
    assertThat(onDay(2)).isEmpty();
    assertThat(onDay(3)).containsExactly(new PersonMoved(person("SUE")));
  }

  @Test
  void whoseManagerLeavesHasAnother() {
    bring("ANN,Ann,Boss,r,u,BOB,2020-01-01,," + today.plusDays(1) + "\n");
    assertThat(onDay(2))
        .containsExactlyInAnyOrder(new PersonLeft(person("ANN")), new PersonMoved(person("SUE")));
    assertThat(people.gone(List.of(person("ANN"), person("SUE")))).isEmpty();
  }
}
