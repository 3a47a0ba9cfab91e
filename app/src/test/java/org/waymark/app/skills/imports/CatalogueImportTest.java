package org.waymark.app.skills.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.ImportReport.Count;
import org.waymark.app.exchange.ImportReport.State;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.SkillsTest;

@SkillsTest
class CatalogueImportTest {
  private static final String FIRST = "2022-08-25T12:53:49.834Z";
  private static final String LATER = "2024-05-01T00:00:00.000Z";

  private final PaperCompany company;
  private final Skills skills;
  private final JdbcClient jdbc;

  CatalogueImportTest(PaperCompany company, Skills skills, JdbcClient jdbc) {
    this.company = company;
    this.skills = skills;
    this.jdbc = jdbc;
  }

  private static SourceFile classification(String modified) {
    return Zips.zip("classification-en.zip", Zips.classification(modified));
  }

  private static final SourceFile RELATIONS = Zips.zip("relations.zip", Zips.relations());

  private List<String> versions() {
    return jdbc.sql(
            "select family || ' ' || version || case when current then ' now' else '' end from skills.taxonomy order by id")
        .query(String.class)
        .list();
  }

  private static List<String> reasons(ImportReport report) {
    assertThat(report.state()).isEqualTo(State.REFUSED);
    return report.refusals().stream().map(Refusal::key).toList();
  }

  private void nothingIsThere() {
    assertThat(jdbc.sql("select count(*) from skills.skill").query(Long.class).single()).isZero();
    assertThat(versions()).isEmpty();
  }

  @Test
  void badFilesAreRefusedWithTheReasonAndLeaveNothingBehind() {
    Map<String, String> halved = Zips.classification(FIRST);
    assertThat(
            reasons(
                company.bring("taxonomy-esco", Zips.cut("classification.zip", halved), RELATIONS)))
        .containsExactly("exchange.zip.cut");
    assertThat(reasons(company.bring("taxonomy-esco", RELATIONS, RELATIONS))).isNotEmpty();
    assertThat(
            reasons(
                company.bring(
                    "taxonomy-esco",
                    classification(FIRST),
                    Zips.zip("relations.zip", Map.of("readme.txt", "hello")))))
        .containsExactly("skills.import.esco.relations");
    assertThat(
            reasons(
                company.bring(
                    "taxonomy-esco", Zips.zip("classification.zip", Zips.onet()), RELATIONS)))
        .containsExactly("skills.import.esco.classification");
    assertThat(reasons(company.bring("taxonomy-onet", Zips.zip("onet.zip", Zips.relations()))))
        .containsExactly("skills.import.onet.missing");
    assertThat(reasons(company.bring("taxonomy-onet", SourceFile.of("onet.zip", "")))).isNotEmpty();
    nothingIsThere();
  }

  @Test
  void aDamagedFileIsCalledDamagedAndOnlyAMissingOneMissing() {
    SourceFile cut = Zips.cut("classification.zip", Zips.classification("2024-01-01"));
    assertThat(reasons(company.bring("taxonomy-esco", cut)))
        .containsExactly("exchange.zip.cut", "exchange.run.absent");
    assertThat(reasons(company.bring("taxonomy-esco", RELATIONS)))
        .containsExactly("exchange.run.absent");
    assertThat(
            reasons(
                company.bring(
                    "taxonomy-esco", SourceFile.of("classification.zip", "damaged"), RELATIONS)))
        .containsExactly("exchange.zip.none");
  }

  @Test
  void aZipBombIsRefusedBeforeItFillsTheMemory() {
    Map<String, String> bomb = new LinkedHashMap<>();
    bomb.put("skills_en.csv", "conceptUri,preferredLabel\n" + "a".repeat(40_000_000));
    assertThat(
            reasons(
                company.bring("taxonomy-esco", Zips.zip("classification.zip", bomb), RELATIONS)))
        .hasSize(1)
        .allMatch(key -> key.startsWith("exchange.zip.") || key.startsWith("skills.import."));
    nothingIsThere();
  }

  @Test
  void aTableWithoutItsColumnIsNamed() {
    Map<String, String> wrong = Zips.classification(FIRST);
    wrong.put("skills_en.csv", "uri,label\ns:prog,programming\n");
    ImportReport report =
        company.bring("taxonomy-esco", Zips.zip("classification.zip", wrong), RELATIONS);
    assertThat(report.refusals())
        .containsExactly(
            Refusal.of("skills.import.catalogue.column", "skills_en.csv", "conceptUri"));
    nothingIsThere();
  }

  @Test
  void aDryRunTellsWhatWouldComeAndLeavesNothing() {
    ImportReport report = company.tryOut("taxonomy-esco", classification(FIRST), RELATIONS);
    assertThat(report.state()).isEqualTo(State.PREVIEWED);
    assertThat(report.counts()).contains(new Count("skills.import.skills", 2, 0, 0, 0));
    nothingIsThere();
  }

  @Test
  void versionsStandSideBySideAndTheSameFilesChangeNothing() {
    ImportReport first = company.bring("taxonomy-esco", classification(FIRST), RELATIONS);
    assertThat(first.counts())
        .contains(
            new Count("skills.import.skills", 2, 0, 0, 0),
            new Count("skills.import.occupations", 1, 0, 0, 0),
            new Count("skills.import.relations", 2, 0, 0, 0));
    assertThat(first.notes()).containsExactly(Refusal.of("skills.import.dangling", 2L, 4L));
    assertThat(company.bring("taxonomy-esco", classification(FIRST), RELATIONS).touched()).isZero();

    company.bring("taxonomy-esco", classification(LATER), RELATIONS);
    company.bring("taxonomy-onet", Zips.zip("db_29_3_text.zip", Zips.onet()));
    assertThat(versions())
        .containsExactly("esco 2022-08-25", "esco 2024-05-01 now", "onet 29.3 now");
    assertThat(skills.size()).isEqualTo(6);
    assertThat(skills.search("coding", 5))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.skill().name()).isEqualTo("computer programming");
              assertThat(hit.matched()).isEqualTo("coding");
              assertThat(hit.skill().id().value()).isEqualTo(2);
            });
    assertThat(
            jdbc.sql("select count(*) from skills.skill_link where kind = 'same'")
                .query(Long.class)
                .single())
        .isEqualTo(4);
    assertThat(skills.groups())
        .extracting(Skills.SkillGroup::name)
        .contains("working with computers", "Social \"Skills\"", "Spreadsheet software");
    assertThat(
            skills.groups().stream()
                .filter(g -> g.name().equals("skills"))
                .findFirst()
                .orElseThrow()
                .skills())
        .as("also Java, which is in no group but below programming")
        .hasSize(2);
  }
}
