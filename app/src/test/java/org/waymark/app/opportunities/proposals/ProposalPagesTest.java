package org.waymark.app.opportunities.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.ProposedRoles;
import org.waymark.app.opportunities.RoleProposals;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.skills.RequirementsBook.Requirement;

/** Pages of proposals, without a script. */
@OpeningsTest
class ProposalPagesTest {
  private final Tarnholm tarnholm;
  private final ProposedRoles dana;
  private final RoleProposals proposals;
  private final Proposing proposing;
  private final ProposalStore store;
  private final SuitStore suits;
  private final Eyes eyes;

  ProposalPagesTest(
      Tarnholm tarnholm,
      ProposedRoles dana,
      RoleProposals proposals,
      Proposing proposing,
      ProposalStore store,
      SuitStore suits,
      Eyes eyes) {
    this.tarnholm = tarnholm;
    this.dana = dana;
    this.proposals = proposals;
    this.proposing = proposing;
    this.store = store;
    this.suits = suits;
    this.eyes = eyes;
  }

  @BeforeAll
  void aCompany() {
    dana.company();
  }

  private static String address(ProposalId id) {
    return "/role-proposals/" + id;
  }

  @Test
  void aRoleIsDescribedAskedForAndSent() {
    Document form = eyes.page("/role-proposals/new", dana.dana());
    assertThat(form.select("input[name=suits]")).hasSize(2);
    String next =
        Eyes.redirect(
            eyes.post(
                "/role-proposals",
                dana.dana(),
                Eyes.fields(
                    form,
                    "title",
                    "Shore walker",
                    "family",
                    "product",
                    "level",
                    "4",
                    "purpose",
                    "Walks the shore.",
                    "businessCase",
                    "Nobody does.",
                    "funding",
                    "new",
                    "amount",
                    "above",
                    "suits",
                    tarnholm.person("mei").toString())));
    ProposalId id = ProposalId.of(next.replaceAll(".*/role-proposals/|/requirements", ""));
    assertThat(suits.of(id)).containsExactly(tarnholm.person("mei"));
    assertThat(eyes.page(address(id), dana.dana()).text())
        .contains("Before you can send it", "Ask for at least one skill");
    Document lines = eyes.page(next, dana.dana());
    assertThat(
            eyes.post(
                next,
                dana.dana(),
                Eyes.fields(
                    lines, "act", "keep", "skills", "3", "minimum-3", "2", "weight-3", "1")))
        .hasStatus(303);
    assertThat(store.find(id).orElseThrow().role().requirements())
        .containsExactly(new Requirement(Tarnholm.COACHING, 2, 10_000, false));
    assertThat(eyes.post(address(id) + "/submission", dana.dana(), "noneIsIt", "true"))
        .hasStatus(303);
    assertThat(eyes.page("/role-proposals", dana.ingrid()).text())
        .contains("On you", "Shore walker");
  }

  @Test
  void whatWasTypedStaysWhenItIsRefused() {
    MvcTestResult refused =
        eyes.post(
            "/role-proposals",
            dana.dana(),
            "title",
            "",
            "unit",
            tarnholm.digital.toString(),
            "level",
            "many",
            "purpose",
            "Still here.");
    assertThat(refused).hasStatus(422);
    assertThat(Jsoup.parse(Eyes.body(refused)).text())
        .contains("Give the role a title", "Levels of roles go from 1 to 10", "Still here.");
    assertThat(eyes.post("/role-proposals", dana.dana(), "title", "X", "unit", "nowhere"))
        .hasStatus(422);
    assertThat(
            eyes.post(
                "/role-proposals",
                dana.dana(),
                "title",
                "X",
                "unit",
                tarnholm.digital.toString(),
                "suits",
                "nobody"))
        .hasStatus(422)
        .bodyText()
        .contains("Name people who report to you");
  }

  @Test
  void whoComesSecondIsToldSo() {
    ProposalId id = dana.drafted("Changed twice");
    Document stale = eyes.page(address(id) + "/edit", dana.dana());
    Document staleLines = eyes.page(address(id) + "/requirements", dana.dana());
    Eyes.done(proposing.edit(dana.dana(), id, 1, dana.role("Changed once"), Set.of()));
    assertThat(
            eyes.post(
                address(id) + "/edit", dana.dana(), Eyes.fields(stale, "title", "Changed again")))
        .hasStatus(409)
        .bodyText()
        .contains("Somebody changed it meanwhile");
    assertThat(
            eyes.post(
                address(id) + "/requirements", dana.dana(), Eyes.fields(staleLines, "act", "keep")))
        .hasStatus(409);
  }

  @Test
  void requirementsThatCannotBeReadAreRefused() {
    ProposalId id = dana.drafted("Odd weights");
    assertThat(
            eyes.post(
                address(id) + "/requirements",
                dana.dana(),
                "act",
                "keep",
                "revision",
                "1",
                "skills",
                "0",
                "minimum-0",
                "9",
                "weight-0",
                "heavy"))
        .hasStatus(422)
        .bodyText()
        .contains("Levels go from 1 to 5");
  }

  @Test
  void aDecisionOnOtherWordsThanWereSeenIsRefused() {
    ProposalId id = dana.withLeadership("Decided blindly");
    assertThat(
            eyes.post(address(id) + "/decision", dana.nora(), "choice", "approve", "revision", "0"))
        .hasStatus(409);
    assertThat(
            eyes.post(
                address(id) + "/decision",
                dana.nora(),
                "choice",
                "return",
                "revision",
                "1",
                "why",
                " "))
        .hasStatus(422)
        .bodyText()
        .contains("Give a reason");
    assertThat(eyes.page(address(id), dana.nora()).select("input[name=revision]").val())
        .isEqualTo("1");
  }

  @Test
  void whatIsWithSomebodyElseHasNoForm() {
    ProposalId id = dana.sent("With somebody else");
    assertThat(eyes.status(address(id) + "/edit", dana.dana())).isEqualTo(404);
    assertThat(eyes.status(address(id) + "/edit", dana.ingrid())).isEqualTo(200);
    assertThat(eyes.page(address(id) + "/edit", dana.ingrid()).select("input[name=suits]"))
        .as("only the proposer says whom it could suit")
        .isEmpty();
    Eyes.done(proposals.passOn(dana.ingrid(), id, ""));
    assertThat(eyes.status(address(id) + "/edit", dana.ingrid())).isEqualTo(404);
  }

  @Test
  void whatCameBackSaysWhyFirst() {
    ProposalId id = dana.sent("Came back with words");
    Eyes.done(proposals.askBack(dana.ingrid(), id, "Who would teach them?"));
    assertThat(eyes.page(address(id), dana.dana()).select("#ba-h").text())
        .isEqualTo("Ingrid Solheim says");
    assertThat(eyes.page(address(id), dana.ingrid()).select("#ba-h")).isEmpty();
  }

  @Test
  void onceApprovedItLeadsToTheRoleAndToTheOpening() {
    ProposalId id = dana.approved("Linked reader");
    Document page = eyes.page(address(id), dana.dana());
    var made = (ProposalState.Approved) store.find(id).orElseThrow().state();
    assertThat(page.select("a[href=/roles/" + made.role() + "]")).hasSize(1);
    assertThat(page.select("a[href=/openings/" + made.opening() + "]")).hasSize(1);
    assertThat(eyes.page(address(id), dana.nora()).select("main a[href^=/openings/]"))
        .as("a draft is not for her")
        .isEmpty();
  }
}
