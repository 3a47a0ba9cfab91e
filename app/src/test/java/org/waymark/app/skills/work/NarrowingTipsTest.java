package org.waymark.app.skills.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Narrowing;
import org.waymark.app.skills.Narrowing.Tip;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.SkillsTest;

@SkillsTest
class NarrowingTipsTest {
  private static final String HEADER = "number,skill,level,source,by,stated_on\n";

  private final PaperCompany company;
  private final Narrowing narrowing;
  private final JdbcClient jdbc;

  NarrowingTipsTest(PaperCompany company, Narrowing narrowing, JdbcClient jdbc) {
    this.company = company;
    this.narrowing = narrowing;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void open() {
    company.open();
  }

  private void said(String rows) {
    company.bring("skills-of-people", SourceFile.of("skills-of-people.csv", HEADER + rows));
  }

  private List<Words> tips(String name) {
    return narrowing.of(company.person(name)).stream().map(Tip::words).toList();
  }

  @Test
  void whereOnlyThePersonSpokeTheManagersWordWouldNarrowItMost() {
    said("SARAH,KOT,3,self,,2026-10-01\n");
    assertThat(tips("sarah"))
        .containsExactly(Words.of("skills.help.manager", "jonas Example", "Kotlin"));
  }

  @Test
  void whereTheManagerSpokeTodayTheirWordAgainIsNotAskedFor() {
    said("SARAH,KOT,4,self,,2016-10-01\nSARAH,KOT,2,manager,JONAS,2026-10-01\n");
    assertThat(tips("sarah")).containsExactly(Words.of("skills.help.self", "Kotlin"));
  }

  @Test
  void whoHasNoManagerIsToldWhatTheyCanDoThemselves() {
    said("KATRIN,KOT,3,self,,2026-10-01\nKATRIN,JAV,3,self,,2016-10-01\n");
    assertThat(tips("katrin"))
        .containsExactly(
            Words.of("skills.help.self", "Java"), Words.of("skills.help.shown", "Kotlin"));
  }

  @Test
  void theWidestComesFirst() {
    said("SARAH,KOT,3,self,,2026-10-01\nSARAH,JAV,3,self,,2018-10-01\n");
    List<Tip> tips = narrowing.of(company.person("sarah"));
    assertThat(tips)
        .extracting(Tip::skill)
        .containsExactly(company.skill("JAV"), company.skill("KOT"));
    assertThat(tips.getFirst().narrows()).isGreaterThan(tips.getLast().narrows());
  }

  @Test
  void whatIsSureAndWhatIsOnlyGuessedFromTheRoleAskForNothing() {
    for (int i = 0; i < 12; i++) {
      company.person("p" + i, "PORTER");
    }
    var rows =
        new StringBuilder("SARAH,CAF,3,self,,2026-11-01\nSARAH,CAF,3,manager,JONAS,2026-11-01\n");
    for (int i = 0; i < 12; i++) {
      rows.append("SARAH,CAF,3,peer,P%d,2026-11-01\n".formatted(i));
    }
    said(rows.toString());
    assertThat(tips("sarah")).isEmpty();
    assertThat(tips("omar")).isEmpty();
  }

  @Test
  void nobodyButColleaguesOfTodayIsNamed() {
    said("SARAH,KOT,3,self,,2026-10-01\n");
    jdbc.sql("delete from people.reporting_line where person = ?")
        .param(company.person("sarah").value())
        .update();
    assertThat(tips("sarah").toString()).doesNotContain("jonas");
  }
}
