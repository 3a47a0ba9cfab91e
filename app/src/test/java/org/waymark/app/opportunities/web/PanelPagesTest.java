package org.waymark.app.opportunities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Tarnholm;

@OpeningsTest
class PanelPagesTest {
  private final Eyes eyes;
  private final Tarnholm tarnholm;
  private final Applications applications;
  private final Relations relations;
  private final DanaHires dana;

  PanelPagesTest(
      Eyes eyes,
      Tarnholm tarnholm,
      Applications applications,
      Relations relations,
      DanaHires dana) {
    this.eyes = eyes;
    this.tarnholm = tarnholm;
    this.applications = applications;
    this.relations = relations;
    this.dana = dana;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  private String list(OpeningId opening) {
    return "/team/openings/" + opening + "/applications";
  }

  private String applied(OpeningId opening, Viewer viewer) {
    return "/applications/" + Eyes.done(applications.send(viewer, opening, "Me"));
  }

  private MvcTestResult asks(OpeningId opening, Viewer viewer, String number) {
    String person = tarnholm.person(number).toString();
    return eyes.post("/team/openings/" + opening + "/panel", viewer, "person", person);
  }

  private MvcTestResult scores(String application, Viewer viewer, int score, String note) {
    List<String> params = new ArrayList<>();
    for (int skill : List.of(Tarnholm.RESEARCH.value(), Tarnholm.BACKLOG.value())) {
      params.addAll(List.of("score-" + skill, "" + score, "note-" + skill, note));
    }
    return eyes.post(application + "/scores", viewer, params.toArray(String[]::new));
  }

  @Test
  void whoIsAskedJudgesAndNobodyElse() {
    OpeningId opening = dana.publishes("With a panel");
    String application = applied(opening, tarnholm.sarah());
    Viewer grace = tarnholm.viewer("grace");
    assertThat(eyes.status(application, grace)).isEqualTo(404);
    assertThat(eyes.status(list(opening), grace)).isEqualTo(404);
    assertThat(asks(opening, grace, "grace")).hasStatus(404);
    assertThat(asks(opening, tarnholm.dana(), "grace")).hasStatus(303);
    assertThat(eyes.body(list(opening), grace)).contains("Sarah Kimani");
    assertThat(eyes.status(application, grace)).isEqualTo(200);
    assertThat(relations.of(grace, tarnholm.person("sarah"))).contains(Relation.HIRING);
    assertThat(eyes.post(application + "/screening", grace)).hasStatus(404);
    assertThat(eyes.status(application + "/decision/new", grace)).isEqualTo(404);
    assertThat(
            eyes.post(
                "/team/openings/" + opening + "/panel/removal",
                tarnholm.dana(),
                "person",
                tarnholm.person("grace").toString()))
        .hasStatus(303);
    assertThat(eyes.status(application, grace)).isEqualTo(404);
    assertThat(scores(application, grace, 3, "")).hasStatus(404);
  }

  @Test
  void nobodySeesOtherScoresBeforeGivingTheirOwn() {
    OpeningId opening = dana.publishes("Blind");
    String application = applied(opening, tarnholm.sarah());
    Viewer grace = tarnholm.viewer("grace");
    assertThat(asks(opening, tarnholm.dana(), "grace")).hasStatus(303);
    assertThat(scores(application, grace, 4, "Listens with both ears")).hasStatus(303);
    assertThat(eyes.body(application, tarnholm.dana())).doesNotContain("both ears");
    assertThat(eyes.body(application, tarnholm.sarah())).doesNotContain("both ears");
    assertThat(scores(application, tarnholm.dana(), 3, "A start")).hasStatus(303);
    assertThat(eyes.body(application, tarnholm.dana())).contains("both ears", "A start");
    assertThat(scores(application, tarnholm.dana(), 5, "Second thoughts"))
        .hasStatus(422)
        .bodyText()
        .contains("You gave your scores already.")
        .doesNotContain("Second thoughts");
  }

  @Test
  void everyRequirementGetsAScoreFromOneToFive() {
    String application = applied(dana.publishes("Half scored"), tarnholm.sarah());
    assertThat(eyes.post(application + "/scores", tarnholm.dana(), "score-0", "3"))
        .hasStatus(422)
        .bodyText()
        .contains("Give every requirement one score from 1 to 5.");
    assertThat(scores(application, tarnholm.dana(), 6, "")).hasStatus(422);
    assertThat(scores(application, tarnholm.dana(), 0, "")).hasStatus(422);
  }

  @Test
  void nobodyScoresThemselvesOrWhoReportsToThem() {
    OpeningId opening = dana.publishes("Conflict");
    String mei = applied(opening, tarnholm.viewer("mei"));
    assertThat(scores(mei, tarnholm.dana(), 5, ""))
        .hasStatus(422)
        .bodyText()
        .contains("You lead this person.");
    assertThat(scores(mei, tarnholm.viewer("mei"), 5, "")).hasStatus(404);
  }

  @Test
  void aPanelMemberWhoAppliesOrLeadsAnApplicantDoesNotFindThem() {
    OpeningId opening = dana.publishes("Jonas judges");
    String sarahs = applied(opening, tarnholm.sarah());
    String grace = applied(opening, tarnholm.viewer("grace"));
    assertThat(asks(opening, tarnholm.dana(), "jonas")).hasStatus(303);
    assertThat(eyes.body(list(opening), tarnholm.jonas()))
        .contains("Grace Obi")
        .doesNotContain("Sarah");
    assertThat(eyes.status(sarahs, tarnholm.jonas())).isEqualTo(404);
    assertThat(eyes.status(grace, tarnholm.jonas())).isEqualTo(200);
    assertThat(asks(opening, tarnholm.dana(), "grace")).hasStatus(303);
    assertThat(eyes.status(list(opening), tarnholm.viewer("grace"))).isEqualTo(404);
  }

  @Test
  void whoLeftIsNotAsked() {
    OpeningId opening = dana.publishes("Asked too late");
    tarnholm.person("lea", "Lea", "Leaver", tarnholm.digital, tarnholm.developer);
    tarnholm.leaves("lea", LocalDate.of(2026, 11, 20));
    assertThat(asks(opening, tarnholm.dana(), "lea"))
        .hasStatus(422)
        .bodyText()
        .contains("does not work here any more");
    assertThat(asks(opening, tarnholm.dana(), "dana")).hasStatus(422);
  }

  @Test
  void notesAndTheShortListAreForThoseWhoJudge() {
    String application = applied(dana.publishes("Noted"), tarnholm.sarah());
    assertThat(eyes.post(application + "/notes", tarnholm.dana(), "words", "Ask about hikers"))
        .hasStatus(303);
    assertThat(eyes.post(application + "/notes", tarnholm.dana(), "words", " ")).hasStatus(422);
    assertThat(eyes.post(application + "/shortlist", tarnholm.dana())).hasStatus(303);
    assertThat(eyes.body(application, tarnholm.dana()))
        .contains("Ask about hikers", "Take off the short list");
    assertThat(eyes.body(application, tarnholm.sarah()))
        .doesNotContain("Ask about hikers", "short list");
    assertThat(eyes.post(application + "/notes", tarnholm.sarah(), "words", "Hi")).hasStatus(404);
  }
}
