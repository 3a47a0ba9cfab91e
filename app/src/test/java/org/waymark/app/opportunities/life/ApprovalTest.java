package org.waymark.app.opportunities.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.SpokenRules;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Terms;

/** Where the rules ask for it, somebody else agrees before an opening is published. */
@OpeningsTest
class ApprovalTest {
  private final Tarnholm tarnholm;
  private final Eyes eyes;
  private final Hiring hiring;
  private final Publishing publishing;
  private final Openings openings;
  private final DanaHires dana;
  @MockitoSpyBean private Policy policy;

  ApprovalTest(
      Tarnholm tarnholm,
      Eyes eyes,
      Hiring hiring,
      Publishing publishing,
      Openings openings,
      DanaHires dana) {
    this.tarnholm = tarnholm;
    this.eyes = eyes;
    this.hiring = hiring;
    this.publishing = publishing;
    this.openings = openings;
    this.dana = dana;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  @BeforeEach
  void anHrPartnerHasToAgree() {
    asks(Terms.Approval.HR_PARTNER);
  }

  private void asks(Terms.Approval whom) {
    SpokenRules.say(policy, terms -> SpokenRules.posting(terms, 5, true, whom));
  }

  private Stage stage(OpeningId id) {
    return openings.card(id).orElseThrow().stage();
  }

  @Test
  void danaHandsInIngridAgreesAndOnlyThenEverybodySeesIt() {
    OpeningId id = dana.drafts("Agreed to");
    assertThat(eyes.post("/openings/" + id + "/publication", tarnholm.dana())).hasStatus(303);
    assertThat(stage(id)).isEqualTo(Stage.WAITING);
    assertThat(eyes.status("/openings/" + id, tarnholm.sarah())).isEqualTo(404);
    assertThat(eyes.body("/openings", tarnholm.sarah())).doesNotContain("Agreed to");
    assertThat(eyes.page("/openings/approvals", tarnholm.ingrid()).text())
        .contains("Agreed to", "Asked by", "The rules ask for agreement");
    assertThat(eyes.post("/openings/" + id + "/approval", tarnholm.ingrid())).hasStatus(303);
    assertThat(stage(id)).isEqualTo(Stage.PUBLISHED);
    assertThat(eyes.body("/openings", tarnholm.sarah())).contains("Agreed to");
    assertThat(eyes.page("/openings/approvals", tarnholm.ingrid()).text())
        .doesNotContain("Agreed to");
  }

  @Test
  void nobodyAgreesToTheirOwn() {
    Viewer both = tarnholm.viewer("dana", Hat.MANAGER, Hat.HR_PARTNER);
    OpeningId hers = dana.drafts("Her own");
    Eyes.done(hiring.publish(both, hers));
    assertThat(stage(hers)).isEqualTo(Stage.WAITING);
    assertThat(eyes.post("/openings/" + hers + "/approval", both)).hasStatus(404);
    OpeningId withCoOwner =
        Eyes.done(
            hiring.draft(
                tarnholm.dana(),
                Postings.role(tarnholm, "With Ingrid"),
                Set.of(tarnholm.person("ingrid"))));
    Eyes.done(hiring.publish(tarnholm.dana(), withCoOwner));
    assertThat(eyes.post("/openings/" + withCoOwner + "/approval", tarnholm.ingrid()))
        .hasStatus(404);
    OpeningId handedInByIngrid = dana.drafts("Handed in by Ingrid");
    Eyes.done(hiring.publish(tarnholm.ingrid(), handedInByIngrid));
    assertThat(eyes.post("/openings/" + handedInByIngrid + "/approval", tarnholm.ingrid()))
        .hasStatus(404);
    assertThat(List.of(stage(hers), stage(withCoOwner), stage(handedInByIngrid)))
        .containsOnly(Stage.WAITING);
  }

  @Test
  void nobodyElseAgrees() {
    OpeningId id = dana.drafts("Not theirs");
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    for (Viewer other :
        List.of(
            tarnholm.sarah(),
            tarnholm.jonas(),
            tarnholm.tomasz(),
            tarnholm.viewer("grace", Hat.LEADER))) {
      assertThat(eyes.post("/openings/" + id + "/approval", other)).hasStatus(404);
      assertThat(eyes.post("/openings/" + id + "/approval/refusal", other, "why", "No"))
          .hasStatus(404);
    }
    assertThat(stage(id)).isEqualTo(Stage.WAITING);
  }

  @Test
  void aLeaderIsAskedWhereTheRulesNameOneAndAnHrPartnerIsNot() {
    asks(Terms.Approval.LEADER);
    OpeningId id = dana.drafts("For a leader");
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    Viewer leader = tarnholm.viewer("grace", tarnholm.digital, Hat.LEADER);
    assertThat(eyes.post("/openings/" + id + "/approval", tarnholm.ingrid())).hasStatus(404);
    assertThat(eyes.page("/openings/" + id, leader).text()).contains("May it be published?");
    assertThat(eyes.post("/openings/" + id + "/approval", leader)).hasStatus(303);
    assertThat(stage(id)).isEqualTo(Stage.PUBLISHED);
  }

  @Test
  void whatIsGivenBackSaysWhatToChange() {
    OpeningId id = dana.drafts("Given back");
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    assertThat(eyes.post("/openings/" + id + "/approval/refusal", tarnholm.ingrid(), "why", " "))
        .hasStatus(422)
        .bodyText()
        .contains("Say what should change");
    assertThat(
            eyes.post(
                "/openings/" + id + "/approval/refusal",
                tarnholm.ingrid(),
                "why",
                "Name the team."))
        .hasStatus(303);
    assertThat(stage(id)).isEqualTo(Stage.DRAFT);
    assertThat(eyes.page("/openings/" + id, tarnholm.dana()).text()).contains("Name the team.");
    assertThat(publishing.publish(tarnholm.dana(), id)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void takenBackItCanBeChangedAgain() {
    OpeningId id = dana.drafts("Taken back");
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    assertThat(eyes.post("/openings/" + id + "/approval/removal", tarnholm.dana())).hasStatus(303);
    assertThat(stage(id)).isEqualTo(Stage.DRAFT);
    assertThat(eyes.post("/openings/" + id + "/approval", tarnholm.ingrid())).hasStatus(404);
    assertThat(eyes.post("/openings/" + id + "/approval/removal", tarnholm.dana())).hasStatus(422);
  }

  @Test
  void aProjectAboveTheShareOfTheRulesWaitsAndOneAtTheShareDoesNot() {
    SpokenRules.say(policy, t -> SpokenRules.projects(t, 50, 19, Terms.Poster.EMPLOYEES));
    assertThat(stage(published("A day a week"))).isEqualTo(Stage.WAITING);
    SpokenRules.say(policy, t -> SpokenRules.projects(t, 50, 20, Terms.Poster.EMPLOYEES));
    assertThat(stage(published("Another day a week"))).isEqualTo(Stage.PUBLISHED);
  }

  @Test
  void whatWaitsKeepsItsGates() {
    SpokenRules.say(policy, t -> SpokenRules.projects(t, 50, 19, Terms.Poster.EMPLOYEES));
    OpeningId id = published("With a gate");
    Viewer grace = tarnholm.viewer("grace", Hat.MANAGER);
    assertThat(
            eyes.post(
                "/openings/" + id + "/gates", grace, "title", "Sneaked in", "due", "2027-02-01"))
        .hasStatus(422)
        .bodyText()
        .contains("not while somebody has to agree");
  }

  @Test
  void whoMayPostAProjectIsSaidByTheRules() {
    SpokenRules.say(policy, t -> SpokenRules.projects(t, 20, 20, Terms.Poster.HR_PARTNERS));
    var project = Postings.project(tarnholm, "Not by leaders");
    assertThat(hiring.draft(tarnholm.viewer("grace", Hat.MANAGER), project, Set.of()))
        .isEqualTo(Outcome.refused("opportunities.posting.in_reach"));
    assertThat(hiring.draft(tarnholm.tomasz(), project, Set.of())).isInstanceOf(Outcome.Done.class);
  }

  private OpeningId published(String title) {
    Viewer grace = tarnholm.viewer("grace", Hat.MANAGER);
    OpeningId id = Eyes.done(hiring.draft(grace, Postings.project(tarnholm, title), Set.of()));
    Eyes.done(hiring.ask(grace, id, 0, Postings.research()));
    Eyes.done(hiring.publish(grace, id));
    return id;
  }
}
