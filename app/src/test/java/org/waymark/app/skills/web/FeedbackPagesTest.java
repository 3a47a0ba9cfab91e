package org.waymark.app.skills.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.app.skills.web.Opinions.SENTENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.skills.Feedback;
import org.waymark.app.skills.Feedback.Said;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.SkillsTest;
import org.waymark.app.skills.Source;

/** Asked, answered, refused, taken back, run out. */
@SkillsTest
class FeedbackPagesTest {
  private final PaperCompany company;
  private final SkillPages pages;
  private final Opinions opinions;
  private final Feedback feedback;
  private final JdbcClient jdbc;
  private final List<Due> due;

  FeedbackPagesTest(
      PaperCompany company,
      SkillPages pages,
      Opinions opinions,
      Feedback feedback,
      JdbcClient jdbc,
      List<Due> due) {
    this.company = company;
    this.pages = pages;
    this.opinions = opinions;
    this.feedback = feedback;
    this.jdbc = jdbc;
    this.due = due;
  }

  @BeforeEach
  void open() {
    company.open();
  }

  @Test
  void whatAColleagueSaysWhenAskedCountsAsTheirWordAndTheSentenceStaysBetweenThem() {
    String request = opinions.asks("omar");
    assertThat(SkillPages.text(pages.get("omar", "/feedback")))
        .contains("sarah Example, towards Team lead");
    assertThat(SkillPages.text(pages.get("omar", request))).contains("The till", "Coaching");
    assertThat(opinions.answers("omar", request)).isEqualTo(303);
    assertThat(opinions.said())
        .singleElement()
        .matches(s -> s.source() == Source.PEER && s.level() == 4 && s.note().equals(SENTENCE));
    assertThat(SkillPages.text(pages.get("sarah", request))).contains(SENTENCE, "Question it");
    String manager = SkillPages.text(pages.get("jonas", pages.skillsOf("sarah")));
    assertThat(manager)
        .contains("omar Example, a colleague, rated it 4")
        .doesNotContain(SENTENCE, "Team lead,");
    assertThat(SkillPages.status(pages.get("jonas", request))).isEqualTo(404);
  }

  @Test
  void aManagerWhoIsAskedSpeaksAsManager() {
    String request = opinions.asks("jonas");
    assertThat(opinions.answers("jonas", request)).isEqualTo(303);
    assertThat(opinions.said()).singleElement().matches(s -> s.source() == Source.MANAGER);
  }

  @Test
  void nobodyElseFindsTheRequestNotEvenTheManagerOrHr() {
    String request = opinions.asks("omar");
    for (String who : List.of("jonas", "katrin", "ingrid")) {
      assertThat(SkillPages.status(pages.get(who, request))).as(who).isEqualTo(404);
      assertThat(opinions.answers(who, request)).as(who).isEqualTo(404);
      assertThat(SkillPages.text(pages.get(who, "/feedback"))).doesNotContain("sarah");
      assertThat(feedback.visibleTo(company.viewer(who), company.person("sarah")).open())
          .as(who)
          .isEmpty();
    }
    assertThat(SkillPages.status(pages.post("sarah", request + "/answer"))).isEqualTo(422);
    assertThat(opinions.said()).isEmpty();
  }

  @Test
  void whoReportsToThemIsNotAskedNorAreTheyThemselvesNorWhoIsGone() {
    for (String who : List.of("jonas", "sarah")) {
      var refused =
          pages.post(
              "katrin", "/feedback", "role", opinions.role("LEAD"), "with", opinions.id(who));
      assertThat(SkillPages.text(refused)).as(who).contains("reports to you");
    }
    assertThat(
            SkillPages.text(
                pages.post(
                    "sarah",
                    "/feedback",
                    "role",
                    opinions.role("LEAD"),
                    "with",
                    opinions.id("sarah"))))
        .contains("cannot ask yourself");
    assertThat(
            SkillPages.text(
                pages.post(
                    "sarah",
                    "/feedback",
                    "role",
                    opinions.role("LEAD"),
                    "with",
                    UUID.randomUUID().toString())))
        .contains("does not work here");
  }

  @Test
  void aRoleThatAsksForNothingAndARequestToNobodyAreRefused() {
    assertThat(SkillPages.text(pages.post("sarah", "/feedback", "role", opinions.role("PORTER"))))
        .contains("says what it asks for", "Choose one to 6");
    assertThat(SkillPages.text(pages.post("sarah", "/feedback", "with", opinions.id("omar"))))
        .contains("says what it asks for");
  }

  @Test
  void askedTwiceIsAskedOnce() {
    opinions.asks("omar");
    assertThat(
            SkillPages.text(
                pages.post(
                    "sarah",
                    "/feedback",
                    "role",
                    opinions.role("LEAD"),
                    "with",
                    opinions.id("omar"))))
        .contains("asked about this role already");
  }

  @Test
  void aLevelNeedsWhatShowsItAndOnlyWhatWasAskedForIsRated() {
    String request = opinions.asks("omar");
    assertThat(SkillPages.text(pages.post("omar", request + "/answer")))
        .contains("Name at least one level");
    assertThat(SkillPages.text(pages.post("omar", request + "/answer", opinions.level("COA"), "3")))
        .contains("what you saw");
    assertThat(
            SkillPages.text(
                pages.post(
                    "omar",
                    request + "/answer",
                    opinions.level("CAF"),
                    "3",
                    opinions.words("CAF"),
                    "Good coffee")))
        .contains("not asked for");
    assertThat(
            SkillPages.text(
                pages.post(
                    "omar",
                    request + "/answer",
                    opinions.level("COA"),
                    "7",
                    opinions.words("COA"),
                    SENTENCE)))
        .contains("one of the five levels");
    assertThat(opinions.said()).isEmpty();
  }

  @Test
  void aNoEndsItAndChangesNothingElse() {
    String request = opinions.asks("omar");
    assertThat(SkillPages.status(pages.post("omar", request + "/refusal", "why", "Too busy")))
        .isEqualTo(303);
    assertThat(SkillPages.text(pages.get("sarah", request)))
        .contains("cannot answer this time", "Too busy", "Ask somebody else");
    assertThat(opinions.answers("omar", request)).isEqualTo(422);
    assertThat(opinions.said()).isEmpty();
    assertThat(opinions.told("sarah")).isEqualTo(1);
  }

  @Test
  void takenBackItWaitsForNobody() {
    String request = opinions.asks("omar");
    assertThat(SkillPages.status(pages.post("omar", request + "/withdrawal"))).isEqualTo(422);
    assertThat(SkillPages.status(pages.post("sarah", request + "/withdrawal"))).isEqualTo(303);
    assertThat(opinions.answers("omar", request)).isEqualTo(422);
    assertThat(SkillPages.status(pages.post("sarah", request + "/withdrawal"))).isEqualTo(422);
  }

  @Test
  void thePersonRepliesAndQuestionsALevel() {
    String request = opinions.asks("omar");
    opinions.answers("omar", request);
    assertThat(SkillPages.status(pages.post("omar", request + "/reply", "words", "x")))
        .isEqualTo(422);
    assertThat(SkillPages.status(pages.post("sarah", request + "/reply", "words", "Thank you")))
        .isEqualTo(303);
    assertThat(SkillPages.text(pages.get("omar", request))).contains("Thank you");
    var asked =
        pages.post("sarah", "/skills/" + pages.id("COA") + "/disputes", "words", "Is it not 5?");
    assertThat(SkillPages.status(asked)).isEqualTo(303);
    assertThat(SkillPages.text(pages.get("sarah", "/disputes"))).contains("Coaching");
  }

  @Test
  void ofTwoAnswersAtOnceOneCounts() throws Exception {
    String request = opinions.asks("omar");
    UUID id = UUID.fromString(request.substring(request.lastIndexOf('/') + 1));
    var start = new CountDownLatch(1);
    List<Future<Outcome<UUID>>> both = new ArrayList<>();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (int level : List.of(2, 4)) {
        both.add(
            two.submit(
                () -> {
                  start.await();
                  return feedback.answer(
                      company.viewer("omar"),
                      id,
                      Map.of(company.skill("COA"), new Said(level, SENTENCE)),
                      "");
                }));
      }
      start.countDown();
      int done = 0;
      for (Future<Outcome<UUID>> one : both) {
        done += one.get() instanceof Outcome.Done<UUID> ? 1 : 0;
      }
      assertThat(done).isEqualTo(1);
    }
    assertThat(opinions.said()).hasSize(1);
  }

  @Test
  void whoWasAskedIsRemindedTwiceAndThenItEnds() {
    String request = opinions.asks("omar");
    assertThat(opinions.told("omar")).isEqualTo(1);
    passes(7);
    assertThat(opinions.told("omar")).isEqualTo(2);
    passes(7);
    assertThat(opinions.told("omar")).isEqualTo(3);
    passes(14);
    assertThat(opinions.told("omar")).isEqualTo(3);
    assertThat(opinions.told("sarah")).isEqualTo(1);
    assertThat(SkillPages.text(pages.get("sarah", request))).contains("did not answer in time");
    assertThat(opinions.answers("omar", request)).isEqualTo(422);
  }

  /** Moves what was agreed so many days back, which is the same as waiting. */
  private void passes(int days) {
    jdbc.sql("update skills.feedback set due_on = due_on - ?, remind_on = remind_on - ?")
        .params(days, days)
        .update();
    due.forEach(Due::workOff);
    due.forEach(Due::workOff);
    jdbc.sql("update communication.notice set once = once || ?").param(" before " + days).update();
  }
}
