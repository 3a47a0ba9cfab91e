package org.waymark.app.opportunities.decisions;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.DecisionAdvice.Advice;

/**
 * What an answer that is no must have, or it cannot be recorded.
 *
 * @param name end of the message key of its refusal, below {@code opportunities.decision}
 */
record DecisionRule(String name, Predicate<Case> keptBy) {
  static final int MOST_TIMES = 3;
  static final int MOST_WORDS = 2_000;
  static final int MOST_TALK = 1_000;

  /** What was written, beside what was worked out. */
  record Case(DecisionDraft draft, Advice advice, Instant now) {
    private boolean aboutThePerson() {
      return draft.reason() != Reason.WITHDRAWN;
    }

    private boolean namesSomeOf() {
      return advice.alternatives().isEmpty() || !draft.alternatives().isEmpty();
    }
  }

  private static final List<DecisionRule> ALL =
      List.of(
          new DecisionRule("reason_given", c -> c.draft.reason() != null),
          new DecisionRule("strength_given", c -> !c.draft.strength().isEmpty()),
          new DecisionRule("gap_named", c -> !c.aboutThePerson() || !c.draft.gap().isEmpty()),
          new DecisionRule("change_named", c -> !c.aboutThePerson() || !c.draft.change().isEmpty()),
          new DecisionRule("alternatives_named", Case::namesSomeOf),
          new DecisionRule("talk_offered", c -> !c.draft.talk().isEmpty()),
          new DecisionRule("talk_has_a_date", DecisionRule::dated),
          new DecisionRule("times_are_times", c -> c.draft.unreadable() == 0),
          new DecisionRule(
              "times_ahead", c -> c.draft.times().stream().allMatch(t -> t.isAfter(c.now))),
          new DecisionRule("words_fit", DecisionRule::short_));

  /** Everything that is missing. */
  static List<Refusal> refusals(Case it) {
    return ALL.stream()
        .filter(rule -> !rule.keptBy.test(it))
        .map(rule -> Refusal.of("opportunities.decision." + rule.name))
        .toList();
  }

  /** Who came close has a talk with a date, not only an offer. */
  private static boolean dated(Case it) {
    boolean owed = it.aboutThePerson() && it.advice.owedATalk();
    return !owed || !it.draft.times().isEmpty();
  }

  private static boolean short_(Case it) {
    return it.draft.strength().length() <= MOST_WORDS
        && it.draft.gap().length() <= MOST_WORDS
        && it.draft.change().length() <= MOST_WORDS
        && it.draft.talk().length() <= MOST_TALK
        && it.draft.times().size() <= MOST_TIMES;
  }
}
