package org.waymark.app.policy;

import java.time.LocalDate;
import org.waymark.app.shell.Eligibility;
import org.waymark.app.shell.Words;

/** A verdict as the line that stands on cards, before anybody applies. */
public final class Eligibilities {
  private Eligibilities() {}

  /**
   * For the person themselves, or for others once {@link Verdict#forOthers()} took the reasons.
   *
   * @param open what to say where nothing stands in the way
   */
  public static Eligibility of(Verdict verdict, Words open) {
    return switch (verdict) {
      case Verdict.Eligible _ -> Eligibility.yes(open);
      case Verdict.NotYet(LocalDate from, var reasons, var _) ->
          line(
              Eligibility.State.NOT_YET,
              Words.of("policy.verdict.not_yet", from),
              reasons.isEmpty()
                  ? Words.of("policy.verdict.not_yet.others")
                  : Words.of("policy.verdict.not_yet.rest", reasons.size()));
      case Verdict.NeedsException n ->
          line(
              Eligibility.State.EXCEPTION,
              Words.of("policy.verdict.exception"),
              Words.of("policy.verdict.exception." + n.decidedBy().code(), n.within().toHours()));
      case Verdict.Blocked(var reasons, var _) ->
          line(
              Eligibility.State.NOT_YET,
              Words.of("policy.verdict.blocked"),
              reasons.isEmpty()
                  ? Words.of("policy.verdict.not_yet.others")
                  : Words.of("policy.verdict.blocked.rest", reasons.size()));
    };
  }

  private static Eligibility line(Eligibility.State state, Words lead, Words rest) {
    return new Eligibility(state, lead, rest);
  }
}
