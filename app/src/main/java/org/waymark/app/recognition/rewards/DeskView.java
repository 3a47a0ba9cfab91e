package org.waymark.app.recognition.rewards;

import java.util.List;
import org.waymark.app.kernel.Refusal;

/**
 * Rewards as HR, leadership and auditors see them.
 *
 * @param waiting nominations that wait for the viewer
 * @param others open ones that wait for somebody else
 * @param leads units whose budget the viewer sets
 * @param partner whether the viewer reads who reaches the points of something
 */
public record DeskView(
    List<NominationsView.Line> waiting,
    List<NominationsView.Line> others,
    List<BudgetLine> budgets,
    List<Choice> leads,
    List<RewardsView.Entry> entries,
    boolean partner,
    int year,
    Form form,
    List<Refusal> refusals) {
  public DeskView {
    waiting = List.copyOf(waiting);
    others = List.copyOf(others);
    budgets = List.copyOf(budgets);
    leads = List.copyOf(leads);
    entries = List.copyOf(entries);
    refusals = List.copyOf(refusals);
  }

  public record BudgetLine(String unit, long amount, long spent) {
    public long left() {
      return amount - spent;
    }
  }

  public record Choice(String value, String name) {}

  /** What was typed for a budget. */
  public record Form(String unit, String amount, String why) {
    static final Form EMPTY = new Form("", "", "");
  }
}
