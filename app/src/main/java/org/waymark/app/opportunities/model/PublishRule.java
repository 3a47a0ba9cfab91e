package org.waymark.app.opportunities.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;

/**
 * What must hold on the day an opening is published.
 *
 * @param name end of the message key of its refusal, below {@code opportunities.publish}
 */
public record PublishRule(String name, Predicate<Case> keptBy) {
  /** An opening on its way out, with how many skills it asks for. */
  public record Case(Opening opening, LocalDate day, int requirements) {
    private boolean still(@Nullable LocalDate last) {
      return last == null || !last.isBefore(day);
    }

    private Posting posting() {
      return opening.posting();
    }
  }

  private static final PublishRule DRAFT =
      new PublishRule("a_draft", c -> c.opening.state() instanceof OpeningState.Draft);
  private static final PublishRule DESCRIBED =
      new PublishRule("described", c -> !c.posting().description().isEmpty());
  private static final PublishRule ASKS =
      new PublishRule("asks_for_a_skill", c -> c.requirements > 0);
  private static final PublishRule APPLYING =
      new PublishRule("applying_still_open", c -> c.still(c.posting().dates().applyBy()));
  private static final PublishRule INSIDE =
      new PublishRule("inside_first_still_open", c -> c.still(c.posting().dates().insideUntil()));

  static List<Refusal> refusals(Opening opening, LocalDate today, int requirements) {
    return broken(
        new Case(opening, today, requirements), List.of(DRAFT, DESCRIBED, ASKS, APPLYING, INSIDE));
  }

  /** What an edit of a published opening may not break. */
  static List<Refusal> refusalsOfEdit(Opening edited, LocalDate publishedOn) {
    return broken(new Case(edited, publishedOn, 0), List.of(DESCRIBED, APPLYING, INSIDE));
  }

  private static List<Refusal> broken(Case c, List<PublishRule> rules) {
    return rules.stream()
        .filter(rule -> !rule.keptBy.test(c))
        .map(rule -> Refusal.of("opportunities.publish." + rule.name))
        .toList();
  }
}
