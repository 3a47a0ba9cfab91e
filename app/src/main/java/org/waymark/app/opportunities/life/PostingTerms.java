package org.waymark.app.opportunities.life;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningCard.Stage;
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
import org.waymark.app.shell.Words;

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

  /** What an edit of something published may not bring with it: nobody has agreed to that. */
  public List<Refusal> unasked(Opening before, Opening edited) {
    if (before.stage() != Stage.PUBLISHED) {
      return List.of();
    }
    List<Refusal> agreed = new ArrayList<>(approvalOf(before));
    if (edited.posting().share() > before.posting().share()) {
      agreed.remove(ApprovalRule.SHARE);
    }
    List<Refusal> unasked =
        approvalOf(edited).stream().filter(reason -> !agreed.contains(reason)).toList();
    return unasked.isEmpty()
        ? unasked
        : Stream.concat(
                unasked.stream(), Stream.of(Refusal.of("opportunities.publish.agreed_before")))
            .toList();
  }

  Approver approver(Opening opening) {
    return ApprovalRule.approver(terms(opening.posting()));
  }

  /** That nobody could take it, or nobody where it is, and by which rule; null where some can. */
  public @Nullable Words nobodyFor(Posting posting) {
    Integer share = posting.sharePercent();
    if (posting.kind() != OpeningKind.PROJECT || share == null) {
      return null;
    }
    int here = terms(posting).projects().sharePercent();
    int most = Math.max(here, policy.mostProjectShare());
    if (share > most) {
      return Words.of("opportunities.share.nobody", share, most);
    }
    return share > here ? Words.of("opportunities.share.nobody_here", share, here, most) : null;
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
