package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.Imports;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.policy.Drafting;
import org.waymark.app.policy.Exceptions;
import org.waymark.samples.NamedPeople;

/**
 * What a sample's people do about rules: facts from elsewhere, a draft that waits for a second
 * person, an exception that waits for an answer, procedures to read.
 */
@Component
@Order(30)
class SampleRules implements SamplePart {
  private final Imports imports;
  private final Drafting drafting;
  private final Exceptions exceptions;
  private final SampleProcedures procedures;
  private final Openings openings;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final SampleCast cast;

  SampleRules(
      Imports imports,
      Drafting drafting,
      Exceptions exceptions,
      SampleProcedures procedures,
      Openings openings,
      TransactionTemplate transaction,
      Clock clock,
      SampleCast cast) {
    this.imports = imports;
    this.drafting = drafting;
    this.exceptions = exceptions;
    this.procedures = procedures;
    this.openings = openings;
    this.transaction = transaction;
    this.clock = clock;
    this.cast = cast;
  }

  @Override
  public void play(Path files) {
    facts();
    transaction.executeWithoutResult(
        _ -> {
          longerInShops();
          aWayOutForVera();
          procedures.write();
        });
  }

  private void facts() {
    LocalDate today = LocalDate.now(clock);
    String rows =
        String.join(
            "\n",
            "number,fact,value,since,until,other_number,approved_by",
            row("vera", "critical_role,," + today.minusMonths(2) + ",,", "amara"),
            row("conor", "standing,partly," + today.minusMonths(4) + "," + today.plusMonths(2), ""),
            row("joana", "overdue_training,," + today.minusDays(20) + ",", ""),
            row("luc", "contract,agency," + today.minusMonths(20) + ",", ""),
            "");
    ImportReport report =
        imports.run(
            "policy-facts",
            List.of(SourceFile.of("policy-facts.csv", rows)),
            ImportOptions.apply(),
            ImportProgress.Listener.NONE);
    if (report.state() != ImportReport.State.APPLIED || report.rejectedRows() > 0) {
      throw new IllegalStateException("The sample's facts were refused: " + report);
    }
  }

  private static String row(String who, String fact, String approvedBy) {
    String approved = approvedBy.isEmpty() ? "" : NamedPeople.get(approvedBy).number();
    return NamedPeople.get(who).number()
        + ","
        + fact
        + (approved.isEmpty() ? ",," : "," + approved);
  }

  private void longerInShops() {
    Viewer ingrid = cast.viewer("ingrid", Hat.HR_PARTNER);
    done(drafting.handInLonger(ingrid, "Eighteen months in shops", 18, Set.of("STO")));
  }

  /** Her role is held back, and there is an opening that she would like. */
  private void aWayOutForVera() {
    openings
        .byCode("OP-1001")
        .ifPresent(
            opening ->
                done(
                    exceptions.ask(
                        cast.viewer("vera"),
                        opening.value(),
                        "Henk and I have trained Luc since spring; from January he can take over"
                            + " the on-call rota, so the platform would not stand alone.")));
  }
}
