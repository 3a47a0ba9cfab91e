package org.waymark.app.opportunities.life;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.model.ApprovalRule;
import org.waymark.app.opportunities.model.Approver;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.opportunities.model.Publication;
import org.waymark.app.people.EntityId;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Scope;
import org.waymark.app.policy.Terms;

/** What the company's rules say of publishing an opening where it is. */
@Component
public class PostingTerms {
  private final Policy policy;
  private final Openings openings;
  private final Window window;
  private final HeldExemptions exemptions;

  PostingTerms(Policy policy, Openings openings, Window window, HeldExemptions exemptions) {
    this.policy = policy;
    this.openings = openings;
    this.window = window;
    this.exemptions = exemptions;
  }

  /** As if it were published now. */
  Publication publicationOf(Opening opening) {
    Terms terms = terms(opening.posting());
    return new Publication(
        window.today(opening.posting().location()),
        openings.requirementsOf(opening.id()).size(),
        opening.posting().kind() == OpeningKind.ROLE
                && !opening.audience().restricted()
                && !exemptions.holds(opening)
            ? window.lastInside(opening.posting(), terms.posting().insideFirstDays())
            : null, // nothing else ever goes outside
        terms.projects().mostMonths(),
        terms.posting().bandShown());
  }

  /** Why somebody has to agree; nothing where nobody has to. */
  public List<Refusal> approvalOf(Opening opening) {
    return ApprovalRule.reasons(
        new ApprovalRule.Case(opening.posting(), terms(opening.posting()), across(opening)));
  }

  Approver approver(Opening opening) {
    return ApprovalRule.approver(terms(opening.posting()));
  }

  public Terms terms(Posting posting) {
    return policy.terms(scope(posting));
  }

  private boolean across(Opening opening) {
    MoveKind kind = kind(opening.posting());
    EntityId here = scope(opening.posting()).entity();
    EntityId home = policy.scopeOf(opening.owner(), kind).entity();
    return here != null && home != null && !here.equals(home);
  }

  private Scope scope(Posting posting) {
    return policy.scopeOf(kind(posting), posting.role(), posting.unit(), posting.location());
  }

  private static MoveKind kind(Posting posting) {
    return MoveKind.of(posting.kind().code()).orElseThrow();
  }
}
