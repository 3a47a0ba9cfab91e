package org.waymark.app.recognition.rewards;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;

/**
 * A nomination.
 *
 * @param standing how the manager stands by the rules; null for whoever nominated them
 * @param paying the budget that would pay, where money is asked for and it is known
 */
public record NominationView(
    String id,
    String manager,
    String managerHref,
    String nominator,
    String unit,
    String kind,
    boolean money,
    String words,
    String stage,
    @Nullable Long amount,
    @Nullable StandingView standing,
    @Nullable Paying paying,
    List<Step> steps,
    List<String> acts,
    String typed,
    List<Refusal> refusals) {
  public NominationView {
    steps = List.copyOf(steps);
    acts = List.copyOf(acts);
    refusals = List.copyOf(refusals);
  }

  /** What happened to it. */
  public record Step(String stage, LocalDate on, String by, String why) {}

  public record Paying(String unit, long left) {}

  public boolean may(String act) {
    return acts.contains(act);
  }

  public String href() {
    return "/rewards/nominations/" + id;
  }
}
