package org.waymark.app.skills.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.access.SignedIn;
import org.waymark.app.audit.Audit;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.SkillsTest;

@SkillsTest
class ProfilePagesTest {
  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final PaperCompany company;
  private final Audit audit;
  private final SkillPages pages;

  ProfilePagesTest(
      MockMvcTester web, SignedIn signedIn, PaperCompany company, Audit audit, SkillPages pages) {
    this.web = web;
    this.signedIn = signedIn;
    this.company = company;
    this.audit = audit;
    this.pages = pages;
  }

  @BeforeEach
  void open() {
    company.open();
  }

  @Test
  void aNewPersonWithNothingButARoleHasProposalsAtOnce() {
    assertThat(SkillPages.text(pages.get("omar", "/skills/proposals")))
        .contains("Kotlin", "Java", "User research");
    assertThat(SkillPages.text(pages.get("omar", "/skills")))
        .contains("3 proposals", "What your role lets us guess");
    assertThat(pages.level("omar", "KOT")).as("a guess until somebody says more").isEqualTo(3);
  }

  @Test
  void aProposalIsAcceptedWithALevelOrRefusedForGood() {
    assertThat(
            SkillPages.status(
                pages.post(
                    "omar", "/skills/proposals/" + pages.id("KOT") + "/acceptance", "level", "4")))
        .isEqualTo(303);
    assertThat(
            SkillPages.status(
                pages.post("omar", "/skills/proposals/" + pages.id("JAV") + "/rejection")))
        .isEqualTo(303);
    String left = SkillPages.text(pages.get("omar", "/skills/proposals"));
    assertThat(left).contains("User research").doesNotContain("Kotlin", "Java");
    assertThat(pages.level("omar", "KOT")).isEqualTo(4);
    assertThat(pages.level("omar", "JAV")).as("refused: not even a guess").isZero();
    assertThat(
            SkillPages.status(
                pages.post(
                    "omar", "/skills/proposals/" + pages.id("JAV") + "/acceptance", "level", "4")))
        .isEqualTo(404);
    assertThat(
            SkillPages.status(
                pages.post(
                    "omar", "/skills/proposals/" + pages.id("UXR") + "/acceptance", "level", "9")))
        .isEqualTo(422);
  }

  @Test
  void aLevelIsStatedShownWithItsSourceAndTakenBack() {
    assertThat(
            SkillPages.status(
                pages.post("sarah", "/skills/" + pages.id("CAF") + "/level", "level", "4")))
        .isEqualTo(303);
    assertThat(SkillPages.text(pages.get("sarah", "/skills")))
        .contains("Café service", "Others ask me", "You said 4");
    assertThat(
            SkillPages.status(pages.post("sarah", "/skills/" + pages.id("CAF") + "/level/removal")))
        .isEqualTo(303);
    assertThat(pages.level("sarah", "CAF")).isZero();
    assertThat(SkillPages.text(pages.get("sarah", "/skills/" + pages.id("CAF"))))
        .contains("Taken back", "You said 4");
  }

  @Test
  void whatIsNotALevelOrNotASkillIsRefused() {
    assertThat(
            SkillPages.text(
                pages.post("sarah", "/skills/" + pages.id("CAF") + "/level", "level", "7")))
        .contains("five levels");
    assertThat(SkillPages.status(pages.post("sarah", "/skills/99999/level", "level", "3")))
        .isEqualTo(404);
    assertThat(SkillPages.status(pages.get("sarah", "/skills/99999"))).isEqualTo(404);
    assertThat(SkillPages.status(pages.get("sarah", "/skills/kotlin"))).isEqualTo(404);
  }

  @Test
  void searchAnswersWhileSomebodyTypes() {
    assertThat(SkillPages.text(pages.get("sarah", "/skills/search?q=cof"))).doesNotContain("Café");
    assertThat(SkillPages.text(pages.get("sarah", "/skills/search?q=CAFE")))
        .contains("Café service");
    assertThat(SkillPages.text(pages.get("sarah", "/skills?q=nutzerf")))
        .contains("User research", "Nutzerforschung");
    assertThat(pages.get("sarah", "/skills/search?q=kot&below=//evil.example/skills").getResponse())
        .satisfies(r -> assertThat(r.getContentAsString()).doesNotContain("evil"));
  }

  @Test
  void wordsAreShownAsWords() {
    pages.post(
        "sarah",
        "/skills/" + pages.id("KOT") + "/evidence",
        "kind",
        "project",
        "words",
        "<script>alert(1)</script> O’Brien \0");
    MvcTestResult page = pages.get("sarah", "/skills/" + pages.id("KOT"));
    assertThat(SkillPages.text(page)).contains("<script>alert(1)</script> O’Brien");
    assertThat(
            Jsoup.parse(
                    new String(
                        page.getResponse().getContentAsByteArray(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .select("main script"))
        .isEmpty();
  }

  @Test
  void theManagerSeesLevelsAndTheReadIsRecordedButNobodyElseSeesThem() {
    pages.post("sarah", "/skills/" + pages.id("KOT") + "/level", "level", "4");
    pages.post(
        "sarah",
        "/skills/" + pages.id("KOT") + "/evidence",
        "kind",
        "project",
        "words",
        "The trail app");
    assertThat(SkillPages.text(pages.get("jonas", pages.skillsOf("sarah"))))
        .contains("Kotlin", "They said 4")
        .doesNotContain("The trail app");
    for (String stranger : List.of("omar", "katrin", "ingrid")) {
      assertThat(SkillPages.status(pages.get(stranger, pages.skillsOf("sarah"))))
          .as(stranger)
          .isEqualTo(404);
    }
    assertThat(SkillPages.status(pages.get("jonas", "/people/" + UUID.randomUUID() + "/skills")))
        .isEqualTo(404);
    assertThat(audit.whoLookedAt(company.person("sarah"), Instant.EPOCH))
        .extracting(Audit.Look::viewer, Audit.Look::what)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(company.person("jonas"), "skills"));
  }

  @Test
  void onlyTheManagerOfTodayRates() {
    String rate = pages.skillsOf("sarah") + "/" + pages.id("KOT") + "/level";
    assertThat(
            SkillPages.status(pages.post("jonas", rate, "level", "4", "words", "Led the rewrite")))
        .isEqualTo(303);
    assertThat(SkillPages.text(pages.get("sarah", "/skills/" + pages.id("KOT"))))
        .contains("jonas Example rated it 4", "Led the rewrite");
    assertThat(SkillPages.status(pages.post("katrin", rate, "level", "1"))).isEqualTo(404);
    assertThat(SkillPages.status(pages.post("omar", rate, "level", "1"))).isEqualTo(404);
    company.reports(company.person("sarah"), company.person("katrin"));
    assertThat(SkillPages.status(pages.post("jonas", rate, "level", "1"))).isEqualTo(404);
    assertThat(SkillPages.status(pages.get("jonas", pages.skillsOf("sarah")))).isEqualTo(404);
  }

  @Test
  void aCvIsTakenAndWhatCannotBeReadIsSaid() {
    var cv =
        new MockMultipartFile(
            "file",
            "cv.txt",
            "text/plain",
            "Ten years of Kotlin".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(
            SkillPages.status(
                web.post()
                    .uri("/skills/cv")
                    .multipart()
                    .file(cv)
                    .with(csrf())
                    .with(signedIn.as(company.person("sarah")))
                    .exchange()))
        .isEqualTo(303);
    var nothing = new MockMultipartFile("file", "cv.pdf", "application/pdf", new byte[0]);
    MvcTestResult refused =
        web.post()
            .uri("/skills/cv")
            .multipart()
            .file(nothing)
            .with(csrf())
            .with(signedIn.as(company.person("sarah")))
            .exchange();
    assertThat(SkillPages.text(refused))
        .contains("There was nothing in it")
        .doesNotContain("What you wrote");
    assertThat(SkillPages.status(pages.get("sarah", "/skills/cv/" + UUID.randomUUID())))
        .isEqualTo(404);
  }

  @Test
  void allThatIsKeptAboutMeGoesAlongAndNothingOfOthers() {
    pages.post("sarah", "/skills/" + pages.id("KOT") + "/level", "level", "4");
    pages.post(
        "sarah",
        "/skills/" + pages.id("KOT") + "/evidence",
        "kind",
        "project",
        "words",
        "=HYPERLINK(1)");
    pages.post("omar", "/skills/" + pages.id("CAF") + "/level", "level", "5");
    String csv =
        new String(
            pages.get("sarah", "/skills/export.csv").getResponse().getContentAsByteArray(),
            java.nio.charset.StandardCharsets.UTF_8);
    assertThat(csv).contains("Kotlin", "self 4", "'=HYPERLINK").doesNotContain("Café");
    String json =
        new String(
            pages.get("sarah", "/skills/export.json").getResponse().getContentAsByteArray(),
            java.nio.charset.StandardCharsets.UTF_8);
    assertThat(json).contains("Kotlin", "HYPERLINK").doesNotContain("Café");
  }

  @Test
  void pagesSpeakGerman() {
    MvcTestResult page =
        web.get()
            .uri("/skills")
            .locale(Locale.GERMAN)
            .header("Accept-Language", "de")
            .with(signedIn.as(company.person("sarah")))
            .exchange();
    assertThat(SkillPages.status(page)).isEqualTo(200);
  }

  @Test
  void whatPeopleImportedIsSeenAtOnce() {
    company.bring(
        "skills-of-people",
        SourceFile.of(
            "skills-of-people.csv", "number,skill,level,source,by\nSARAH,COA,5,manager,JONAS\n"));
    assertThat(SkillPages.text(pages.get("sarah", "/skills")))
        .contains("Coaching", "jonas Example rated it 5");
  }
}
