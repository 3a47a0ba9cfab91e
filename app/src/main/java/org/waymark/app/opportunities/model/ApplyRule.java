package org.waymark.app.opportunities.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.app.kernel.Refusal;

/**
 * What must hold for an application to be sent; shown before anybody applies.
 *
 * @param name end of the message key of its refusal, below {@code opportunities.apply}
 * @param values what the refusal names, where the rule is broken; else nothing
 */
public record ApplyRule(String name, Function<Attempt, Optional<List<Object>>> values) {
  private static final String LAST_DAY = "before_the_last_day";
  static final List<ApplyRule> ALL =
      List.of(
          rule("still_here", a -> broken(!a.employed())),
          rule("not_pausing", a -> Optional.ofNullable(a.pausedUntil()).map(List::of)),
          rule("not_ones_own_opening", a -> broken(a.opening().isFilledBy(a.person()))),
          rule("published", a -> broken(!a.published())),
          rule(LAST_DAY, ApplyRule::over),
          rule("not_applied_yet", a -> broken(a.appliedAlready())),
          rule("not_so_soon_again", ApplyRule::soon));

  /** Every rule that says no, the company's after ours. */
  public static List<Refusal> refusals(Attempt attempt) {
    return Stream.concat(
            ALL.stream().flatMap(rule -> rule.check(attempt).stream()), attempt.policy().stream())
        .toList();
  }

  /** The same, whatever the last day to apply was: rounds have days of their own. */
  public static List<Refusal> refusalsOfPlacing(Attempt attempt) {
    return Stream.concat(
            ALL.stream()
                .filter(rule -> !rule.name().equals(LAST_DAY))
                .flatMap(rule -> rule.check(attempt).stream()),
            attempt.policy().stream())
        .toList();
  }

  Optional<Refusal> check(Attempt attempt) {
    return values.apply(attempt).map(named -> new Refusal("opportunities.apply." + name, named));
  }

  private static ApplyRule rule(String name, Function<Attempt, Optional<List<Object>>> values) {
    return new ApplyRule(name, values);
  }

  private static Optional<List<Object>> broken(boolean broken) {
    return broken ? Optional.of(List.of()) : Optional.empty();
  }

  private static Optional<List<Object>> over(Attempt attempt) {
    return Optional.ofNullable(attempt.opening().posting().dates().applyBy())
        .filter(last -> attempt.today().isAfter(last))
        .map(List::of);
  }

  private static Optional<List<Object>> soon(Attempt attempt) {
    return Optional.ofNullable(attempt.againFrom())
        .filter(day -> attempt.today().isBefore(day))
        .map(List::of);
  }
}
