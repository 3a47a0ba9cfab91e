package org.waymark.app.skills.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.SkillsTest;
import org.waymark.app.skills.model.Proposals;
import org.waymark.app.skills.model.Proposals.Origin;
import org.waymark.app.skills.model.Proposals.Proposal;
import org.waymark.app.skills.model.Proposals.Why;

@SkillsTest
class MostlyYesPageTest {
  private static final String TOLD = "Most colleagues who were asked because of such a text";
  private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");

  private final PaperCompany company;
  private final Proposals proposals;
  private final SkillPages pages;

  MostlyYesPageTest(PaperCompany company, Proposals proposals, SkillPages pages) {
    this.company = company;
    this.proposals = proposals;
    this.pages = pages;
  }

  @BeforeEach
  void open() {
    company.open();
  }

  private Proposal research(Why why) {
    return new Proposal(company.skill("UXR"), Origin.CV, "Research, users", "cv.txt", 0, 1, why);
  }

  private void saidYes(int colleagues) {
    for (int i = 0; i < colleagues; i++) {
      proposals.decide(new PersonId(UUID.randomUUID()), research(Why.WORDS), true, THEN);
    }
  }

  private String omarSees(Why why) {
    proposals.add(company.person("omar"), List.of(research(why)), THEN);
    return SkillPages.text(pages.get("omar", "/skills/proposals"));
  }

  @Test
  void whatMostColleaguesSaidYesToIsToldSo() {
    saidYes(5);
    assertThat(omarSees(Why.WORDS)).contains("Research, users", TOLD);
  }

  @Test
  void nothingIsToldOfFour() {
    saidYes(4);
    assertThat(omarSees(Why.WORDS)).contains("Research, users").doesNotContain(TOLD);
  }

  @Test
  void nothingIsToldWhereTheTextNamesTheSkill() {
    saidYes(5);
    assertThat(omarSees(Why.NAMED)).contains("Research, users").doesNotContain(TOLD);
  }
}
