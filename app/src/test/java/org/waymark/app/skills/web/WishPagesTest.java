package org.waymark.app.skills.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillsTest;

@SkillsTest
class WishPagesTest {
  private final PaperCompany company;
  private final Profiles profiles;
  private final Clock clock;
  private final SkillPages pages;

  WishPagesTest(PaperCompany company, Profiles profiles, Clock clock, SkillPages pages) {
    this.company = company;
    this.profiles = profiles;
    this.clock = clock;
    this.pages = pages;
  }

  @BeforeEach
  void open() {
    company.open();
  }

  @Test
  void wishesAreTheirsAloneUntilSharedWithTheNamedManager() {
    pages.post(
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
    pages.post("sarah", "/aspirations/note", "words", "I would rather leave than stay");
    pages.post("sarah", "/skills/" + pages.id("KOT") + "/level", "level", "4");
    pages.post("sarah", "/skills/" + pages.id("KOT") + "/interest", "wish", "rather_not");
    assertThat(SkillPages.text(pages.get("sarah", "/aspirations")))
        .contains("Only you see it", "I would rather leave");
    assertThat(SkillPages.text(pages.get("jonas", pages.skillsOf("sarah"))))
        .doesNotContain("Abroad", "rather not", "leave than");
    assertThat(SkillPages.text(pages.get("sarah", "/aspirations/preview")))
        .contains("Your wishes are not here");

    String jonas = company.person("jonas").toString();
    assertThat(SkillPages.status(pages.post("sarah", "/shares/aspirations", "with", jonas)))
        .isEqualTo(303);
    assertThat(SkillPages.text(pages.get("sarah", "/aspirations")))
        .contains("jonas Example", "until");
    assertThat(SkillPages.text(pages.get("sarah", "/visibility")))
        .contains("What you want next", "jonas Example");
    assertThat(SkillPages.text(pages.get("jonas", pages.skillsOf("sarah"))))
        .contains("Abroad", "rather not")
        .doesNotContain("leave than");
    assertThat(SkillPages.text(pages.get("sarah", "/aspirations/preview")))
        .contains("Abroad")
        .doesNotContain("leave than");
    assertThat(SkillPages.status(pages.get("katrin", pages.skillsOf("sarah")))).isEqualTo(404);

    pages.post("sarah", "/shares/aspirations");
    assertThat(SkillPages.text(pages.get("jonas", pages.skillsOf("sarah"))))
        .doesNotContain("Abroad", "rather not");
  }

  @Test
  void aShareNamesSomebodyWhoWorksHereAndLastsAYearAtMost() {
    assertThat(
            SkillPages.status(
                pages.post("sarah", "/shares/aspirations", "with", UUID.randomUUID().toString())))
        .isEqualTo(422);
    assertThat(
            SkillPages.status(
                pages.post(
                    "sarah", "/shares/aspirations", "with", company.person("sarah").toString())))
        .isEqualTo(422);
    assertThat(
            SkillPages.status(
                pages.post("sarah", "/shares/aspirations", "with", "hr_partner", "months", "13")))
        .isEqualTo(422);
    assertThat(SkillPages.status(pages.post("sarah", "/shares/aspirations", "with", "everybody")))
        .isEqualTo(404);
    assertThat(SkillPages.status(pages.post("sarah", "/shares/salary", "with", "hr_partner")))
        .isEqualTo(404);
    assertThat(SkillPages.text(pages.get("sarah", "/aspirations"))).contains("Only you see it");
  }

  @Test
  void wishesThatTheCompanyDoesNotKnowAreRefused() {
    assertThat(
            SkillPages.text(
                pages.post(
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
    assertThat(SkillPages.text(pages.get("sarah", "/availability")))
        .contains("No: nobody finds you", "rule of the company");
    pages.post("sarah", "/availability", "discoverable", "yes");
    assertThat(profiles.everyoneDiscoverable()).containsExactly(company.person("sarah"));
    assertThat(SkillPages.text(pages.get("sarah", "/visibility")))
        .contains("Hiring managers of that opening");
    assertThat(SkillPages.status(pages.post("sarah", "/availability/pause", "until", "2001-01-01")))
        .isEqualTo(422);
    assertThat(SkillPages.status(pages.post("sarah", "/availability/pause"))).isEqualTo(422);
    LocalDate until = LocalDate.now(clock).plusMonths(2);
    pages.post("sarah", "/availability/pause", "until", until.toString());
    assertThat(profiles.everyoneDiscoverable()).isEmpty();
    assertThat(profiles.everyonePausing()).containsExactly(company.person("sarah"));
    assertThat(SkillPages.text(pages.get("sarah", "/availability")))
        .contains("You are pausing until");
    assertThat(SkillPages.text(pages.get("sarah", "/visibility")))
        .doesNotContain("Hiring managers of that opening");
    pages.post("sarah", "/availability/pause/end");
    assertThat(profiles.everyoneDiscoverable()).containsExactly(company.person("sarah"));
    pages.post("sarah", "/availability", "discoverable", "no");
    assertThat(profiles.everyoneDiscoverable()).isEmpty();
  }

  @Test
  void pausingIsNotAChoiceToBeFound() {
    LocalDate until = LocalDate.now(clock).plusMonths(1);
    pages.post("sarah", "/availability/pause", "until", until.toString());
    assertThat(SkillPages.text(pages.get("sarah", "/availability")))
        .contains("rule of the company");
    pages.post("sarah", "/availability", "discoverable", "yes");
    assertThat(profiles.pausedUntil(company.person("sarah"))).contains(until);
    assertThat(profiles.everyoneDiscoverable()).isEmpty();
  }
}
