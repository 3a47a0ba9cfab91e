package org.waymark.app.opportunities.proposals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposals that exist for the viewer: on them, their own, others. */
public record ProposalsView(
    boolean mayPropose, boolean mayExport, List<Row> onMe, List<Row> mine, List<Row> others) {
  /** One of them; with a day while somebody has it. */
  public record Row(
      String id,
      String title,
      String unit,
      String proposer,
      ProposalStage stage,
      LocalDate since,
      @Nullable LocalDate dueOn,
      boolean late) {}

  public boolean empty() {
    return onMe.isEmpty() && mine.isEmpty() && others.isEmpty();
  }
}
