package org.waymark.app.opportunities.life;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningAct;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningParty;
import org.waymark.app.opportunities.life.OpeningSteps.Step;
import org.waymark.app.opportunities.model.Approver;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.Publication;
import org.waymark.app.opportunities.model.Rights;

/** From a draft to what everybody sees, through whoever has to agree. */
@Service
public class Publishing {
  private final Rights rights;
  private final OpeningRepository openings;
  private final PostingTerms terms;
  private final Approvers approvers;
  private final OpeningSteps steps;
  private final HeldExemptions exemptions;

  Publishing(
      Rights rights,
      OpeningRepository openings,
      PostingTerms terms,
      Approvers approvers,
      OpeningSteps steps,
      HeldExemptions exemptions) {
    this.rights = rights;
    this.openings = openings;
    this.terms = terms;
    this.approvers = approvers;
    this.steps = steps;
    this.exemptions = exemptions;
  }

  /** Published, or handed in where somebody has to agree first. */
  @Transactional
  public Outcome<Opening> publish(Viewer viewer, OpeningId id) {
    Opening opening = rights.toWorkOn(viewer, id);
    Publication how = terms.publicationOf(opening);
    List<Refusal> reasons = terms.approvalOf(opening);
    if (!reasons.isEmpty()) {
      return handIn(viewer.self(), opening, how, reasons);
    }
    Outcome<Opening> outcome = opening.publish(OpeningParty.HIRING, OpeningAct.PUBLISH, how);
    keep(opening, outcome, new Step(OpeningParty.HIRING, OpeningAct.PUBLISH, viewer.self(), ""));
    return outcome;
  }

  private Outcome<Opening> handIn(
      PersonId by, Opening opening, Publication how, List<Refusal> reasons) {
    Approver asked = approvers.forOne(opening, terms.approver(opening), by);
    Outcome<Opening> outcome = opening.handIn(asked, by, how);
    keep(opening, outcome, new Step(OpeningParty.HIRING, OpeningAct.HAND_IN, by, ""));
    if (outcome instanceof Outcome.Done<Opening>(Opening waiting)) {
      openings.asked(waiting, reasons.stream().map(Refusal::key).toList());
    }
    return outcome;
  }

  @Transactional
  public Outcome<Opening> takeBack(Viewer viewer, OpeningId id) {
    Opening opening = rights.toWorkOn(viewer, id);
    Outcome<Opening> outcome = opening.after(OpeningParty.HIRING, OpeningAct.TAKE_BACK, "");
    keep(opening, outcome, new Step(OpeningParty.HIRING, OpeningAct.TAKE_BACK, viewer.self(), ""));
    return outcome;
  }

  @Transactional
  public Outcome<Opening> approve(Viewer viewer, OpeningId id) {
    Opening opening = rights.toApprove(viewer, id);
    Outcome<Opening> outcome =
        opening.publish(OpeningParty.APPROVER, OpeningAct.APPROVE, terms.publicationOf(opening));
    keep(opening, outcome, new Step(OpeningParty.APPROVER, OpeningAct.APPROVE, viewer.self(), ""));
    return outcome;
  }

  /** A draft again, with what to change. */
  @Transactional
  public Outcome<Opening> giveBack(Viewer viewer, OpeningId id, String why) {
    Opening opening = rights.toApprove(viewer, id);
    if (why.isBlank() || why.length() > Opening.LONGEST_WHY) {
      return Outcome.refused("opportunities.approval.return_needs_a_reason", Opening.LONGEST_WHY);
    }
    Outcome<Opening> outcome = opening.after(OpeningParty.APPROVER, OpeningAct.RETURN, why);
    keep(opening, outcome, new Step(OpeningParty.APPROVER, OpeningAct.RETURN, viewer.self(), why));
    return outcome;
  }

  private void keep(Opening before, Outcome<Opening> outcome, Step step) {
    if (outcome instanceof Outcome.Done<Opening>(Opening after)) {
      steps.keep(before, after, step);
      if (after.stage() == Stage.PUBLISHED) {
        exemptions.use(after);
      }
    }
  }
}
