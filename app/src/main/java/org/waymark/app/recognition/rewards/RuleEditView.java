package org.waymark.app.recognition.rewards;

import java.util.List;
import org.waymark.app.kernel.Refusal;

/** The form for the next version of the rules. */
public record RuleEditView(RulesView.Shown shown, String why, List<Refusal> refusals) {
  public RuleEditView {
    refusals = List.copyOf(refusals);
  }

  /** A number as it was typed; nothing where it was none. */
  public static String typed(int number) {
    return number < 0 ? "" : Integer.toString(number);
  }
}
