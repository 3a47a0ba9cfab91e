package org.waymark.app.opportunities.proposals;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.ProposedRole;

/**
 * What a proposal keeps to: some of it always, all of it when it is sent.
 *
 * @param name end of the message key of its refusal, below {@code opportunities.proposal}
 */
record ProposalRule(String name, Predicate<ProposedRole> keptBy) {
  static final int LONGEST_TITLE = 150;
  static final int LONGEST_TEXT = 8_000;
  static final int HIGHEST_LEVEL = 10;
  static final String CHANGED = "opportunities.proposal.changed_meanwhile";

  private static final List<ProposalRule> ALWAYS =
      List.of(
          rule("title_given", r -> !r.title().isEmpty()),
          rule("title_fits", r -> r.title().length() <= LONGEST_TITLE),
          rule("purpose_fits", r -> r.purpose().length() <= LONGEST_TEXT),
          rule("case_fits", r -> r.businessCase().length() <= LONGEST_TEXT),
          rule("level_in_range", r -> inRange(r.level())));

  private static final List<ProposalRule> WHEN_SENT =
      List.of(
          rule("purpose_given", r -> !r.purpose().isEmpty()),
          rule("case_given", r -> !r.businessCase().isEmpty()),
          rule("family_given", r -> r.family() != null),
          rule("level_given", r -> r.level() != null),
          rule("funding_given", r -> r.funding() != null && r.amount() != null),
          rule("asks_for_a_skill", r -> !r.requirements().isEmpty()));

  /** Every rule that it breaks, a draft too. */
  static List<Refusal> refusals(ProposedRole role) {
    return broken(role, ALWAYS.stream());
  }

  /** What is missing before somebody else is asked. */
  static List<Refusal> refusalsToSend(ProposedRole role) {
    return broken(role, Stream.concat(ALWAYS.stream(), WHEN_SENT.stream()));
  }

  private static List<Refusal> broken(ProposedRole role, Stream<ProposalRule> rules) {
    return rules
        .filter(rule -> !rule.keptBy.test(role))
        .map(rule -> Refusal.of("opportunities.proposal." + rule.name))
        .toList();
  }

  private static ProposalRule rule(String name, Predicate<ProposedRole> keptBy) {
    return new ProposalRule(name, keptBy);
  }

  private static boolean inRange(@Nullable Integer level) {
    return level == null || (level >= 1 && level <= HIGHEST_LEVEL);
  }
}
