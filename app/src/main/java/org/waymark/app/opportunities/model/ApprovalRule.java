package org.waymark.app.opportunities.model;

import java.util.List;
import java.util.function.Predicate;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.policy.Terms;

/**
 * Why somebody has to agree before an opening is published.
 *
 * @param name end of the message key of the reason, below {@code opportunities.approval}
 */
public record ApprovalRule(String name, Predicate<Case> asksFor) {
  /**
   * An opening and the rules where it is.
   *
   * @param across whether it is in another legal entity than who owns it
   */
  public record Case(Posting posting, Terms terms, boolean across) {
    private boolean project() {
      return posting.kind() == OpeningKind.PROJECT;
    }
  }

  public static final Refusal SHARE = Refusal.of("opportunities.approval.share");

  static final List<ApprovalRule> ALL =
      List.of(
          new ApprovalRule("rules", c -> c.terms.posting().approval() != Terms.Approval.NONE),
          new ApprovalRule(
              "share",
              c -> c.project() && c.posting.share() > c.terms.projects().approvalPercent()),
          new ApprovalRule(
              "across",
              c -> c.project() && c.across && c.terms.projects().approvalAcrossEntities()),
          new ApprovalRule(
              "length",
              c -> c.project() && !Length.of(c.posting).within(c.terms.projects().months())));

  /** All of them; none where nobody is to be asked. */
  public static List<Refusal> reasons(Case it) {
    return it.posting.kind() == OpeningKind.SHADOWING
        ? List.of()
        : ALL.stream()
            .filter(rule -> rule.asksFor.test(it))
            .map(rule -> Refusal.of("opportunities.approval." + rule.name))
            .toList();
  }

  /** Who is asked; where the rules name nobody, the HR partner. */
  public static Approver approver(Terms terms) {
    return terms.posting().approval() == Terms.Approval.LEADER
        ? Approver.LEADER
        : Approver.HR_PARTNER;
  }
}
