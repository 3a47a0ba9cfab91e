package org.waymark.app.people.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.app.ModuleTest;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.ImportReport.Brake;
import org.waymark.app.exchange.ImportReport.State;
import org.waymark.app.exchange.Imports;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.People;

@ModuleTest(with = "exchange")
class FullListTest {
  private static final ImportOptions FULL = ImportOptions.apply().withFull(true);
  private final Desk desk;
  private final People people;

  FullListTest(Imports imports, People people) {
    this.desk = new Desk(imports);
    this.people = people;
  }

  @BeforeEach
  void fortyPeople() {
    desk.apply("people", "people.csv", people(1, 40));
  }

  @Test
  void byDefaultTheAbsentStay() {
    desk.apply("people", "people.csv", people(1, 10));
    assertThat(people.everyoneEmployed()).hasSize(40);
  }

  @Test
  void aFullListEndsTheAbsent() {
    ImportReport report = desk.run("people", FULL, "people.csv", people(1, 38));

    assertThat(report.brakes()).containsExactly(new Brake("people.import.persons", 2, 40, false));
    assertThat(people.everyoneEmployed()).hasSize(38);
    assertThat(people.employed(people.byNumber("N40").orElseThrow())).isFalse();
  }

  @Test
  void aFullListThatEndsTooManyStopsUnlessConfirmed() {
    ImportReport stopped = desk.run("people", FULL, "people.csv", people(1, 37));
    assertThat(stopped.state()).isEqualTo(State.REFUSED);
    assertThat(stopped.refusals())
        .containsExactly(Refusal.of("exchange.run.brake", 3L, 40L, "people.import.persons"));
    assertThat(people.everyoneEmployed()).hasSize(40);

    desk.run("people", FULL.withConfirmed(true), "people.csv", people(1, 37));
    assertThat(people.everyoneEmployed()).hasSize(37);
  }

  @Test
  void whoseRowIsRefusedIsNotAbsent() {
    String broken = people(1, 39) + "N40,Ann,Nr40,,r,u,,,,,someday,,,\n";
    ImportReport report = desk.run("people", FULL, "people.csv", broken);

    assertThat(report.rejectedRows()).isEqualTo(1);
    assertThat(people.everyoneEmployed()).hasSize(40);
  }

  private static String people(int from, int to) {
    return Desk.people(
        IntStream.rangeClosed(from, to)
            .mapToObj("N%1$d,Ann,Nr%1$d,,r,u,,,,,2020-01-01,,,"::formatted)
            .collect(Collectors.joining("\n", "", "\n")));
  }
}
