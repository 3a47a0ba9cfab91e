package org.waymark.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
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
import org.waymark.app.people.People;

@ModuleTest(with = "exchange")
class FactsImportTest {
  private static final String HEAD = "number,fact,value,since,until,other_number,approved_by\n";
  private static final String PEOPLE =
      "number,given_name,family_name,role,unit,manager,hired_on,role_since\n";
  private static final String SARAH = "S1";
  private static final String DANA = "D1";
  private final Imports imports;
  private final People people;
  private final Policy policy;
  private final JdbcClient db;
  private final LocalDate today;

  FactsImportTest(Imports imports, People people, Policy policy, JdbcClient db, Clock clock) {
    this.imports = imports;
    this.people = people;
    this.policy = policy;
    this.db = db;
    this.today = LocalDate.now(clock);
  }

  @BeforeEach
  void aTeamOfWhomNothingIsKnown() {
    db.sql("delete from policy.fact").update();
    run(
        "people",
        PEOPLE
            + DANA
            + ",Dana,Whitlock,r,u,,2020-01-01,2020-01-01\n"
            + SARAH
            + ",Sarah,Kimani,r,u,D1,2020-01-01,2020-01-01\n",
        ImportOptions.apply());
  }

  private ImportReport run(String kind, String file, ImportOptions options) {
    return imports.run(
        kind, List.of(SourceFile.of(kind + ".csv", file)), options, ImportProgress.Listener.NONE);
  }

  private ImportReport bring(ImportOptions options, String... rows) {
    return run("policy-facts", HEAD + String.join("\n", rows) + "\n", options);
  }

  private Verdict sarah() {
    return policy.verdict(people.byNumber(SARAH).orElseThrow(), Move.any(MoveKind.ROLE));
  }

  private static List<String> reasons(ImportReport report) {
    return report.rejections().stream().map(r -> r.reason().key()).toList();
  }

  @Test
  void whatIsBroughtInDecidesAndStaysUntilItEnds() {
    assertThat(sarah().eligible()).isTrue();
    ImportReport report =
        bring(ImportOptions.apply(), SARAH + ",standing,below,2026-01-01,2099-12-31,,");
    assertThat(reasons(report)).isEmpty();
    assertThat(sarah()).isInstanceOf(Verdict.NeedsException.class);
    bring(ImportOptions.apply(), SARAH + ",standing,meets,2026-02-01,,,");
    assertThat(sarah().eligible()).isTrue();
  }

  @Test
  void aPreviewChangesNothingAndShowsOnlyWhatTheFileSays() {
    bring(ImportOptions.apply(), SARAH + ",standing,below,2026-01-01,,,");
    ImportReport report = bring(ImportOptions.preview(), SARAH + ",standing,exceeds,2026-02-01,,,");
    assertThat(report.changes()).hasSize(1);
    assertThat(report.changes().getFirst().before()).isNull();
    assertThat(report.changes().getFirst().after()).isEqualTo("exceeds 2026-02-01");
  }

  @Test
  void aCompleteListEndsWhatItDoesNotName() {
    bring(ImportOptions.apply(), SARAH + ",discipline,,2026-01-01,,,");
    assertThat(sarah()).isInstanceOf(Verdict.Blocked.class);
    bring(
        ImportOptions.apply().withFull(true).withConfirmed(true),
        DANA + ",contract,permanent,2026-01-01,,,");
    assertThat(sarah().eligible()).isTrue();
  }

  @Test
  void aRowIsLeftOutWithAllThatIsWrongWithIt() {
    ImportReport report =
        bring(
            ImportOptions.apply(),
            "9999999,standing,meets,2026-01-01,,,",
            SARAH + ",standing,splendid,2026-03-01,2026-02-01,,",
            SARAH + ",critical_role,,2026-01-01,,,",
            SARAH + ",critical_role,,2026-01-01,,," + SARAH,
            SARAH + ",relative,,2026-01-01,,,",
            SARAH + ",relative,,2026-01-01,," + SARAH + ",",
            DANA + ",discipline,,2026-01-01,,,",
            DANA + ",discipline,,2026-01-01,,,");
    assertThat(reasons(report))
        .containsExactly(
            "policy.import.unknown",
            "policy.import.value",
            "policy.import.days",
            "policy.import.approved",
            "policy.import.approved_themselves",
            "policy.import.other",
            "policy.import.themselves",
            "policy.import.twice");
  }

  @Test
  void aLockHoldsItsPersonAndOthersLearnADateAtMost() {
    bring(ImportOptions.apply(), SARAH + ",critical_role,," + today.minusDays(3) + ",,," + DANA);
    Verdict own = sarah();
    assertThat(own).isInstanceOf(Verdict.NeedsException.class);
    assertThat(own.reasons()).isNotEmpty();
    assertThat(own.forOthers())
        .isEqualTo(new Verdict.NotYet(today.minusDays(3).plusMonths(6), List.of(), own.version()));
  }
}
