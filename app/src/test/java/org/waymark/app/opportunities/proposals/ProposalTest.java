package org.waymark.app.opportunities.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.ProposedRole;
import org.waymark.app.opportunities.ProposedRole.Amount;
import org.waymark.app.opportunities.ProposedRole.Funding;
import org.waymark.app.opportunities.proposals.ProposalFlow.Act;
import org.waymark.app.opportunities.proposals.ProposalFlow.Part;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;

/** A team leader that Grace proposes. */
class ProposalTest {
  private static final PersonId GRACE = new PersonId(UUID.randomUUID());
  private static final PersonId CALLUM = new PersonId(UUID.randomUUID());
  private static final UnitId SHOP = new UnitId(UUID.randomUUID());
  private static final List<Requirement> COACHING =
      List.of(new Requirement(new SkillId(7), 3, 10_000, true));

  private static ProposedRole role(String title, @Nullable Integer level, List<Requirement> asked) {
    return new ProposedRole(
        title, SHOP, "CUS", level, "Leads five.", "Pays.", Funding.NEW, Amount.TO_50, asked);
  }

  private static Proposal at(ProposalState state) {
    return new Proposal(
        new ProposalId(UUID.randomUUID()), GRACE, role("Team leader", 4, COACHING), 3, state);
  }

  private static Proposal draft() {
    return at(new ProposalState.Theirs(ProposalStage.DRAFT));
  }

  private static Proposal deciding() {
    return at(
        new ProposalState.Deciding(
            new ProposalState.Desk(Set.of(CALLUM), LocalDate.of(2026, 12, 4), null)));
  }

  private static List<String> keys(List<Refusal> refusals) {
    return refusals.stream().map(r -> r.key().replace("opportunities.proposal.", "")).toList();
  }

  @Test
  void aDraftMayLackAlmostEverything() {
    ProposedRole thought =
        new ProposedRole("Team leader", SHOP, null, null, "", "", null, null, List.of());
    assertThat(ProposalRule.refusals(thought)).isEmpty();
  }

  @Test
  void whatIsSentLacksNothingAndEveryGapIsNamed() {
    ProposedRole thought =
        new ProposedRole("Team leader", SHOP, null, null, "", "", null, null, List.of());
    assertThat(keys(ProposalRule.refusalsToSend(thought)))
        .containsExactly(
            "purpose_given",
            "case_given",
            "family_given",
            "level_given",
            "funding_given",
            "asks_for_a_skill");
    assertThat(ProposalRule.refusalsToSend(role("Team leader", 4, COACHING))).isEmpty();
  }

  @Test
  void aTitleIsGivenAndFits() {
    assertThat(keys(ProposalRule.refusals(role(" ", 4, COACHING)))).containsExactly("title_given");
    assertThat(keys(ProposalRule.refusals(role("x".repeat(151), 4, COACHING))))
        .containsExactly("title_fits");
    assertThat(ProposalRule.refusals(role("x".repeat(150), 4, COACHING))).isEmpty();
  }

  @Test
  void textsFit() {
    ProposedRole tooLong =
        new ProposedRole(
            "Lead", SHOP, null, null, "x".repeat(8_001), "x".repeat(8_001), null, null, COACHING);
    assertThat(keys(ProposalRule.refusals(tooLong))).containsExactly("purpose_fits", "case_fits");
  }

  @Test
  void levelsGoFromOneToTen() {
    assertThat(keys(ProposalRule.refusals(role("Lead", 0, COACHING))))
        .containsExactly("level_in_range");
    assertThat(keys(ProposalRule.refusals(role("Lead", 11, COACHING))))
        .containsExactly("level_in_range");
    assertThat(ProposalRule.refusals(role("Lead", 10, COACHING))).isEmpty();
  }

  @Test
  void anEditIsTheNextRevisionOfTheOneThatWasSeen() {
    ProposedRole next = role("Shift leader", 4, COACHING);
    assertThat(draft().edit(Set.of(Part.PROPOSER), 3, next))
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            done -> assertThat(((Proposal) done.value()).revision()).isEqualTo(4));
    assertThat(draft().edit(Set.of(Part.PROPOSER), 2, next))
        .isEqualTo(Outcome.refused("opportunities.proposal.changed_meanwhile"));
  }

  @Test
  void whatIsDecidedOnIsChangedByNobody() {
    for (Part part : Part.values()) {
      assertThat(deciding().edit(Set.of(part), 3, role("Shift leader", 4, COACHING)))
          .as(part.name())
          .isEqualTo(Outcome.refused("opportunities.proposal.not_now"));
    }
  }

  @Test
  void returningNeedsAReasonAndApprovingDoesNot() {
    Set<Part> leader = Set.of(Part.LEADER);
    assertThat(keys(deciding().refusals(leader, Act.GIVE_BACK, " "))).containsExactly("why");
    assertThat(deciding().refusals(leader, Act.GIVE_BACK, "No money before March")).isEmpty();
    assertThat(deciding().refusals(leader, Act.APPROVE, "")).isEmpty();
    assertThat(keys(deciding().refusals(leader, Act.APPROVE, "x".repeat(2_001))))
        .containsExactly("why");
  }

  @Test
  void whoHasNoPartInItDoesNothing() {
    for (Act act : Act.values()) {
      assertThat(keys(deciding().refusals(Set.of(), act, "Because")))
          .as(act.name())
          .containsExactly("not_now");
    }
  }
}
