package org.waymark.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.Imports;
import org.waymark.app.exchange.SourceFile;

@RulesTest
class FactsImportTest {
  private static final String HEAD = "number,fact,value,since,until,other_number,approved_by\n";
  private static final String SARAH = "1012";
  private static final String DANA = "1017";
  private final Desk desk;
  private final Imports imports;
  private final Policy policy;

  FactsImportTest(Desk desk, Imports imports, Policy policy) {
    this.desk = desk;
    this.imports = imports;
    this.policy = policy;
  }

  private ImportReport bring(ImportOptions options, String... rows) {
    String file = HEAD + String.join("\n", rows) + "\n";
    return imports.run(
        "policy-facts",
        List.of(SourceFile.of("policy-facts.csv", file)),
        options,
        ImportProgress.Listener.NONE);
  }

  private Verdict sarah() {
    return policy.verdict(desk.person("sarah"), Move.any(MoveKind.ROLE));
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
    bring(
        ImportOptions.apply(),
        SARAH + ",critical_role,," + desk.today().minusDays(3) + ",,," + DANA);
    Verdict own = sarah();
    assertThat(own).isInstanceOf(Verdict.NeedsException.class);
    assertThat(own.reasons()).isNotEmpty();
    assertThat(own.forOthers())
        .isEqualTo(
            new Verdict.NotYet(desk.today().minusDays(3).plusMonths(6), List.of(), own.version()));
  }
}
