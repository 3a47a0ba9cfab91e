package org.waymark.app.academy.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.academy.AcademyTest;
import org.waymark.app.academy.Classroom;
import org.waymark.app.academy.Completions;
import org.waymark.app.academy.Lesson;

@AcademyTest
class LessonPagesTest {
  private static final String DID = "I prepared one talk and wrote the question down.";
  private final Classroom room;
  private final Completions completions;
  private final JdbcClient db;
  private final Clock clock;
  private final Shelf shelf = new Shelf();

  LessonPagesTest(Classroom room, Completions completions, JdbcClient db, Clock clock) {
    this.room = room;
    this.completions = completions;
    this.db = db;
    this.clock = clock;
  }

  private void reads(String who, Lesson lesson) {
    for (int part = 1; part <= shelf.lesson(lesson, Locale.ENGLISH).parts().size(); part++) {
      assertThat(room.post(who, lesson.part(part))).hasStatus(303);
    }
  }

  private String[] answers(Lesson lesson, int wrong) {
    List<String> params = new ArrayList<>();
    List<Quiz.Question> questions = shelf.lesson(lesson, Locale.ENGLISH).quiz().questions();
    for (int q = 0; q < questions.size(); q++) {
      List<Quiz.Answer> answers = questions.get(q).answers();
      for (int a = 0; a < answers.size(); a++) {
        if (answers.get(a).right() == (q >= wrong)) {
          params.addAll(List.of("q" + q, String.valueOf(a)));
          break;
        }
      }
    }
    return params.toArray(String[]::new);
  }

  private Document answered(String who, Lesson lesson, int wrong) {
    MvcTestResult sent = room.post(who, lesson.href() + "/quiz", answers(lesson, wrong));
    assertThat(sent).hasStatus(303);
    return room.page(who, Classroom.location(sent));
  }

  private void completes(String who, Lesson lesson) {
    reads(who, lesson);
    room.post(who, lesson.href() + "/exercise", "said", DID);
    answered(who, lesson, 0);
    assertThat(room.post(who, lesson.href() + "/completion")).hasStatus(303);
  }

  @Test
  void itGoesOnWhereSomebodyStopped() {
    assertThat(room.page("grace", "/lessons").text()).contains("Begin lesson 1");
    room.post("grace", Lesson.INTRODUCTION.part(1));
    room.post("grace", Lesson.INTRODUCTION.part(2));
    Document all = room.page("grace", "/lessons");
    assertThat(all.select("a.wm-main").attr("href")).isEqualTo(Lesson.INTRODUCTION.part(3));
    assertThat(room.page("grace", "/lessons/1").select("a.wm-main").text())
        .isEqualTo("Go on with part 3");
    assertThat(room.page("helena", "/lessons").text()).contains("Begin lesson 1");
  }

  @Test
  void aWrongAnswerIsToldWhyAndTheRightOneWithIt() {
    Document result = answered("grace", Lesson.POLICIES, 1);
    assertThat(result.select("h1").text()).isEqualTo("Passed");
    Quiz.Question first =
        shelf.lesson(Lesson.POLICIES, Locale.ENGLISH).quiz().questions().getFirst();
    Quiz.Answer right =
        first.answers().stream().filter(Quiz.Answer::right).findFirst().orElseThrow();
    assertThat(result.select("main li").getFirst().text())
        .contains("Not quite", first.answers().getFirst().why(), "Rather:", right.why());
  }

  @Test
  void withTooManyWrongAnswersItIsNotYetPassedAndMayBeAnsweredAgain() {
    assertThat(answered("grace", Lesson.POLICIES, 2).select("h1").text()).isEqualTo("Not yet");
    assertThat(room.page("grace", "/lessons/2").text()).contains("You answered once.");
    assertThat(answered("grace", Lesson.POLICIES, 0).select("h1").text()).isEqualTo("Passed");
  }

  @Test
  void aQuizWithoutAllAnswersIsRefusedWithEveryQuestionThatIsLeft() {
    MvcTestResult refused = room.post("grace", "/lessons/1/quiz", "q0", "1", "q1", "9");
    assertThat(refused).hasStatus(422);
    assertThat(Classroom.body(refused))
        .contains("Question 2 has no answer yet", "Question 6 has no answer yet")
        .doesNotContain("Question 1 has no answer yet");
  }

  @Test
  void anotherPersonsAnswersAreNotThere() {
    MvcTestResult sent = room.post("grace", "/lessons/1/quiz", answers(Lesson.INTRODUCTION, 0));
    assertThat(room.status("jonas", Classroom.location(sent))).isEqualTo(404);
    assertThat(room.status("grace", Classroom.location(sent).replace("/1/", "/2/"))).isEqualTo(404);
  }

  @Test
  void nothingIsCompletedBeforeAllOfItIsDone() {
    MvcTestResult refused = room.post("grace", "/lessons/2/completion");
    assertThat(refused).hasStatus(422);
    assertThat(Classroom.body(refused))
        .contains("are not read yet", "The exercise is not done yet", "The quiz is not passed yet");
    assertThat(room.status("grace", "/lessons/2/certificate")).isEqualTo(404);
    assertThat(completions.of(Set.of(room.person("grace")))).isEmpty();
  }

  @Test
  void anExerciseNeedsASentence() {
    MvcTestResult refused = room.post("grace", "/lessons/2/exercise", "said", "Did it");
    assertThat(refused).hasStatus(422);
    assertThat(Classroom.body(refused)).contains("Did it");
  }

  @Test
  void theCertificateIsReadableHasATitleAndCanBeChecked() throws IOException {
    completes("grace", Lesson.INTRODUCTION);
    MvcTestResult file = room.get("grace", "/lessons/1/certificate");
    assertThat(file.getResponse().getContentType()).isEqualTo("application/pdf");
    String number;
    try (PDDocument pdf = Loader.loadPDF(file.getResponse().getContentAsByteArray())) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Certificate: Grace Adeyemi");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).hasSize(1);
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("Grace Adeyemi", "Lesson 1: Introduction to internal mobility");
      number = text.replaceAll("(?s).*Number ([0-9A-Z-]{14})\\..*", "$1");
    }
    assertThat(room.page("sarah", "/certificates?number=" + number).text())
        .contains("It is one of ours: Grace Adeyemi, Introduction to internal mobility");
    assertThat(room.page("sarah", "/certificates?number=0000-0000-0000").text())
        .contains("There is no certificate with this number");
  }

  @Test
  void whoCompletesTheEighthCompletesThemAll() {
    Lesson.all().forEach(lesson -> completes("grace", lesson));
    assertThat(completions.whole(Set.of(room.person("grace"), room.person("jonas"))))
        .containsExactly(room.person("grace"));
    assertThat(room.status("grace", "/lessons/certificate")).isEqualTo(200);
    assertThat(room.page("grace", "/lessons").text()).contains("8 of 8 completed");
  }

  @Test
  void aNameThatTheFontCannotWriteIsWrittenAsFarAsItCan() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      new TaggedSheet(pdf, "x", Locale.ENGLISH)
          .write(List.of(new TaggedSheet.Line("P", 12, "Thị Hương Nguyễn-Łukaszewicz 李")));
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      pdf.save(file);
      try (PDDocument read = Loader.loadPDF(file.toByteArray())) {
        assertThat(new PDFTextStripper().getText(read)).contains("ng Nguy", "Łukaszewicz ·");
      }
    }
  }

  @Test
  void theFileOfNumbersNamesItsColumnsInTheLanguageOfItsReader() {
    assertThat(header(""))
        .startsWith("\uFEFFDivision,Managers,Lesson 1: Introduction to internal mobility,")
        .endsWith(",All eight lessons");
    assertThat(header("?lang=de"))
        .startsWith("\uFEFFBereich,Führungskräfte,Lektion 1: ")
        .endsWith(",Alle acht Lektionen");
  }

  private String header(String query) {
    return Classroom.body(room.get("tomasz", "/lessons/completions.csv" + query))
        .lines()
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyThoseItIsForFindIt() {
    assertThat(room.status("sarah", "/lessons")).isEqualTo(404);
    assertThat(room.status("sarah", "/lessons/1/parts/1")).isEqualTo(404);
    assertThat(room.post("sarah", "/lessons/1/parts/1")).hasStatus(404);
    assertThat(room.status("jonas", "/lessons/9")).isEqualTo(404);
    assertThat(room.status("jonas", "/lessons/1/parts/99")).isEqualTo(404);
    assertThat(room.status("jonas", "/lessons/completions")).isEqualTo(404);
  }

  @Test
  void whereALessonIsNotThereInGermanItSaysSoAndIsMarkedAsEnglish() {
    for (Lesson lesson : Lesson.all()) {
      Document page = room.page("jonas", lesson.part(1) + "?lang=de");
      boolean written = Shelf.written(lesson, "de");
      assertThat(page.select("article").attr("lang")).isEqualTo(written ? "de" : "en");
      assertThat(page.text().contains("noch nicht auf Deutsch")).isEqualTo(!written);
    }
  }

  @Test
  void wordsOfALessonStandWhereTheyAreNeeded() {
    assertThat(room.page("jonas", "/team/{person:sarah}").html())
        .contains("/lessons/guidance/talk");
    assertThat(room.page("grace", "/lessons/guidance/release").text())
        .contains("That they go is decided", "More in lesson 2");
    assertThat(room.page("jonas", "/team").html()).contains("/lessons/next");
  }

  @Test
  void aManagerSeesWhichLessonsTheirOwnReportCompletedAndNobodyElseDoes() {
    assertThat(room.page("saskia", "/team/{person:jonas}").html()).contains("/lessons/of/");
    assertThat(room.page("saskia", "/lessons/of/{person:jonas}").text())
        .contains("1. Introduction to internal mobility", "2. Policies and procedures");
    assertThat(room.status("dana", "/lessons/of/{person:jonas}")).isEqualTo(404);
    assertThat(room.status("amara", "/lessons/of/{person:jonas}")).isEqualTo(404);
    assertThat(room.page("jonas", "/team/{person:sarah}").html()).doesNotContain("/lessons/of/");
  }

  @Test
  void anExerciseThatWaymarkSawNeedsNoWords() {
    Integer skill =
        db.sql("select id from skills.skill where code = 'user-research'")
            .query(Integer.class)
            .single();
    assertThat(room.page("saskia", "/lessons/4").select("textarea[name=said]")).isNotEmpty();
    db.sql(
            """
            insert into skills.statement (person_id, skill_id, source, level, stated_by, stated_on, recorded_at, note)
            values (:person, :skill, 'manager', 2, :by, :on, :on, 'She ran the last interview.')
            """)
        .param("person", room.person("jonas").value())
        .param("skill", skill)
        .param("by", room.person("saskia").value())
        .param("on", LocalDate.now(clock))
        .update();
    Document page = room.page("saskia", "/lessons/4");
    assertThat(page.select("textarea[name=said]")).isEmpty();
    assertThat(room.page("amara", "/lessons/4").select("textarea[name=said]")).isNotEmpty();
  }
}
