package org.waymark.app.policy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.policy.model.Version;

/**
 * Writing one line of a draft.
 *
 * @param form null while the rule is still to be chosen
 * @param sentence as it reads now; null for a new one
 */
public record LineView(
    Version version,
    @Nullable LineForm form,
    @Nullable RuleLine sentence,
    RulesView.Choices choices,
    List<Refusal> refusals) {
  public String href() {
    return "/rules/versions/" + version.id();
  }

  public String action() {
    return form == null || form.line() == null
        ? href() + "/lines"
        : href() + "/lines/" + form.line();
  }
}
