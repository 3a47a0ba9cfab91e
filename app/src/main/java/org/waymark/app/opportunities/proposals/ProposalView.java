package org.waymark.app.opportunities.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.web.OpeningView;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;

/**
 * One proposal.
 *
 * @param family name of its family of roles
 * @param asked the skills it asks for
 * @param alike roles there are that it could be
 * @param missing what it lacks before it can be sent; asked for while it is with its proposer
 * @param acts what the viewer may do now
 * @param names whom it could suit; null where that is not for the viewer
 * @param made what it became
 * @param words typed with an answer that was refused
 */
public record ProposalView(
    Proposal proposal,
    String unit,
    @Nullable String family,
    @Nullable PersonCard proposer,
    boolean mine,
    List<OpeningView.Asked> asked,
    List<RoleCard> alike,
    List<Refusal> missing,
    Set<ProposalFlow.Act> acts,
    Clock clock,
    List<Step> steps,
    @Nullable List<PersonCard> names,
    @Nullable Made made,
    List<Refusal> refusals,
    String words) {
  /** Who has it until when; nobody while it is with its proposer, or over. */
  public record Clock(List<String> people, @Nullable LocalDate dueOn, boolean late, boolean onMe) {}

  /**
   * What happened; the name is empty where the clock did it.
   *
   * @param what an act, or DRAFT for the beginning
   */
  public record Step(String what, LocalDate day, String name, @Nullable String why) {}

  /** The role and its opening, which is null while it does not exist for the viewer. */
  public record Made(RoleId role, @Nullable OpeningId opening) {}

  public String address() {
    return "/role-proposals/" + proposal.id();
  }

  /** The words that it came back with, while it is with its proposer again. */
  public @Nullable Step back() {
    boolean theirsAgain =
        proposal.stage() == ProposalStage.ASKED_BACK || proposal.stage() == ProposalStage.RETURNED;
    return steps.stream()
        .filter(step -> mine && theirsAgain && step.why() != null)
        .reduce((_, later) -> later)
        .orElse(null);
  }

  /** Whether all that is missing stands on the page of its requirements. */
  public boolean onlySkillsMissing() {
    return missing.stream().allMatch(r -> r.key().endsWith("asks_for_a_skill"));
  }

  public boolean may(String act) {
    return acts.contains(ProposalFlow.Act.valueOf(act));
  }
}
