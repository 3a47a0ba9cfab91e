package org.waymark.app.opportunities.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.ProposedRoles;
import org.waymark.app.opportunities.RoleProposals;
import org.waymark.app.opportunities.RoleProposals.Waiting;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.TarnholmHats;

/** Who sees a proposal, and whom it could suit. */
@OpeningsTest
class ProposalSightTest {
  private final Tarnholm tarnholm;
  private final TarnholmHats hats;
  private final ProposedRoles dana;
  private final RoleProposals proposals;
  private final Eyes eyes;
  private final Notices notices;
  private final JdbcClient db;

  ProposalSightTest(
      Tarnholm tarnholm,
      TarnholmHats hats,
      ProposedRoles dana,
      RoleProposals proposals,
      Eyes eyes,
      Notices notices,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.hats = hats;
    this.dana = dana;
    this.proposals = proposals;
    this.eyes = eyes;
    this.notices = notices;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    dana.company();
  }

  private int status(ProposalId id, Viewer viewer) {
    return eyes.status("/role-proposals/" + id, viewer);
  }

  private String page(ProposalId id, Viewer viewer) {
    return eyes.page("/role-proposals/" + id, viewer).text();
  }

  private Viewer lena() {
    return hats.viewer("lena");
  }

  @Test
  void aDraftIsItsProposersAlone() {
    ProposalId id = dana.drafted("Draft reader");
    assertThat(status(id, dana.dana())).isEqualTo(200);
    for (Viewer other : List.of(dana.ingrid(), dana.nora(), lena(), tarnholm.sarah())) {
      assertThat(status(id, other)).as(other.name()).isEqualTo(404);
    }
    Eyes.done(proposals.withdraw(dana.dana(), id, ""));
    assertThat(status(id, dana.ingrid())).as("thrown away before it was sent").isEqualTo(404);
    assertThat(eyes.page("/role-proposals", dana.ingrid()).text()).doesNotContain("Draft reader");
  }

  @Test
  void leadershipSeesItOnlyOnceItIsTheirsToDecide() {
    ProposalId id = dana.sent("Theirs later");
    assertThat(status(id, dana.nora())).isEqualTo(404);
    assertThat(eyes.page("/role-proposals", dana.nora()).text()).doesNotContain("Theirs later");
    Eyes.done(proposals.passOn(dana.ingrid(), id, ""));
    assertThat(status(id, dana.nora())).isEqualTo(200);
    Eyes.done(proposals.approve(dana.nora(), id, 1, ""));
    assertThat(status(id, dana.nora())).as("who decided").isEqualTo(200);
    assertThat(status(id, hats.viewer("odd"))).as("who did not").isEqualTo(404);
  }

  @Test
  void aLeaderWhoseHatWasTakenSeesAndDecidesNothing() {
    ProposalId id = dana.withLeadership("Without a hat");
    Viewer odd = tarnholm.viewer("odd");
    assertThat(status(id, odd)).isEqualTo(404);
  }

  @Test
  void colleaguesAndOtherHrPartnersFindNothing() {
    ProposalId id = dana.sent("Not for all");
    for (String other : List.of("sarah", "jonas", "mei", "tomasz")) {
      assertThat(status(id, hats.viewer(other, Hat.MANAGER))).as(other).isEqualTo(404);
    }
    assertThat(status(id, lena())).as("learning reads").isEqualTo(200);
    assertThat(eyes.page("/role-proposals/" + id, lena()).select("main form")).isEmpty();
  }

  @Test
  void whomItCouldSuitIsForTheProposerAndHrAlone() {
    ProposalId id = dana.withLeadership("Suits somebody", tarnholm.person("mei"));
    assertThat(page(id, dana.dana())).contains("Mei Castellanos");
    assertThat(page(id, dana.ingrid())).contains("Mei Castellanos");
    for (Viewer other : List.of(dana.nora(), lena())) {
      assertThat(page(id, other)).as(other.name()).doesNotContain("Castellanos", "could suit");
    }
    assertThat(status(id, hats.viewer("mei"))).isEqualTo(404);
    assertThat(notices.of(tarnholm.person("mei"), 50)).isEmpty();
    assertThat(Eyes.body(eyes.get("/role-proposals.csv", dana.ingrid())))
        .contains("Suits somebody")
        .doesNotContain("Castellanos");
    assertThat(looks("mei")).as("the record would tell her").isZero();
  }

  private long looks(String who) {
    return db.sql("select count(*) from audit.entry where subject = :who")
        .param("who", tarnholm.person(who).value())
        .query(Long.class)
        .single();
  }

  @Test
  void anHrPartnerWhoIsNamedThemselvesFindsNobodyNamed() {
    ProposalId id = dana.sent("Suits HR", tarnholm.person("mei"));
    hats.give("mei", Hat.HR_PARTNER, tarnholm.digital);
    assertThat(page(id, hats.viewer("mei"))).doesNotContain("Castellanos");
    hats.takeAll("mei");
  }

  @Test
  void onceDecidedTheNamesAreGoneAndNothingComesOfThem() {
    ProposalId id = dana.approved("Suited nobody", tarnholm.person("mei"));
    assertThat(named(id)).isZero();
    assertThat(page(id, dana.dana())).doesNotContain("Castellanos");
    ProposalId withdrawn = dana.sent("Suited nobody either", tarnholm.person("mei"));
    Eyes.done(proposals.withdraw(dana.dana(), withdrawn, ""));
    assertThat(named(withdrawn)).isZero();
  }

  private long named(ProposalId id) {
    return db.sql("select count(*) from opportunities.proposal_suits where proposal = :id")
        .param("id", id.value())
        .query(Long.class)
        .single();
  }

  @Test
  void whatCameBackWaitsForItsProposer() {
    ProposalId id = dana.sent("Came back");
    assertThat(proposals.waitingFor(dana.dana())).extracting(Waiting::id).doesNotContain(id);
    assertThat(proposals.waitingFor(dana.ingrid())).extracting(Waiting::id).contains(id);
    Eyes.done(proposals.askBack(dana.ingrid(), id, "For whom?"));
    assertThat(proposals.waitingFor(dana.dana())).extracting(Waiting::id).contains(id);
    assertThat(proposals.waitingFor(dana.ingrid())).extracting(Waiting::id).doesNotContain(id);
  }

  @Test
  void aManagerNamesOnlyTheirOwnReports() {
    assertThat(
            proposals.draft(dana.dana(), dana.role("For Sarah"), Set.of(tarnholm.person("sarah"))))
        .isEqualTo(Outcome.refused("opportunities.proposal.own_reports"));
  }
}
