package org.waymark.app.opportunities.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.SpokenRules;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Terms;

/** A project that asks for more of anybody's time than the rules leave to projects. */
@OpeningsTest
class NobodyForTest {
  private static final String NOBODY = "Nobody could take it: it asks for 60 %";
  private static final String RULE = "By the rule “Share of time for projects”";
  private final Tarnholm tarnholm;
  private final Eyes eyes;
  private final Hiring hiring;
  private final Openings openings;
  private final OpeningRepository repository;
  private final DanaHires dana;
  @MockitoSpyBean private Policy policy;

  NobodyForTest(
      Tarnholm tarnholm,
      Eyes eyes,
      Hiring hiring,
      Openings openings,
      OpeningRepository repository,
      DanaHires dana) {
    this.tarnholm = tarnholm;
    this.eyes = eyes;
    this.hiring = hiring;
    this.openings = openings;
    this.repository = repository;
    this.dana = dana;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  private OpeningId project(String title, int percent) {
    OpeningId id = dana.drafts(Postings.project(tarnholm, title, percent, 1));
    Eyes.done(hiring.ask(tarnholm.dana(), id, 0, Postings.research()));
    return id;
  }

  private String page(OpeningId id, Viewer viewer) {
    return eyes.page("/openings/" + id, viewer).text();
  }

  @Test
  void whoDraftsItAndWhoAgreesToItAreToldAndByWhichRule() {
    OpeningId id = project("More than half", 60);
    assertThat(page(id, tarnholm.dana())).contains(NOBODY, RULE, "at most 20 %");
    assertThat(eyes.page("/openings/" + id + "/edit", tarnholm.dana()).text()).contains(NOBODY);
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    assertThat(page(id, tarnholm.ingrid())).contains("May it be published?", NOBODY, RULE);
    assertThat(eyes.page("/openings/approvals", tarnholm.ingrid()).text()).contains(NOBODY);
  }

  @Test
  void whatSomebodyCouldTakeIsNotWarnedOf() {
    assertThat(page(project("A day a week", 20), tarnholm.dana())).doesNotContain("could take it");
    assertThat(page(dana.drafts("A role"), tarnholm.dana())).doesNotContain("could take it");
  }

  @Test
  void whoMayApplyIsNotToldTwice() {
    SpokenRules.say(policy, t -> SpokenRules.projects(t, 20, 100, Terms.Poster.EMPLOYEES));
    OpeningId id = project("Out anyway", 60);
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    assertThat(page(id, tarnholm.dana())).contains(NOBODY);
    assertThat(page(id, tarnholm.viewer("mei"))).doesNotContain(NOBODY);
  }

  @Test
  void whereTheRulesLeaveMoreElsewhereThatIsSaid() {
    SpokenRules.say(policy, t -> SpokenRules.projects(t, 10, 20, Terms.Poster.EMPLOYEES));
    assertThat(page(project("Less here", 15), tarnholm.dana()))
        .contains("Nobody could take it where it is", "at most 10 % there; elsewhere up to 20 %");
  }

  @Test
  void anEditBringsNothingWithItThatSomebodyHadToAgreeTo() {
    OpeningId id = project("Grown later", 10);
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    assertThat(Eyes.refusals(grown(id, 60)))
        .containsExactly("opportunities.approval.share", "opportunities.publish.agreed_before");
    assertThat(openings.card(id).orElseThrow().sharePercent()).isEqualTo(10);
    Eyes.done(grown(id, 20));
    OpeningId agreed = project("Agreed, and less", 60);
    Eyes.done(hiring.publish(tarnholm.dana(), agreed));
    assertThat(eyes.post("/openings/" + agreed + "/approval", tarnholm.ingrid())).hasStatus(303);
    Eyes.done(grown(agreed, 40));
  }

  private Outcome<Opening> grown(OpeningId id, int percent) {
    Opening now = repository.find(id).orElseThrow();
    String title = now.posting().title();
    return hiring.edit(
        tarnholm.dana(),
        id,
        now.version(),
        Postings.project(tarnholm, title, percent, 1),
        Set.of());
  }
}
