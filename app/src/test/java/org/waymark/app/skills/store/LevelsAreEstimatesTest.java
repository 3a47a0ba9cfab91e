package org.waymark.app.skills.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.SkillsTest;
import org.waymark.app.skills.model.Evidences;
import org.waymark.app.skills.model.Statements;
import org.waymark.app.skills.work.Levelling;
import org.waymark.engine.Certainty;
import org.waymark.engine.SkillKind;

@SkillsTest
class LevelsAreEstimatesTest {
  private static final String HEADER = "number,skill,level,source,by,stated_on\n";
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

  private final PaperCompany company;
  private final Profiles profiles;
  private final Statements statements;
  private final Levelling levelling;
  private final JdbcClient jdbc;

  LevelsAreEstimatesTest(
      PaperCompany company,
      Profiles profiles,
      Statements statements,
      Levelling levelling,
      JdbcClient jdbc) {
    this.company = company;
    this.profiles = profiles;
    this.statements = statements;
    this.levelling = levelling;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void open() {
    company.open();
  }

  private void said(String rows) {
    company.bring("skills-of-people", SourceFile.of("skills-of-people.csv", HEADER + rows));
  }

  private Estimate level(String person, String skill) {
    PersonId id = company.person(person);
    return profiles.estimates(List.of(id)).getOrDefault(id, List.of()).stream()
        .filter(e -> e.skill().equals(company.skill(skill)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSevereManagersWordIsRaisedAndAMildOnesLowered() {
    var rows = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      company.person("p" + i, "PORTER");
      for (String skill : List.of("KOT", "JAV", "PRO")) {
        rows.append("P%d,%s,4,self,,2026-10-01\n".formatted(i, skill));
        rows.append("P%d,%s,3,manager,JONAS,2026-10-01\n".formatted(i, skill));
        rows.append("P%d,%s,4,peer,OMAR,2026-10-01\n".formatted(i, skill));
        rows.append("P%d,%s,4,peer,INGRID,2026-10-01\n".formatted(i, skill));
      }
    }
    said(rows + "SARAH,CAF,3,manager,JONAS,2026-10-01\n");
    double severity =
        jdbc.sql("select severity from skills.rater_severity where rater_id = ?")
            .param(company.person("jonas").value())
            .query(Double.class)
            .single();
    assertThat(severity).isBetween(0.5, 1.0);
    assertThat(level("sarah", "CAF").level()).as("Jonas said 3").isEqualTo(4);
    assertThat(jdbc.sql("select count(*) from skills.rater_severity").query(Integer.class).single())
        .as("nobody is severe with themselves")
        .isEqualTo(3);
  }

  @Test
  void whoIsTheOnlyOneToSpeakIsTakenAtTheirWord() {
    said("SARAH,CAF,3,manager,JONAS,2026-10-01\n");
    assertThat(level("sarah", "CAF").level()).isEqualTo(3);
    assertThat(jdbc.sql("select count(*) from skills.rater_severity").query(Integer.class).single())
        .isZero();
  }

  @Test
  void aNewcomerStandsWhereFiveOthersOfTheRoleDoAndOfFewerWhereTheRoleAsks() {
    var rows = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      company.person("d" + i, "DEV");
      rows.append("D%d,KOT,5,self,,2026-10-01\n".formatted(i));
      rows.append(i < 4 ? "D%d,JAV,5,self,,2026-10-01\n".formatted(i) : "");
    }
    said(rows.toString());
    Estimate kotlin = level("omar", "KOT");
    assertThat(kotlin.level()).isEqualTo(5);
    assertThat(kotlin.certainty()).isEqualTo(Certainty.GUESSED);
    assertThat(kotlin.origin()).isEqualTo(Profiles.Origin.ROLE);
    assertThat(level("omar", "JAV").level()).as("four are too few").isEqualTo(2);
    assertThat(level("d0", "JAV").level()).as("what was said counts alone").isEqualTo(5);
  }

  @Test
  void whatTheCompanySaysOfAGroupDecidesHowFastItsSkillsAge() {
    company.bring(
        "taxonomy-csv",
        SourceFile.of("skill-groups.csv", "code,name,kind\nTEC,Technology,tool\n"),
        PaperCompany.SKILLS);
    said("SARAH,KOT,3,manager,JONAS,2024-10-01\nSARAH,CAF,3,manager,JONAS,2024-10-01\n");
    PersonId sarah = company.person("sarah");
    statements.refresh(List.of(sarah), TODAY);
    assertThat(statements.levels(sarah, TODAY).get(company.skill("KOT")))
        .satisfies(l -> assertThat(l.kind()).isEqualTo(SkillKind.TOOL));
    Estimate tool = level("sarah", "KOT");
    Estimate other = level("sarah", "CAF");
    assertThat(tool.certainty()).isEqualTo(Certainty.STATED);
    assertThat(tool.highest() - tool.lowest()).isGreaterThan(other.highest() - other.lowest() - 1);
    statements.refresh(List.of(sarah), TODAY.plusYears(1));
    assertThat(level("sarah", "KOT").certainty()).isEqualTo(Certainty.GUESSED);
    assertThat(level("sarah", "CAF").certainty()).isEqualTo(Certainty.STATED);
  }

  @Test
  void anIntervalNarrowsWithEverySource() {
    said("SARAH,KOT,3,self,,2026-10-01\n");
    assertThat(level("sarah", "KOT"))
        .extracting(Estimate::lowest, Estimate::highest)
        .containsExactly(2, 4);
    said(
        """
        SARAH,KOT,3,manager,JONAS,2026-10-01
        SARAH,KOT,3,peer,OMAR,2026-10-01
        SARAH,KOT,3,peer,INGRID,2026-10-01
        SARAH,KOT,3,peer,KATRIN,2026-10-01
        """);
    assertThat(level("sarah", "KOT"))
        .extracting(Estimate::lowest, Estimate::highest)
        .containsExactly(3, 3);
  }

  @Test
  void whatShowsASkillMakesItSurerAndTakingItAwayDoesNot() {
    said("SARAH,KOT,3,self,,2024-10-01\n");
    statements.refresh(List.of(company.person("sarah")), TODAY);
    Certainty before = level("sarah", "KOT").certainty();
    var sarah = company.viewer("sarah", Hat.EMPLOYEE);
    levelling.prove(
        sarah, company.skill("KOT"), Evidences.Kind.PROJECT, "Trail app", LocalDate.of(2026, 9, 1));
    assertThat(before).isEqualTo(Certainty.GUESSED);
    assertThat(level("sarah", "KOT").certainty()).isEqualTo(Certainty.STATED);
    assertThat(level("sarah", "KOT").level()).isEqualTo(3);
  }
}
