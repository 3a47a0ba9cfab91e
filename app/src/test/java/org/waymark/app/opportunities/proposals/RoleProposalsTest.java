package org.waymark.app.opportunities.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.ProposedRole;
import org.waymark.app.opportunities.ProposedRoles;
import org.waymark.app.opportunities.RoleProposals;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.TarnholmHats;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.skills.RequirementsBook;

/** From a draft to a role with an opening, and what stands in the way. */
@OpeningsTest
class RoleProposalsTest {
  private final Tarnholm tarnholm;
  private final TarnholmHats hats;
  private final ProposedRoles dana;
  private final RoleProposals proposals;
  private final Proposing proposing;
  private final ProposalStore store;
  private final Organisation organisation;
  private final RequirementsBook requirements;
  private final Openings openings;
  private final JdbcClient db;

  RoleProposalsTest(
      Tarnholm tarnholm,
      TarnholmHats hats,
      ProposedRoles dana,
      RoleProposals proposals,
      Proposing proposing,
      ProposalStore store,
      Organisation organisation,
      RequirementsBook requirements,
      Openings openings,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.hats = hats;
    this.dana = dana;
    this.proposals = proposals;
    this.proposing = proposing;
    this.store = store;
    this.organisation = organisation;
    this.requirements = requirements;
    this.openings = openings;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    dana.company();
  }

  private ProposalStage stage(ProposalId id) {
    return store.find(id).orElseThrow().stage();
  }

  private Set<PersonId> holders(ProposalId id) {
    return store.find(id).orElseThrow().state().holders();
  }

  @Test
  void whatIsApprovedBecomesARoleAndTheDraftOfAnOpening() {
    ProposalId id = dana.approved("Rain reader");
    RoleCard role = role("Rain reader");
    assertThat(role.level()).isEqualTo(5);
    assertThat(role.description()).isEqualTo("Makes maps readable in the rain.");
    assertThat(requirements.requirementsOf(role.id()))
        .isEqualTo(dana.role("Rain reader").requirements());
    var made = (ProposalState.Approved) store.find(id).orElseThrow().state();
    assertThat(made.role()).isEqualTo(role.id());
    OpeningCard opening = openings.card(made.opening()).orElseThrow();
    assertThat(opening.stage()).isEqualTo(OpeningCard.Stage.DRAFT);
    assertThat(opening.owner()).isEqualTo(tarnholm.person("dana"));
    assertThat(opening.role()).isEqualTo(role.id());
    assertThat(opening.dates().insideUntil())
        .as("five working days for people inside")
        .isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(openings.requirementsOf(opening.id())).hasSize(2);
  }

  private RoleCard role(String title) {
    return organisation.roles().stream()
        .filter(r -> r.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void hrShapesItAndAsksBackAndLeadershipReturnsIt() {
    ProposalId id = dana.sent("Snow reader");
    assertThat(holders(id)).containsExactly(tarnholm.person("ingrid"));
    assertThat(proposals.askBack(dana.ingrid(), id, " "))
        .isEqualTo(Outcome.refused("opportunities.proposal.why", 2_000));
    Eyes.done(proposing.edit(dana.ingrid(), id, 1, dana.role("Snow and ice reader"), Set.of()));
    Eyes.done(proposals.askBack(dana.ingrid(), id, "Why not two of them?"));
    assertThat(stage(id)).isEqualTo(ProposalStage.ASKED_BACK);
    Eyes.done(proposals.send(dana.dana(), id, true));
    Eyes.done(proposals.passOn(dana.ingrid(), id, ""));
    assertThat(holders(id))
        .containsExactlyInAnyOrder(tarnholm.person("nora"), tarnholm.person("odd"));
    Eyes.done(proposals.giveBack(dana.nora(), id, 2, "After the winter."));
    assertThat(stage(id)).isEqualTo(ProposalStage.RETURNED);
    assertThat(holders(id)).isEmpty();
    assertThat(store.find(id).orElseThrow().role().title()).isEqualTo("Snow and ice reader");
  }

  @Test
  void onlyWhatTheLeaderSawIsApproved() {
    ProposalId id = dana.sent("Fog reader");
    Eyes.done(proposing.ask(dana.ingrid(), id, 1, dana.role("x").requirements().subList(0, 1)));
    Eyes.done(proposals.passOn(dana.ingrid(), id, ""));
    assertThat(proposals.approve(dana.nora(), id, 1, ""))
        .isEqualTo(Outcome.refused("opportunities.proposal.changed_meanwhile"));
    Eyes.done(proposals.approve(dana.nora(), id, 2, ""));
  }

  @Test
  void anEditOfWhatSomebodyChangedMeanwhileIsRefused() {
    ProposalId id = dana.drafted("Hail reader");
    Eyes.done(proposing.edit(dana.dana(), id, 1, dana.role("Hail and sleet reader"), Set.of()));
    assertThat(proposing.edit(dana.dana(), id, 1, dana.role("Sleet reader"), Set.of()))
        .isEqualTo(Outcome.refused("opportunities.proposal.changed_meanwhile"));
  }

  @Test
  void nobodyApprovesTheirOwnNotEvenAsLeaderOfTheUnit() {
    hats.give("dana", Hat.LEADER, tarnholm.digital);
    ProposalId id = dana.withLeadership("Wind reader");
    assertThat(holders(id)).as("the next above").doesNotContain(tarnholm.person("dana"));
    assertThat(proposals.approve(hats.viewer("dana", Hat.MANAGER), id, 1, ""))
        .isEqualTo(Outcome.refused("opportunities.proposal.not_now"));
    assertThatThrownBy(
            () ->
                db.sql("insert into opportunities.proposal_desk values (:id, :me, :me)")
                    .param("id", id.value())
                    .param("me", tarnholm.person("dana").value())
                    .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("nobody_decides_on_their_own");
    hats.takeAll("dana");
  }

  @Test
  void neitherWhoShapedItNorWhoReportsToTheProposerDecides() {
    hats.give("ingrid", Hat.LEADER, tarnholm.company);
    hats.give("jonas", Hat.LEADER, tarnholm.digital);
    ProposalId id = dana.withLeadership("Ice reader");
    assertThat(holders(id))
        .containsExactlyInAnyOrder(tarnholm.person("nora"), tarnholm.person("odd"));
    assertThat(proposals.approve(dana.ingrid(), id, 1, ""))
        .isEqualTo(Outcome.refused("opportunities.proposal.not_now"));
    hats.takeAll("jonas");
    hats.takeAll("ingrid");
    hats.give("ingrid", Hat.HR_PARTNER, tarnholm.digital);
  }

  @Test
  void whereNobodyCouldDecideItIsNotSent() {
    ProposalId id = dana.drafted("Storm reader");
    hats.takeAll("nora");
    hats.takeAll("odd");
    hats.takeAll("ingrid");
    assertThat(proposals.send(dana.dana(), id, true))
        .isEqualTo(
            Outcome.refused(
                List.of(
                    Refusal.of("opportunities.proposal.nobody_shapes"),
                    Refusal.of("opportunities.proposal.nobody_decides"))));
    hats.give("ingrid", Hat.HR_PARTNER, tarnholm.digital);
    hats.give("nora", Hat.LEADER, tarnholm.company);
    hats.give("odd", Hat.LEADER, tarnholm.company);
  }

  @Test
  void aRoleThatIsThereIsNotProposedAgain() {
    ProposalId id = dana.drafted("software  Developer");
    assertThat(proposals.send(dana.dana(), id, true))
        .isEqualTo(Outcome.refused("opportunities.proposal.there_already", "software  Developer"));
  }

  @Test
  void whoProposesLooksAtRolesThatMeanTheLikeFirst() {
    ProposalId id = dana.drafted("Product manager");
    assertThat(proposals.send(dana.dana(), id, false))
        .isEqualTo(Outcome.refused("opportunities.proposal.alike"));
    Eyes.done(proposals.send(dana.dana(), id, true));
  }

  @Test
  void aRoleThatCameUpMeanwhileIsNotMadeTwice() {
    ProposalId first = dana.withLeadership("Cloud reader");
    ProposalId second = dana.withLeadership("Cloud reader");
    Eyes.done(proposals.approve(dana.nora(), first, 1, ""));
    assertThat(proposals.approve(dana.nora(), second, 1, ""))
        .isEqualTo(Outcome.refused("opportunities.proposal.there_already", "Cloud reader"));
    assertThat(stage(second)).isEqualTo(ProposalStage.DECIDING);
  }

  @Test
  void managersProposeWhereTheyStandOrLeadAndOthersNowhere() {
    ProposedRole elsewhere =
        new ProposedRole("Far away", tarnholm.stores, null, null, "", "", null, null, List.of());
    assertThat(proposals.draft(dana.dana(), elsewhere, Set.of()))
        .isEqualTo(Outcome.refused("opportunities.proposal.in_reach"));
    assertThatThrownBy(() -> proposals.draft(tarnholm.sarah(), dana.role("Mine"), Set.of()))
        .isInstanceOf(NotYours.class);
    ProposedRole odd =
        new ProposedRole("Odd", tarnholm.digital, "none", null, "", "", null, null, List.of());
    assertThat(proposals.draft(dana.dana(), odd, Set.of()))
        .isEqualTo(Outcome.refused("opportunities.proposal.family_known"));
  }

  @Test
  void hrCannotMoveItToAUnitThatIsNotTheirs() {
    ProposalId id = dana.sent("Dew reader");
    ProposedRole moved =
        new ProposedRole("Dew reader", tarnholm.stores, null, null, "", "", null, null, List.of());
    assertThat(proposing.edit(dana.ingrid(), id, 1, moved, Set.of()))
        .isEqualTo(Outcome.refused("opportunities.proposal.in_reach"));
  }

  @Test
  void whatIsWithdrawnIsOver() {
    ProposalId id = dana.withLeadership("Mist reader");
    Eyes.done(proposals.withdraw(dana.dana(), id, "We hired."));
    assertThat(holders(id)).isEmpty();
    assertThatThrownBy(() -> proposals.approve(dana.nora(), id, 1, ""))
        .isInstanceOf(NotYours.class);
    assertThat(proposals.send(dana.dana(), id, true))
        .isEqualTo(Outcome.refused("opportunities.proposal.not_now"));
  }
}
