package org.waymark.app.opportunities.model;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.policy.Terms.PostingException;

/**
 * What must hold before anybody is asked whether an opening may go outside at once.
 *
 * @param name end of the message key of its refusal, below {@code opportunities.exemption}
 */
public record ExemptionRule(String name, Predicate<Case> keptBy) {
  /** One wish, and the rules where the opening is. */
  public record Case(
      Opening opening,
      PostingException reason,
      Set<PostingException> allowed,
      String why,
      boolean insideFirst) {}

  private static final List<ExemptionRule> ALL =
      List.of(
          new ExemptionRule(
              "roles_only",
              c ->
                  c.opening().posting().kind() == OpeningKind.ROLE
                      && !c.opening().audience().restricted()),
          new ExemptionRule(
              "at_this_stage",
              c -> c.opening().stage() == Stage.DRAFT || c.opening().stage() == Stage.PUBLISHED),
          new ExemptionRule("allowed", c -> c.allowed().contains(c.reason())),
          new ExemptionRule("needed", Case::insideFirst),
          new ExemptionRule(
              "needs_words",
              c -> !c.why().isBlank() && c.why().length() <= Exemption.LONGEST_WORDS));

  public static List<Refusal> refusals(Case it) {
    return ALL.stream()
        .filter(rule -> !rule.keptBy.test(it))
        .map(rule -> Refusal.of("opportunities.exemption." + rule.name))
        .toList();
  }
}
