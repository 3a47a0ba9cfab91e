package org.waymark.app.policy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.policy.MoveSource;
import org.waymark.app.shell.Eligibility;

/**
 * Asking for an exception.
 *
 * @param reasons which rules stand in the way
 * @param decider name of who would be asked; null where none helps or nobody can
 */
public record AskView(
    MoveSource.Aim aim,
    Eligibility eligibility,
    List<Refusal> reasons,
    @Nullable String decider,
    List<Refusal> refusals,
    String words) {
  public String subject() {
    return String.valueOf(aim.move().subject());
  }
}
