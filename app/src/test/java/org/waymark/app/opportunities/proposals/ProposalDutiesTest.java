package org.waymark.app.opportunities.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningsSlice;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.ProposedRoles;
import org.waymark.app.opportunities.RoleProposals;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.TarnholmHats;

/** Reminded, passed on, held: silence never counts as agreed. */
@OpeningsTest
class ProposalDutiesTest {
  private final Tarnholm tarnholm;
  private final TarnholmHats hats;
  private final ProposedRoles dana;
  private final RoleProposals proposals;
  private final ProposalStore store;
  private final Leavers leavers;
  private final TransactionTemplate transaction;
  private final Notices notices;
  private final SampleClock clock;
  private final List<Due> due;

  ProposalDutiesTest(
      Tarnholm tarnholm,
      TarnholmHats hats,
      ProposedRoles dana,
      RoleProposals proposals,
      ProposalStore store,
      Leavers leavers,
      TransactionTemplate transaction,
      Notices notices,
      SampleClock clock,
      List<Due> due) {
    this.tarnholm = tarnholm;
    this.hats = hats;
    this.dana = dana;
    this.proposals = proposals;
    this.store = store;
    this.leavers = leavers;
    this.transaction = transaction;
    this.notices = notices;
    this.clock = clock;
    this.due = due;
  }

  @BeforeAll
  void aCompany() {
    dana.company();
  }

  @AfterEach
  void back() {
    OpeningsSlice.moveTo(clock, 0);
  }

  private void onDay(int days) {
    OpeningsSlice.moveTo(clock, days);
    due.forEach(Due::workOff);
    due.forEach(Due::workOff); // a second time finds nothing left
  }

  private long told(String who, String what, ProposalId id) {
    return notices.of(tarnholm.person(who), 500).stream()
        .filter(n -> n.href().endsWith(id.toString()))
        .filter(n -> n.words().key().equals("opportunities.proposal.told." + what))
        .count();
  }

  private Proposal proposal(ProposalId id) {
    return store.find(id).orElseThrow();
  }

  @Test
  void hrIsRemindedTwoWorkingDaysBeforeTheLastAndPassedOnAfterIt() {
    ProposalId id = dana.sent("Waits with HR");
    onDay(2);
    assertThat(told("ingrid", "REMIND", id)).isZero();
    onDay(3);
    assertThat(told("ingrid", "REMIND", id)).isEqualTo(1);
    onDay(7);
    assertThat(told("dana", "ESCALATE.PROPOSER", id)).as("on its last day").isZero();
    onDay(8);
    assertThat(told("dana", "ESCALATE.PROPOSER", id)).isEqualTo(1);
    assertThat(proposal(id).stage()).isEqualTo(ProposalStage.SHAPING);
    onDay(60);
    assertThat(proposal(id).stage()).as("it holds").isEqualTo(ProposalStage.SHAPING);
  }

  @Test
  void pastTheirDayThoseAboveTheLeaderHaveItTooAndItHolds() {
    hats.give("grace", Hat.LEADER, tarnholm.digital);
    ProposalId id = dana.withLeadership("Waits with Grace");
    assertThat(proposal(id).state().holders()).containsExactly(tarnholm.person("grace"));
    onDay(15);
    assertThat(told("nora", "ESCALATE.LEADER", id)).isEqualTo(1);
    assertThat(told("grace", "ESCALATE.LEADER", id)).isEqualTo(1);
    assertThat(proposal(id).stage()).isEqualTo(ProposalStage.DECIDING);
    onDay(200);
    assertThat(proposal(id).stage())
        .as("never agreed by silence")
        .isEqualTo(ProposalStage.DECIDING);
    Eyes.done(proposals.approve(dana.nora(), id, 1, ""));
    hats.takeAll("grace");
  }

  @Test
  void whatWaitedForSomebodyWhoLeftPassesOn() {
    tarnholm.person("leif", "Leif", "Dahl", tarnholm.digital, tarnholm.developer);
    hats.give("leif", Hat.LEADER, tarnholm.digital);
    ProposalId id = dana.withLeadership("Waited for Leif");
    assertThat(proposal(id).state().holders()).containsExactly(tarnholm.person("leif"));
    tarnholm.leaves("leif", LocalDate.of(2026, 11, 22));
    pass();
    pass();
    assertThat(proposal(id).state().holders())
        .containsExactlyInAnyOrder(tarnholm.person("nora"), tarnholm.person("odd"));
    assertThat(told("nora", "ESCALATE.LEADER", id)).isEqualTo(1);
  }

  private void pass() {
    transaction.executeWithoutResult(_ -> leavers.passOn());
  }

  @Test
  void whatSomebodyProposedWhoLeftEnds() {
    tarnholm.person("per", "Per", "Lund", tarnholm.digital, tarnholm.developer);
    var per = hats.viewer("per", Hat.MANAGER);
    ProposalId id = Eyes.done(proposals.draft(per, dana.role("Per’s last"), java.util.Set.of()));
    Eyes.done(proposals.send(per, id, true));
    tarnholm.leaves("per", LocalDate.of(2026, 11, 22));
    pass();
    pass();
    assertThat(proposal(id).stage()).isEqualTo(ProposalStage.WITHDRAWN);
    assertThat(told("ingrid", "LEAVE.HR_PARTNER", id)).isEqualTo(1);
  }
}
