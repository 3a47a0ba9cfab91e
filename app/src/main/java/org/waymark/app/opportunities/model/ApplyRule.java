package org.waymark.app.opportunities.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.app.kernel.Refusal;

/** What must hold for an application to be sent; shown before anybody applies. */
public enum ApplyRule {
  STILL_HERE(Attempt::employed),
  NOT_ONES_OWN_OPENING(a -> !a.opening().isFilledBy(a.person())),
  PUBLISHED(a -> a.opening().state() instanceof OpeningState.Published),
  BEFORE_THE_LAST_DAY(a -> a.opening().posting().dates().takesApplicationsOn(a.today())),
  NOT_APPLIED_YET(a -> !a.appliedAlready());

  private final Predicate<Attempt> keptBy;

  ApplyRule(Predicate<Attempt> keptBy) {
    this.keptBy = keptBy;
  }

  /** Every rule that says no. */
  public static List<Refusal> refusals(Attempt attempt) {
    return Stream.of(values()).flatMap(rule -> rule.check(attempt).stream()).toList();
  }

  Optional<Refusal> check(Attempt attempt) {
    return keptBy.test(attempt) ? Optional.empty() : Optional.of(refusal(attempt));
  }

  private Refusal refusal(Attempt attempt) {
    String key = "opportunities.apply." + name().toLowerCase(Locale.ROOT);
    LocalDate lastDay = attempt.opening().posting().dates().applyBy();
    return this == BEFORE_THE_LAST_DAY && lastDay != null
        ? Refusal.of(key, lastDay)
        : Refusal.of(key);
  }
}
