package org.waymark.app.skills.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.access.Accounts;
import org.waymark.app.access.SignedIn;
import org.waymark.app.audit.Audit;
import org.waymark.app.communication.Notices;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.SkillsTest;

@SkillsTest
class PagesTest {
  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final PaperCompany company;
  private final Profiles profiles;
  private final Audit audit;
  private final Notices notices;
  private final Accounts accounts;
  private final Clock clock;

  PagesTest(
      MockMvcTester web,
      SignedIn signedIn,
      PaperCompany company,
      Profiles profiles,
      Audit audit,
      Notices notices,
      Accounts accounts,
      Clock clock) {
    this.web = web;
    this.signedIn = signedIn;
    this.company = company;
    this.profiles = profiles;
    this.audit = audit;
    this.notices = notices;
    this.accounts = accounts;
    this.clock = clock;
  }

  @BeforeEach
  void open() {
    company.open();
  }

  private MvcTestResult get(String who, String address) {
    return web.get().uri(address).with(signedIn.as(company.person(who))).exchange();
  }

  private MvcTestResult post(String who, String address, String... fields) {
    var request =
        web.method(HttpMethod.POST)
            .uri(address)
            .with(csrf())
            .with(signedIn.as(company.person(who)));
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private static int status(MvcTestResult result) {
    return result.getResponse().getStatus();
  }

  private static String text(MvcTestResult result) {
    assertThat(status(result)).isIn(200, 422);
    return Jsoup.parse(
            new String(
                result.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8))
        .body()
        .text();
  }

  private String id(String skill) {
    return company.skill(skill).toString();
  }

  private String skillsOf(String who) {
    return "/people/" + company.person(who) + "/skills";
  }

  private int level(String who, String skill) {
    PersonId person = company.person(who);
    SkillId wanted = company.skill(skill);
    return profiles.estimates(List.of(person)).getOrDefault(person, List.of()).stream()
        .filter(e -> e.skill().equals(wanted))
        .mapToInt(Profiles.Estimate::level)
        .findFirst()
        .orElse(0);
  }

  @Test
  void aNewPersonWithNothingButARoleHasProposalsAtOnce() {
    assertThat(text(get("omar", "/skills/proposals"))).contains("Kotlin", "Java", "User research");
    assertThat(text(get("omar", "/skills")))
        .contains("3 proposals", "What your role lets us guess");
    assertThat(level("omar", "KOT")).as("a guess until somebody says more").isEqualTo(3);
  }

  @Test
  void aProposalIsAcceptedWithALevelOrRefusedForGood() {
    assertThat(status(post("omar", "/skills/proposals/" + id("KOT") + "/acceptance", "level", "4")))
        .isEqualTo(303);
    assertThat(status(post("omar", "/skills/proposals/" + id("JAV") + "/rejection")))
        .isEqualTo(303);
    String left = text(get("omar", "/skills/proposals"));
    assertThat(left).contains("User research").doesNotContain("Kotlin", "Java");
    assertThat(level("omar", "KOT")).isEqualTo(4);
    assertThat(level("omar", "JAV")).as("refused: not even a guess").isZero();
    assertThat(status(post("omar", "/skills/proposals/" + id("JAV") + "/acceptance", "level", "4")))
        .isEqualTo(404);
    assertThat(status(post("omar", "/skills/proposals/" + id("UXR") + "/acceptance", "level", "9")))
        .isEqualTo(422);
  }

  @Test
  void aLevelIsStatedShownWithItsSourceAndTakenBack() {
    assertThat(status(post("sarah", "/skills/" + id("CAF") + "/level", "level", "4")))
        .isEqualTo(303);
    assertThat(text(get("sarah", "/skills")))
        .contains("Café service", "Others ask me", "You said 4");
    assertThat(status(post("sarah", "/skills/" + id("CAF") + "/level/removal"))).isEqualTo(303);
    assertThat(level("sarah", "CAF")).isZero();
    assertThat(text(get("sarah", "/skills/" + id("CAF")))).contains("Taken back", "You said 4");
  }

  @Test
  void whatIsNotALevelOrNotASkillIsRefused() {
    assertThat(text(post("sarah", "/skills/" + id("CAF") + "/level", "level", "7")))
        .contains("five levels");
    assertThat(status(post("sarah", "/skills/99999/level", "level", "3"))).isEqualTo(404);
    assertThat(status(get("sarah", "/skills/99999"))).isEqualTo(404);
    assertThat(status(get("sarah", "/skills/kotlin"))).isEqualTo(404);
  }

  @Test
  void searchAnswersWhileSomebodyTypes() {
    assertThat(text(get("sarah", "/skills/search?q=cof"))).doesNotContain("Café");
    assertThat(text(get("sarah", "/skills/search?q=CAFE"))).contains("Café service");
    assertThat(text(get("sarah", "/skills?q=nutzerf")))
        .contains("User research", "Nutzerforschung");
    assertThat(get("sarah", "/skills/search?q=kot&below=//evil.example/skills").getResponse())
        .satisfies(r -> assertThat(r.getContentAsString()).doesNotContain("evil"));
  }

  @Test
  void wordsAreShownAsWords() {
    post(
        "sarah",
        "/skills/" + id("KOT") + "/evidence",
        "kind",
        "project",
        "words",
        "<script>alert(1)</script> O’Brien \0");
    MvcTestResult page = get("sarah", "/skills/" + id("KOT"));
    assertThat(text(page)).contains("<script>alert(1)</script> O’Brien");
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
    post("sarah", "/skills/" + id("KOT") + "/level", "level", "4");
    post(
        "sarah", "/skills/" + id("KOT") + "/evidence", "kind", "project", "words", "The trail app");
    assertThat(text(get("jonas", skillsOf("sarah"))))
        .contains("Kotlin", "They said 4")
        .doesNotContain("The trail app");
    for (String stranger : List.of("omar", "katrin", "ingrid")) {
      assertThat(status(get(stranger, skillsOf("sarah")))).as(stranger).isEqualTo(404);
    }
    assertThat(status(get("jonas", "/people/" + UUID.randomUUID() + "/skills"))).isEqualTo(404);
    assertThat(audit.whoLookedAt(company.person("sarah"), Instant.EPOCH))
        .extracting(Audit.Look::viewer, Audit.Look::what)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(company.person("jonas"), "skills"));
  }

  @Test
  void onlyTheManagerOfTodayRates() {
    String rate = skillsOf("sarah") + "/" + id("KOT") + "/level";
    assertThat(status(post("jonas", rate, "level", "4", "words", "Led the rewrite")))
        .isEqualTo(303);
    assertThat(text(get("sarah", "/skills/" + id("KOT"))))
        .contains("jonas Example rated it 4", "Led the rewrite");
    assertThat(status(post("katrin", rate, "level", "1"))).isEqualTo(404);
    assertThat(status(post("omar", rate, "level", "1"))).isEqualTo(404);
    company.reports(company.person("sarah"), company.person("katrin"));
    assertThat(status(post("jonas", rate, "level", "1"))).isEqualTo(404);
    assertThat(status(get("jonas", skillsOf("sarah")))).isEqualTo(404);
  }

  @Test
  void wishesAreTheirsAloneUntilSharedWithTheNamedManager() {
    post(
        "sarah",
        "/aspirations",
        "kinds",
        "up",
        "kinds",
        "abroad",
        "relocate",
        "yes",
        "horizon",
        "12");
    post("sarah", "/aspirations/note", "words", "I would rather leave than stay");
    post("sarah", "/skills/" + id("KOT") + "/level", "level", "4");
    post("sarah", "/skills/" + id("KOT") + "/interest", "wish", "rather_not");
    assertThat(text(get("sarah", "/aspirations")))
        .contains("Only you see it", "I would rather leave");
    assertThat(text(get("jonas", skillsOf("sarah"))))
        .doesNotContain("Abroad", "rather not", "leave than");
    assertThat(text(get("sarah", "/aspirations/preview"))).contains("Your wishes are not here");

    String jonas = company.person("jonas").toString();
    assertThat(status(post("sarah", "/shares/aspirations", "with", jonas))).isEqualTo(303);
    assertThat(text(get("sarah", "/aspirations"))).contains("jonas Example", "until");
    assertThat(text(get("sarah", "/visibility"))).contains("What you want next", "jonas Example");
    assertThat(text(get("jonas", skillsOf("sarah"))))
        .contains("Abroad", "rather not")
        .doesNotContain("leave than");
    assertThat(text(get("sarah", "/aspirations/preview")))
        .contains("Abroad")
        .doesNotContain("leave than");
    assertThat(status(get("katrin", skillsOf("sarah")))).isEqualTo(404);

    post("sarah", "/shares/aspirations");
    assertThat(text(get("jonas", skillsOf("sarah")))).doesNotContain("Abroad", "rather not");
  }

  @Test
  void aShareNamesSomebodyWhoWorksHereAndLastsAYearAtMost() {
    assertThat(status(post("sarah", "/shares/aspirations", "with", UUID.randomUUID().toString())))
        .isEqualTo(422);
    assertThat(
            status(
                post("sarah", "/shares/aspirations", "with", company.person("sarah").toString())))
        .isEqualTo(422);
    assertThat(status(post("sarah", "/shares/aspirations", "with", "hr_partner", "months", "13")))
        .isEqualTo(422);
    assertThat(status(post("sarah", "/shares/aspirations", "with", "everybody"))).isEqualTo(404);
    assertThat(status(post("sarah", "/shares/salary", "with", "hr_partner"))).isEqualTo(404);
    assertThat(text(get("sarah", "/aspirations"))).contains("Only you see it");
  }

  @Test
  void wishesThatTheCompanyDoesNotKnowAreRefused() {
    assertThat(
            text(
                post(
                    "sarah",
                    "/aspirations",
                    "roles",
                    UUID.randomUUID().toString(),
                    "horizon",
                    "500")))
        .contains("no longer there", "from 1 to 120");
  }

  @Test
  void beingFoundIsChosenAndPaused() {
    assertThat(text(get("sarah", "/availability")))
        .contains("No: nobody finds you", "rule of the company");
    post("sarah", "/availability", "discoverable", "yes");
    assertThat(profiles.everyoneDiscoverable()).containsExactly(company.person("sarah"));
    assertThat(text(get("sarah", "/visibility"))).contains("Hiring managers of that opening");
    assertThat(status(post("sarah", "/availability/pause", "until", "2001-01-01"))).isEqualTo(422);
    assertThat(status(post("sarah", "/availability/pause"))).isEqualTo(422);
    LocalDate until = LocalDate.now(clock).plusMonths(2);
    post("sarah", "/availability/pause", "until", until.toString());
    assertThat(profiles.everyoneDiscoverable()).isEmpty();
    assertThat(profiles.everyonePausing()).containsExactly(company.person("sarah"));
    assertThat(text(get("sarah", "/availability"))).contains("You are pausing until");
    assertThat(text(get("sarah", "/visibility"))).doesNotContain("Hiring managers of that opening");
    post("sarah", "/availability/pause/end");
    assertThat(profiles.everyoneDiscoverable()).containsExactly(company.person("sarah"));
    post("sarah", "/availability", "discoverable", "no");
    assertThat(profiles.everyoneDiscoverable()).isEmpty();
  }

  @Test
  void pausingIsNotAChoiceToBeFound() {
    LocalDate until = LocalDate.now(clock).plusMonths(1);
    post("sarah", "/availability/pause", "until", until.toString());
    assertThat(text(get("sarah", "/availability"))).contains("rule of the company");
    post("sarah", "/availability", "discoverable", "yes");
    assertThat(profiles.pausedUntil(company.person("sarah"))).contains(until);
    assertThat(profiles.everyoneDiscoverable()).isEmpty();
  }

  @Test
  void aQuestionGoesToWhoRatedAndTheAnswerChangesTheLevel() {
    post("jonas", skillsOf("sarah") + "/" + id("KOT") + "/level", "level", "2");
    assertThat(text(post("sarah", "/skills/" + id("KOT") + "/disputes", "words", " ")))
        .contains("Say what looks wrong");
    MvcTestResult asked =
        post("sarah", "/skills/" + id("KOT") + "/disputes", "words", "I led it", "wanted", "4");
    String page = java.util.Objects.requireNonNull(asked.getResponse().getHeader("Location"));
    assertThat(page).startsWith("/disputes/");
    assertThat(text(get("sarah", page))).contains("jonas Example answers", "Answer by");
    assertThat(status(get("omar", page))).isEqualTo(404);
    assertThat(status(get("katrin", page))).isEqualTo(404);
    assertThat(status(post("sarah", page + "/answer", "level", "5", "words", "Yes")))
        .isEqualTo(404);
    assertThat(notices.of(company.person("jonas"), 5))
        .extracting(n -> n.href())
        .containsExactly(page);
    assertThat(text(get("jonas", "/disputes"))).contains("sarah Example asks about Kotlin");

    assertThat(text(post("jonas", page + "/answer", "level", "4", "words", "")))
        .contains("Say why");
    assertThat(status(post("jonas", page + "/answer", "level", "4", "words", "You are right")))
        .isEqualTo(303);
    assertThat(status(post("jonas", page + "/answer", "level", "1", "words", "No"))).isEqualTo(422);
    assertThat(level("sarah", "KOT")).isEqualTo(4);
    assertThat(text(get("sarah", page)))
        .contains(
            "Answer from jonas Example",
            "You are right",
            "It counts as level 4, before as level 2.");
    assertThat(notices.of(company.person("sarah"), 5))
        .extracting(n -> n.href(), n -> n.words().values())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                page, List.of("jonas Example", "Kotlin", 2, 4, "You are right")));
  }

  @Test
  void aSkillThatIsNotThereCanBeQuestionedTooAndTheAnswerMayBeALevel() {
    accounts.grant(
        accounts.viewerFor(company.person("ingrid")).orElseThrow().account(),
        new Grant(Hat.HR_PARTNER, null));
    String skill = "/skills/" + id("CAF");
    assertThat(text(get("sarah", skill))).contains("It is not on your profile");
    MvcTestResult asked = post("sarah", skill + "/disputes", "words", "I ran one for years");
    String page = java.util.Objects.requireNonNull(asked.getResponse().getHeader("Location"));
    assertThat(text(get("sarah", page)))
        .contains("It stood at nothing yet", "ingrid Example answers, as HR partner");
    assertThat(notices.of(company.person("ingrid"), 5))
        .extracting(n -> n.href())
        .containsExactly(page);
    assertThat(text(get("ingrid", page))).contains("Nothing yet: it stays as it is");
    post("ingrid", page + "/answer", "level", "3", "words", "Your years show it");
    assertThat(level("sarah", "CAF")).isEqualTo(3);
    assertThat(text(get("sarah", page)))
        .contains("It counts as level 3, before as nothing", "Your years show it");
  }

  @Test
  void aQuestionNobodyRatedWaitsForHr() {
    post("sarah", "/skills/" + id("KOT") + "/level", "level", "2");
    MvcTestResult asked =
        post("sarah", "/skills/" + id("KOT") + "/disputes", "words", "Why so low?");
    String page = java.util.Objects.requireNonNull(asked.getResponse().getHeader("Location"));
    assertThat(text(get("sarah", page))).contains("HR partner of the unit answers");
    assertThat(status(get("jonas", page)))
        .as("no rating of the manager is questioned")
        .isEqualTo(404);
    assertThat(status(post("sarah", page + "/withdrawal"))).isEqualTo(303);
    assertThat(text(get("sarah", "/disputes"))).contains("Withdrawn");
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
            status(
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
    assertThat(text(refused)).contains("There was nothing in it").doesNotContain("What you wrote");
    assertThat(status(get("sarah", "/skills/cv/" + UUID.randomUUID()))).isEqualTo(404);
  }

  @Test
  void allThatIsKeptAboutMeGoesAlongAndNothingOfOthers() {
    post("sarah", "/skills/" + id("KOT") + "/level", "level", "4");
    post(
        "sarah", "/skills/" + id("KOT") + "/evidence", "kind", "project", "words", "=HYPERLINK(1)");
    post("omar", "/skills/" + id("CAF") + "/level", "level", "5");
    String csv =
        new String(
            get("sarah", "/skills/export.csv").getResponse().getContentAsByteArray(),
            java.nio.charset.StandardCharsets.UTF_8);
    assertThat(csv).contains("Kotlin", "self 4", "'=HYPERLINK").doesNotContain("Café");
    String json =
        new String(
            get("sarah", "/skills/export.json").getResponse().getContentAsByteArray(),
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
    assertThat(status(page)).isEqualTo(200);
  }

  @Test
  void whatPeopleImportedIsSeenAtOnce() {
    company.bring(
        "skills-of-people",
        SourceFile.of(
            "skills-of-people.csv", "number,skill,level,source,by\nSARAH,COA,5,manager,JONAS\n"));
    assertThat(text(get("sarah", "/skills"))).contains("Coaching", "jonas Example rated it 5");
  }
}
