package org.waymark.app.skills.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.access.Accounts;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.SkillsTest;

@SkillsTest
class QuestionPagesTest {
  private final PaperCompany company;
  private final Notices notices;
  private final Accounts accounts;
  private final SkillPages pages;

  QuestionPagesTest(PaperCompany company, Notices notices, Accounts accounts, SkillPages pages) {
    this.company = company;
    this.notices = notices;
    this.accounts = accounts;
    this.pages = pages;
  }

  @BeforeEach
  void open() {
    company.open();
  }

  @Test
  void aQuestionGoesToWhoRatedAndTheAnswerChangesTheLevel() {
    pages.post("jonas", pages.skillsOf("sarah") + "/" + pages.id("KOT") + "/level", "level", "2");
    assertThat(
            SkillPages.text(
                pages.post("sarah", "/skills/" + pages.id("KOT") + "/disputes", "words", " ")))
        .contains("Say what looks wrong");
    MvcTestResult asked =
        pages.post(
            "sarah",
            "/skills/" + pages.id("KOT") + "/disputes",
            "words",
            "I led it",
            "wanted",
            "4");
    String page = java.util.Objects.requireNonNull(asked.getResponse().getHeader("Location"));
    assertThat(page).startsWith("/disputes/");
    assertThat(SkillPages.text(pages.get("sarah", page)))
        .contains("jonas Example answers", "Answer by");
    assertThat(SkillPages.status(pages.get("omar", page))).isEqualTo(404);
    assertThat(SkillPages.status(pages.get("katrin", page))).isEqualTo(404);
    assertThat(
            SkillPages.status(pages.post("sarah", page + "/answer", "level", "5", "words", "Yes")))
        .isEqualTo(404);
    assertThat(notices.of(company.person("jonas"), 5))
        .extracting(n -> n.href())
        .containsExactly(page);
    assertThat(SkillPages.text(pages.get("jonas", "/disputes")))
        .contains("sarah Example asks about Kotlin");

    assertThat(SkillPages.text(pages.post("jonas", page + "/answer", "level", "4", "words", "")))
        .contains("Say why");
    assertThat(
            SkillPages.status(
                pages.post("jonas", page + "/answer", "level", "4", "words", "You are right")))
        .isEqualTo(303);
    assertThat(
            SkillPages.status(pages.post("jonas", page + "/answer", "level", "1", "words", "No")))
        .isEqualTo(422);
    assertThat(pages.level("sarah", "KOT")).isEqualTo(4);
    assertThat(SkillPages.text(pages.get("sarah", page)))
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
    String skill = "/skills/" + pages.id("CAF");
    assertThat(SkillPages.text(pages.get("sarah", skill))).contains("It is not on your profile");
    MvcTestResult asked = pages.post("sarah", skill + "/disputes", "words", "I ran one for years");
    String page = java.util.Objects.requireNonNull(asked.getResponse().getHeader("Location"));
    assertThat(SkillPages.text(pages.get("sarah", page)))
        .contains("It stood at nothing yet", "ingrid Example answers, as HR partner");
    assertThat(notices.of(company.person("ingrid"), 5))
        .extracting(n -> n.href())
        .containsExactly(page);
    assertThat(SkillPages.text(pages.get("ingrid", page)))
        .contains("Nothing yet: it stays as it is");
    pages.post("ingrid", page + "/answer", "level", "3", "words", "Your years show it");
    assertThat(pages.level("sarah", "CAF")).isEqualTo(3);
    assertThat(SkillPages.text(pages.get("sarah", page)))
        .contains("It counts as level 3, before as nothing", "Your years show it");
  }

  @Test
  void aQuestionNobodyRatedWaitsForHr() {
    pages.post("sarah", "/skills/" + pages.id("KOT") + "/level", "level", "2");
    MvcTestResult asked =
        pages.post("sarah", "/skills/" + pages.id("KOT") + "/disputes", "words", "Why so low?");
    String page = java.util.Objects.requireNonNull(asked.getResponse().getHeader("Location"));
    assertThat(SkillPages.text(pages.get("sarah", page)))
        .contains("HR partner of the unit answers");
    assertThat(SkillPages.status(pages.get("jonas", page)))
        .as("no rating of the manager is questioned")
        .isEqualTo(404);
    assertThat(SkillPages.status(pages.post("sarah", page + "/withdrawal"))).isEqualTo(303);
    assertThat(SkillPages.text(pages.get("sarah", "/disputes"))).contains("Withdrawn");
  }
}
