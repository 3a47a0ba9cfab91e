package org.waymark.app.policy.model;

import java.util.List;
import java.util.function.Predicate;
import org.waymark.app.kernel.Refusal;

/**
 * What must hold for a provision to be written into a draft.
 *
 * @param name end of the message key of its refusal, below {@code policy.refused}
 */
public record WritingRule(String name, Predicate<Case> keptBy) {
  /** A provision, the draft it is for, and what there is in the company. */
  public record Case(Provision provision, Rulebook draft, Known known) {
    private boolean levelsInOrder() {
      Integer from = provision.extent().levelFrom();
      Integer to = provision.extent().levelTo();
      return from == null || to == null || from <= to;
    }

    private boolean daysInOrder() {
      return provision.from() == null
          || provision.last() == null
          || !provision.last().isBefore(provision.from());
    }

    private boolean value() {
      return provision.rule().measure().read(provision.value()).isPresent();
    }

    private boolean alone() {
      return draft.on(provision.rule()).stream().noneMatch(provision::collidesWith);
    }

    private boolean exceptions() {
      return provision.rule().condition() || provision.strength() instanceof Strength.Hard;
    }

    private boolean clock() {
      return !(provision.strength() instanceof Strength.Soft(var _, int hours))
          || (hours >= 1 && hours <= Strength.Soft.MOST_HOURS);
    }

    private boolean texts() {
      return provision.texts().values().stream()
          .allMatch(text -> text.length() <= Provision.LONGEST_TEXT);
    }
  }

  private static final List<WritingRule> ALL =
      List.of(
          new WritingRule("value", Case::value),
          new WritingRule("levels", Case::levelsInOrder),
          new WritingRule("days", Case::daysInOrder),
          new WritingRule("matches_nothing", c -> c.known().has(c.provision().extent())),
          new WritingRule("collides", Case::alone),
          new WritingRule("exceptions", Case::exceptions),
          new WritingRule("clock", Case::clock),
          new WritingRule("texts", Case::texts));

  /** Every rule that says no. */
  public static List<Refusal> refusals(Case c) {
    return ALL.stream()
        .filter(rule -> !rule.keptBy.test(c))
        .map(rule -> Refusal.of("policy.refused." + rule.name))
        .toList();
  }
}
