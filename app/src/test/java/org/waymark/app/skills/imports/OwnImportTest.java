package org.waymark.app.skills.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.ImportReport.Count;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.SkillsTest;

@SkillsTest
class OwnImportTest {
  private final PaperCompany company;
  private final Skills skills;

  OwnImportTest(PaperCompany company, Skills skills) {
    this.company = company;
    this.skills = skills;
  }

  @BeforeEach
  void bringSkills() {
    company.bring("taxonomy-csv", PaperCompany.GROUPS, PaperCompany.SKILLS);
  }

  private static SourceFile skills(String rows) {
    return SourceFile.of(
        "skills.csv",
        "code,name,alternative_names,group,description,broader,related\n" + rows.stripIndent());
  }

  private static List<String> rejected(ImportReport report) {
    return report.rejections().stream().map(r -> r.line() + " " + r.reason().key()).toList();
  }

  @Test
  void theSameFileAgainChangesNothing() {
    ImportReport again = company.bring("taxonomy-csv", PaperCompany.GROUPS, PaperCompany.SKILLS);
    assertThat(again.touched()).isZero();
    assertThat(again.counts()).contains(new Count("skills.import.skills", 0, 0, 0, 6));
  }

  @Test
  void aFileOfChangesLeavesTheRestAlone() {
    ImportReport report =
        company.bring(
            "taxonomy-csv", skills("KOT,Kotlin language,Kt,TEC,,PRO,\nNEW,Drawing,,PEO,,,\n"));
    assertThat(report.counts()).contains(new Count("skills.import.skills", 1, 1, 0, 0));
    assertThat(skills.search("kt", 5))
        .extracting(h -> h.skill().name())
        .contains("Kotlin language");
    assertThat(skills.byCode("CAF")).isPresent();
  }

  @Test
  void aFullFileRetiresWhatItDoesNotNameAndKeepsItsId() {
    var cafe = skills.byCode("CAF").orElseThrow();
    ImportReport report = company.bringAll("taxonomy-csv", skills("KOT,Kotlin,,TEC,,,\n"));
    assertThat(report.counts()).anyMatch(c -> c.what().endsWith("skills") && c.ended() == 5);
    assertThat(skills.byCode("CAF")).isEmpty();
    assertThat(skills.search("cafe", 5)).isEmpty();
    assertThat(skills.card(cafe)).isPresent();
  }

  @Test
  void rowsThatDoNotHoldAreLeftOutWithTheReason() {
    ImportReport report =
        company.bring(
            "taxonomy-csv",
            skills(
                """
                A,Sewing,,NOPE,,,
                B,Weaving,,PEO,,NOWHERE,
                C,Knitting,,PEO,,,C
                C,Knitting again,,PEO,,,
                """));
    assertThat(rejected(report))
        .containsExactly(
            "2 skills.import.group.unknown",
            "3 skills.import.skill.unknown",
            "5 skills.import.twice");
    assertThat(skills.byCode("C")).as("a skill related to itself is simply itself").isPresent();
  }

  @Test
  void oddNamesComeThroughAsTheyAre() {
    String hebrew = "ניהול צוות";
    company.bring(
        "taxonomy-csv",
        skills(
            "X1,<script>alert(1)</script>,O’Brien method,,,,\nX2,%s,,,,,\nX3,%s,,,,,\n"
                .formatted(hebrew, "L".repeat(300))));
    assertThat(skills.search("o'brien", 1))
        .extracting(h -> h.skill().name())
        .containsExactly("<script>alert(1)</script>");
    assertThat(skills.search("ניהול", 1)).extracting(h -> h.skill().name()).containsExactly(hebrew);
    assertThat(skills.byCode("X3")).isPresent();
  }
}
