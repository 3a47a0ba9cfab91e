package org.waymark.app.skills.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
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
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.Feedback;
import org.waymark.app.skills.Feedback.Said;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillsTest;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.Statement;

@SkillsTest
class FeedbackPagesTest {
  private static final String SENTENCE = "She led the rewrite of the till";

  private final PaperCompany company;
  private final SkillPages pages;
  private final Feedback feedback;
  private final Profiles profiles;
  private final JdbcClient jdbc;
  private final List<Due> due;
  private final Clock clock;

  FeedbackPagesTest(
      PaperCompany company,
      SkillPages pages,
      Feedback feedback,
      Profiles profiles,
      JdbcClient jdbc,
      List<Due> due,
      Clock clock) {
    this.company = company;
    this.pages = pages;
    this.feedback = feedback;
    this.profiles = profiles;
    this.jdbc = jdbc;
    this.due = due;
    this.clock = clock;
  }

  @BeforeEach
  void open() {
    company.open();
  }

  private String id(String name) {
    return company.person(name).toString();
  }

  private String role(String code) {
    return jdbc.sql("select id from people.role where code = ?")
        .param(code)
        .query(UUID.class)
        .single()
        .toString();
  }

  /** Sarah asks; the address of the request. */
  private String asks(String... whom) {
    List<String> fields = new ArrayList<>(List.of("role", role("LEAD"), "words", "The till"));
    for (String one : whom) {
      fields.addAll(List.of("with", id(one)));
    }
    var answer = pages.post("sarah", "/feedback", fields.toArray(String[]::new));
    assertThat(SkillPages.status(answer)).isEqualTo(303);
    return feedback.openFor(company.person("sarah")).open().stream()
        .filter(o -> o.asked().equals(company.person(whom[0])))
        .findFirst()
        .orElseThrow()
        .href();
  }

  private String level(String skill) {
    return "level-" + pages.id(skill);
  }

  private String words(String skill) {
    return "words-" + pages.id(skill);
  }

  private int answers(String who, String request) {
    return SkillPages.status(
        pages.post(who, request + "/answer", level("COA"), "4", words("COA"), SENTENCE));
  }

  private List<Statement> said() {
    return profiles.statementsOf(company.person("sarah")).stream()
        .filter(s -> s.source() != Source.SELF)
        .toList();
  }

  @Test
  void whatAColleagueSaysWhenAskedCountsAsTheirWordAndTheSentenceStaysBetweenThem() {
    String request = asks("omar");
    assertThat(SkillPages.text(pages.get("omar", "/feedback")))
        .contains("sarah Example, towards Team lead");
    assertThat(SkillPages.text(pages.get("omar", request))).contains("The till", "Coaching");
    assertThat(answers("omar", request)).isEqualTo(303);
    assertThat(said())
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
    String request = asks("jonas");
    assertThat(answers("jonas", request)).isEqualTo(303);
    assertThat(said()).singleElement().matches(s -> s.source() == Source.MANAGER);
  }

  @Test
  void nobodyElseFindsTheRequestNotEvenTheManagerOrHr() {
    String request = asks("omar");
    for (String who : List.of("jonas", "katrin", "ingrid")) {
      assertThat(SkillPages.status(pages.get(who, request))).as(who).isEqualTo(404);
      assertThat(answers(who, request)).as(who).isEqualTo(404);
      assertThat(SkillPages.text(pages.get(who, "/feedback"))).doesNotContain("sarah");
      assertThat(feedback.visibleTo(company.viewer(who), company.person("sarah")).open())
          .as(who)
          .isEmpty();
    }
    assertThat(SkillPages.status(pages.post("sarah", request + "/answer"))).isEqualTo(422);
    assertThat(said()).isEmpty();
  }

  @Test
  void whoReportsToThemIsNotAskedNorAreTheyThemselvesNorWhoIsGone() {
    for (String who : List.of("jonas", "sarah")) {
      var refused = pages.post("katrin", "/feedback", "role", role("LEAD"), "with", id(who));
      assertThat(SkillPages.text(refused)).as(who).contains("reports to you");
    }
    assertThat(
            SkillPages.text(
                pages.post("sarah", "/feedback", "role", role("LEAD"), "with", id("sarah"))))
        .contains("cannot ask yourself");
    assertThat(
            SkillPages.text(
                pages.post(
                    "sarah",
                    "/feedback",
                    "role",
                    role("LEAD"),
                    "with",
                    UUID.randomUUID().toString())))
        .contains("does not work here");
  }

  @Test
  void aRoleThatAsksForNothingAndARequestToNobodyAreRefused() {
    assertThat(SkillPages.text(pages.post("sarah", "/feedback", "role", role("PORTER"))))
        .contains("says what it asks for", "Choose one to 6");
    assertThat(SkillPages.text(pages.post("sarah", "/feedback", "with", id("omar"))))
        .contains("says what it asks for");
  }

  @Test
  void askedTwiceIsAskedOnce() {
    asks("omar");
    assertThat(
            SkillPages.text(
                pages.post("sarah", "/feedback", "role", role("LEAD"), "with", id("omar"))))
        .contains("asked about this role already");
  }

  @Test
  void aLevelNeedsWhatShowsItAndOnlyWhatWasAskedForIsRated() {
    String request = asks("omar");
    assertThat(SkillPages.text(pages.post("omar", request + "/answer")))
        .contains("Name at least one level");
    assertThat(SkillPages.text(pages.post("omar", request + "/answer", level("COA"), "3")))
        .contains("what you saw");
    assertThat(
            SkillPages.text(
                pages.post(
                    "omar", request + "/answer", level("CAF"), "3", words("CAF"), "Good coffee")))
        .contains("not asked for");
    assertThat(
            SkillPages.text(
                pages.post("omar", request + "/answer", level("COA"), "7", words("COA"), SENTENCE)))
        .contains("one of the five levels");
    assertThat(said()).isEmpty();
  }

  @Test
  void aNoEndsItAndChangesNothingElse() {
    String request = asks("omar");
    assertThat(SkillPages.status(pages.post("omar", request + "/refusal", "why", "Too busy")))
        .isEqualTo(303);
    assertThat(SkillPages.text(pages.get("sarah", request)))
        .contains("cannot answer this time", "Too busy", "Ask somebody else");
    assertThat(answers("omar", request)).isEqualTo(422);
    assertThat(said()).isEmpty();
    assertThat(told("sarah")).isEqualTo(1);
  }

  @Test
  void takenBackItWaitsForNobody() {
    String request = asks("omar");
    assertThat(SkillPages.status(pages.post("omar", request + "/withdrawal"))).isEqualTo(422);
    assertThat(SkillPages.status(pages.post("sarah", request + "/withdrawal"))).isEqualTo(303);
    assertThat(answers("omar", request)).isEqualTo(422);
    assertThat(SkillPages.status(pages.post("sarah", request + "/withdrawal"))).isEqualTo(422);
  }

  @Test
  void thePersonRepliesAndQuestionsALevel() {
    String request = asks("omar");
    answers("omar", request);
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
    String request = asks("omar");
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
    assertThat(said()).hasSize(1);
  }

  @Test
  void whoWasAskedIsRemindedTwiceAndThenItEnds() {
    String request = asks("omar");
    assertThat(told("omar")).isEqualTo(1);
    passes(7);
    assertThat(told("omar")).isEqualTo(2);
    passes(7);
    assertThat(told("omar")).isEqualTo(3);
    passes(14);
    assertThat(told("omar")).isEqualTo(3);
    assertThat(told("sarah")).isEqualTo(1);
    assertThat(SkillPages.text(pages.get("sarah", request))).contains("did not answer in time");
    assertThat(answers("omar", request)).isEqualTo(422);
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

  private int told(String who) {
    return jdbc.sql(
            "select count(*) from communication.notice where kind = 'feedback' and person = ?")
        .param(company.person(who).value())
        .query(Integer.class)
        .single();
  }

  @Test
  void aManagerRatesSeveralSkillsOfAReportWithWhatTheySaw() {
    String page = "/people/" + id("sarah") + "/assessment";
    assertThat(SkillPages.text(pages.get("jonas", page))).contains("Kotlin", "What you saw");
    String[] rating = {level("KOT"), "4", words("KOT"), SENTENCE, level("JAV"), "0"};
    assertThat(SkillPages.status(pages.post("jonas", page, rating))).isEqualTo(303);
    assertThat(said()).singleElement().matches(s -> s.source() == Source.MANAGER);
    assertThat(told("sarah")).isEqualTo(1);
    assertThat(SkillPages.text(pages.get("jonas", page))).contains("Your assessment");
    assertThat(SkillPages.text(pages.post("jonas", page, rating)))
        .contains("Name at least one level, or change one");
    assertThat(SkillPages.text(pages.get("sarah", "/skills/" + pages.id("KOT"))))
        .contains(SENTENCE);
  }

  @Test
  void aSubordinateAStrangerAndThePersonAreToldWhyTheyCannotRate() {
    Map<String, String> why =
        Map.of(
            "sarah", "jonas Example does not report to you",
            "omar", "jonas Example does not report to you",
            "jonas", "Nobody assesses themselves");
    String page = "/people/" + id("jonas") + "/assessment";
    why.forEach(
        (who, words) -> {
          assertThat(SkillPages.status(pages.get(who, page))).as(who).isEqualTo(422);
          assertThat(
                  SkillPages.text(
                      pages.post(who, page, level("COA"), "1", words("COA"), "Never coaches")))
              .as(who)
              .contains(words);
        });
    assertThat(SkillPages.status(pages.get("katrin", "/people/" + id("sarah") + "/assessment")))
        .isEqualTo(422); // the manager's manager is a stranger here
    assertThat(profiles.statementsOf(company.person("jonas"))).isEmpty();
    assertThat(SkillPages.status(pages.get("omar", "/people/" + UUID.randomUUID() + "/assessment")))
        .isEqualTo(404);
  }

  @Test
  void againstARoleThatWasNotSharedNobodyIsRated() {
    String page = "/people/" + id("sarah") + "/assessment?role=" + role("LEAD");
    pages.post("sarah", "/aspirations", "roles", role("LEAD"));
    assertThat(SkillPages.status(pages.get("jonas", page))).isEqualTo(404);
    assertThat(SkillPages.text(pages.get("jonas", page.replaceAll("\\?.*", ""))))
        .doesNotContain("Against another role");
    pages.post("sarah", "/shares/aspirations", "with", id("jonas"));
    assertThat(SkillPages.text(pages.get("jonas", page)))
        .contains("asked of: Team lead", "Coaching");
  }

  @Test
  void noPageOfThisShowsHowSevereSomebodyRates() {
    String request = asks("omar");
    answers("omar", request);
    jdbc.sql("insert into skills.rater_severity (rater_id, ratings, severity) values (?, 50, 1.5)")
        .param(company.person("omar").value())
        .update();
    for (String address : List.of(request, "/feedback", "/skills/" + pages.id("COA"))) {
      assertThat(SkillPages.text(pages.get("sarah", address)))
          .doesNotContain("1.5", "levels lower", "as others do");
    }
  }

  @Test
  void nextStepsAreThoseOfTheViewerAlone() {
    asks("jonas");
    PersonId sarah = company.person("sarah");
    assertThat(feedback.nextSteps(company.viewer("jonas"), List.of(sarah))).containsKey(sarah);
    assertThat(feedback.nextSteps(company.viewer("katrin"), List.of(sarah))).isEmpty();
    assertThat(feedback.openFor(sarah).open())
        .singleElement()
        .matches(o -> o.dueOn().equals(LocalDate.now(clock).plusDays(14)));
  }
}
