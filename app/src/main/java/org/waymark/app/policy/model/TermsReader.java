package org.waymark.app.policy.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.app.people.UnitId;
import org.waymark.app.policy.Scope;
import org.waymark.app.policy.Step;
import org.waymark.app.policy.Terms;

/** Reads the values that hold in one place out of a rulebook. */
public final class TermsReader {
  private final Rulebook book;
  private final Scope scope;
  private final LocalDate day;
  private final Function<UnitId, Set<UnitId>> above;

  public TermsReader(
      Rulebook book, Scope scope, LocalDate day, Function<UnitId, Set<UnitId>> above) {
    this.book = book;
    this.scope = scope;
    this.day = day;
    this.above = above;
  }

  public Terms read() {
    return new Terms(
        book.version(),
        word(Rule.REVEAL_STAGE, Terms.RevealStage.class),
        word(Rule.MANAGER_POWER, Terms.ManagerPower.class),
        posting(),
        release(),
        projects(),
        new Terms.Answers(
            number(Rule.ANSWER_HOURS), number(Rule.FIRST_ANSWER), number(Rule.LAST_ANSWER)),
        number(Rule.RETURN_DAYS),
        number(Rule.REAPPLY),
        steps(),
        new Terms.Leadership(number(Rule.LEADERSHIP_FROM), number(Rule.LEADERSHIP_LEAP)),
        number(Rule.TALKS),
        number(Rule.ROUND_KEPT));
  }

  private Terms.Posting posting() {
    return new Terms.Posting(
        number(Rule.INSIDE_FIRST),
        Arrays.stream(value(Rule.POSTING_EXCEPTIONS).split(",", -1))
            .filter(word -> !word.isEmpty())
            .map(word -> constant(word, Terms.PostingException.class))
            .collect(Collectors.toSet()),
        yes(Rule.BAND_SHOWN),
        word(Rule.PUBLICATION_APPROVAL, Terms.Approval.class),
        number(Rule.PUBLICATION_DAYS));
  }

  private Terms.Release release() {
    int least = number(Rule.RELEASE_LEAST);
    return new Terms.Release(
        least,
        Math.max(least, number(Rule.RELEASE_MOST)),
        number(Rule.RELEASE_EXTENSIONS),
        value(Rule.RELEASE_LAPSE).equals("agreed"));
  }

  private Terms.Projects projects() {
    int months = number(Rule.PROJECT_MONTHS);
    return new Terms.Projects(
        number(Rule.PROJECT_SHARE),
        number(Rule.PROJECT_INFORM),
        number(Rule.PROJECT_APPROVAL),
        yes(Rule.PROJECT_ACROSS_ENTITIES),
        months,
        Math.max(months, number(Rule.PROJECT_MOST_MONTHS)),
        word(Rule.PROJECT_POSTERS, Terms.Poster.class));
  }

  private Map<Step, Integer> steps() {
    Map<Step, Integer> days = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      days.put(step, number(Rule.valueOf("STEP_" + step.name())));
    }
    return days;
  }

  private int number(Rule rule) {
    return Integer.parseInt(value(rule));
  }

  private boolean yes(Rule rule) {
    return value(rule).equals("yes");
  }

  private <E extends Enum<E>> E word(Rule rule, Class<E> type) {
    return constant(value(rule), type);
  }

  private static <E extends Enum<E>> E constant(String word, Class<E> type) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  private String value(Rule rule) {
    return book.applying(rule, scope, day, above).map(Provision::value).orElse(rule.usual());
  }
}
