package org.waymark.app.opportunities.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;

/** What must hold on the day an opening is published. */
public enum PublishRule {
  A_DRAFT(c -> c.opening.state() instanceof OpeningState.Draft),
  DESCRIBED(c -> !c.posting().description().isEmpty()),
  ASKS_FOR_A_SKILL(c -> c.requirements > 0),
  APPLYING_STILL_OPEN(c -> notBefore(c.posting().dates().applyBy(), c.day)),
  INSIDE_FIRST_STILL_OPEN(c -> notBefore(c.posting().dates().insideUntil(), c.day));

  private record Case(Opening opening, LocalDate day, int requirements) {
    Posting posting() {
      return opening.posting();
    }
  }

  private final Predicate<Case> keptBy;

  PublishRule(Predicate<Case> keptBy) {
    this.keptBy = keptBy;
  }

  static List<Refusal> refusals(Opening opening, LocalDate today, int requirements) {
    Case c = new Case(opening, today, requirements);
    return Stream.of(values())
        .filter(rule -> !rule.keptBy.test(c))
        .map(PublishRule::refusal)
        .toList();
  }

  /** What an edit of a published opening may not break. */
  static List<Refusal> refusalsOfEdit(Opening edited, LocalDate publishedOn) {
    Case c = new Case(edited, publishedOn, 1);
    return Stream.of(DESCRIBED, APPLYING_STILL_OPEN, INSIDE_FIRST_STILL_OPEN)
        .filter(rule -> !rule.keptBy.test(c))
        .map(PublishRule::refusal)
        .toList();
  }

  private Refusal refusal() {
    return Refusal.of("opportunities.publish." + name().toLowerCase(Locale.ROOT));
  }

  private static boolean notBefore(@Nullable LocalDate last, LocalDate day) {
    return last == null || !last.isBefore(day);
  }
}
