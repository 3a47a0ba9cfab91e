package org.waymark.app.skills.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.Due;
import org.waymark.app.skills.Answer;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.SkillsTest;
import org.waymark.app.skills.work.Wishing;

@SkillsTest
class InterviewPagesTest {
  private static final String BASE = "/aspirations/interview/";

  private final PaperCompany company;
  private final SkillPages pages;
  private final Aspirations aspirations;
  private final Wishing wishing;
  private final JdbcClient jdbc;
  private final List<Due> due;
  private final Clock clock;

  InterviewPagesTest(
      PaperCompany company,
      SkillPages pages,
      Aspirations aspirations,
      Wishing wishing,
      JdbcClient jdbc,
      List<Due> due,
      Clock clock) {
    this.company = company;
    this.pages = pages;
    this.aspirations = aspirations;
    this.wishing = wishing;
    this.jdbc = jdbc;
    this.due = due;
    this.clock = clock;
  }

  @BeforeEach
  void open() {
    company.open();
  }

  private Aspiration said() {
    return aspirations.of(company.person("sarah"));
  }

  private String says(String question, String... fields) {
    var answer = pages.post("sarah", BASE + question, fields);
    assertThat(SkillPages.status(answer)).isEqualTo(303);
    return String.valueOf(answer.getResponse().getHeader("Location"));
  }

  private String jonas() {
    return company.person("jonas").toString();
  }

  @Test
  void eachAnswerIsKeptAndLeadsToTheNextQuestion() {
    assertThat(says("direction", "direction", "lead", "words", "A team of my own", "then", "next"))
        .isEqualTo(BASE + "kinds");
    assertThat(says("kinds", "kinds", "up", "kinds", "project")).isEqualTo(BASE + "targets");
    assertThat(says("moving", "relocate", "no")).isEqualTo(BASE + "time");
    assertThat(says("time", "horizon", "24", "then", "back")).isEqualTo(BASE + "moving");
    assertThat(says("matters", "matters", "pay", "matters", "team", "then", "later"))
        .isEqualTo("/aspirations");
    assertThat(said())
        .isEqualTo(
            new Aspiration(
                List.of(),
                List.of(),
                List.of(Aspiration.Kind.UP, Aspiration.Kind.PROJECT),
                List.of(),
                24,
                Aspiration.Relocation.NO,
                Aspiration.Direction.LEAD,
                "A team of my own",
                List.of(Aspiration.Matter.PAY, Aspiration.Matter.TEAM)));
    assertThat(SkillPages.text(pages.get("sarah", BASE + "review")))
        .contains("Lead people", "A team of my own", "Only you see it");
  }

  @Test
  void whoStaysIsAskedNothingMoreOfWhereTo() {
    assertThat(says("direction", "direction", "stay")).isEqualTo(BASE + "skills");
    assertThat(says("skills", "then", "next")).isEqualTo(BASE + "matters");
  }

  @Test
  void theStepBackIsShownOpenOnlyToWhoAskedForLess() {
    String html = html(pages.get("sarah", BASE + "kinds"));
    assertThat(html).contains("<details>").doesNotContain("<details open");
    says("direction", "direction", "lighter");
    assertThat(html(pages.get("sarah", BASE + "kinds"))).contains("<details open");
  }

  private static String html(org.springframework.test.web.servlet.assertj.MvcTestResult page) {
    return new String(
        page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void whatIsSharedWithTheManagerIsThatAnswerAndNoOther() {
    says("direction", "direction", "lead", "words", "A team of my own", "with", jonas());
    says("matters", "matters", "pay");
    String seen = SkillPages.text(pages.get("jonas", pages.skillsOf("sarah")));
    assertThat(seen).contains("Lead people", "A team of my own");
    assertThat(seen).doesNotContain("Pay", "What matters most", "move house");
    assertThat(SkillPages.text(pages.get("sarah", "/aspirations/preview")))
        .contains("Lead people")
        .doesNotContain("What matters most");
    assertThat(SkillPages.text(pages.get("sarah", "/visibility")))
        .contains("What you want next: direction")
        .doesNotContain("What you want next: what matters");
    says("direction", "direction", "lead", "words", "A team of my own");
    assertThat(SkillPages.text(pages.get("jonas", pages.skillsOf("sarah"))))
        .doesNotContain("Lead people", "A team of my own");
  }

  @Test
  void aShareOfSomethingNeverSaidLooksLikeNoShareAtAll() {
    String nothing = SkillPages.text(pages.get("jonas", pages.skillsOf("sarah")));
    says("time", "with", jonas());
    assertThat(SkillPages.text(pages.get("jonas", pages.skillsOf("sarah")))).isEqualTo(nothing);
    String omar = company.person("omar").toString();
    says("time", "with", omar);
    assertThat(SkillPages.status(pages.get("omar", pages.skillsOf("sarah")))).isEqualTo(404);
    says("time", "horizon", "12", "with", omar);
    assertThat(SkillPages.text(pages.get("omar", pages.skillsOf("sarah"))))
        .contains("Within 12 months");
  }

  @Test
  void wishesForSkillsAreSharedByThemselves() {
    String kotlin = "wish-" + pages.id("KOT");
    pages.post("sarah", "/skills/" + pages.id("KOT") + "/level", "level", "4");
    says("skills", kotlin, "rather_not");
    says("time", "horizon", "12", "with", jonas());
    assertThat(SkillPages.text(pages.get("jonas", pages.skillsOf("sarah"))))
        .contains("Within 12 months")
        .doesNotContainIgnoringCase("rather not");
    says("skills", kotlin, "rather_not", "with", jonas());
    assertThat(SkillPages.text(pages.get("jonas", pages.skillsOf("sarah"))))
        .contains("Rather not: Kotlin");
    says("skills", kotlin, "", "with", jonas());
    assertThat(SkillPages.text(pages.get("jonas", pages.skillsOf("sarah"))))
        .doesNotContainIgnoringCase("rather not");
  }

  @Test
  void whatIsSharedWithHrLiftsNothingForTheManagerAboveOrAStranger() {
    says("direction", "direction", "new", "with", "hr_partner");
    assertThat(SkillPages.text(pages.get("jonas", pages.skillsOf("sarah"))))
        .doesNotContain("Something new");
    assertThat(SkillPages.status(pages.get("katrin", pages.skillsOf("sarah")))).isEqualTo(404);
    assertThat(SkillPages.status(pages.get("omar", pages.skillsOf("sarah")))).isEqualTo(404);
  }

  @Test
  void tooMuchIsRefusedAndKeptOnThePage() {
    var many =
        pages.post(
            "sarah",
            BASE + "matters",
            "matters",
            "pay",
            "matters",
            "team",
            "matters",
            "hours",
            "matters",
            "impact");
    assertThat(SkillPages.text(many)).contains("at most 3");
    var words = pages.post("sarah", BASE + "direction", "words", "x".repeat(1001));
    assertThat(SkillPages.status(words)).isEqualTo(422);
    assertThat(said().silent()).isTrue();
    assertThat(SkillPages.status(pages.get("sarah", BASE + "salary"))).isEqualTo(404);
    assertThat(SkillPages.status(pages.post("sarah", BASE + "time", "with", "everybody")))
        .isEqualTo(404);
    String nobody = UUID.randomUUID().toString();
    assertThat(SkillPages.status(pages.post("sarah", BASE + "time", "with", nobody)))
        .isEqualTo(422);
  }

  @Test
  void theOwnExportHasEveryAnswerAndWhoSeesIt() {
    says("direction", "direction", "lead", "words", "A team of my own", "with", jonas());
    assertThat(html(pages.get("sarah", "/skills/export.json")))
        .contains("A team of my own", "DIRECTION");
    assertThat(html(pages.get("jonas", "/skills/export.json"))).doesNotContain("A team of my own");
  }

  @Test
  void twoAnswersAtOnceAreBothKept() throws Exception {
    var sarah = company.viewer("sarah");
    var time =
        new Aspiration(List.of(), List.of(), List.of(), List.of(), 12, Aspiration.Relocation.MAYBE);
    var kinds =
        new Aspiration(
            List.of(),
            List.of(),
            List.of(Aspiration.Kind.UP),
            List.of(),
            null,
            Aspiration.Relocation.MAYBE);
    for (int i = 0; i < 10; i++) {
      wishing.write(sarah, Aspiration.NONE);
      var start = new CountDownLatch(1);
      try (ExecutorService two = Executors.newFixedThreadPool(2)) {
        Future<?> one = two.submit(() -> say(start, Answer.TIME, time));
        Future<?> other = two.submit(() -> say(start, Answer.KINDS, kinds));
        start.countDown();
        one.get();
        other.get();
      }
      assertThat(said().horizonMonths()).isEqualTo(12);
      assertThat(said().kinds()).containsExactly(Aspiration.Kind.UP);
    }
  }

  private boolean say(CountDownLatch start, Answer answer, Aspiration wish) {
    try {
      start.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    wishing.answer(company.viewer("sarah"), answer, wish);
    return true;
  }

  @Test
  void halfAYearLaterTheyAreAskedOnceWhetherItStillHolds() {
    says("time", "horizon", "12");
    due.forEach(Due::workOff);
    assertThat(asked()).isZero();
    LocalDate today = LocalDate.now(clock);
    jdbc.sql("update skills.aspiration_look set looked_on = ?, remind_on = ?")
        .params(today.minusMonths(6), today)
        .update();
    due.forEach(Due::workOff);
    due.forEach(Due::workOff);
    assertThat(asked()).isEqualTo(1);
    assertThat(SkillPages.text(pages.get("sarah", "/aspirations"))).contains("Does it still hold?");
    pages.post("sarah", "/aspirations/confirmation");
    assertThat(SkillPages.text(pages.get("sarah", "/aspirations")))
        .doesNotContain("Does it still hold?");
    assertThat(said().horizonMonths()).isEqualTo(12);
  }

  @Test
  void whoPausesIsNotAsked() {
    says("time", "horizon", "12");
    LocalDate today = LocalDate.now(clock);
    pages.post("sarah", "/availability/pause", "until", today.plusMonths(1).toString());
    jdbc.sql("update skills.aspiration_look set remind_on = ?").param(today).update();
    due.forEach(Due::workOff);
    assertThat(asked()).isZero();
    pages.post("sarah", "/availability/pause/end");
    due.forEach(Due::workOff);
    assertThat(asked()).isEqualTo(1);
  }

  private int asked() {
    return jdbc.sql(
            "select count(*) from communication.notice where kind = 'aspirations' and person = ?")
        .param(company.person("sarah").value())
        .query(Integer.class)
        .single();
  }
}
