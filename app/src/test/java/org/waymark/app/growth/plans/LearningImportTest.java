package org.waymark.app.growth.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.Imports;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.growth.learning.Course;
import org.waymark.app.growth.learning.Courses;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.skills.SkillId;

@PlansTest
class LearningImportTest {
  private static final String HEADER = "code,title,kind,hours,skills,level_to,link\n";
  private final Growing growing;
  private final Imports imports;
  private final Courses courses;

  LearningImportTest(Growing growing, Imports imports, Courses courses) {
    this.growing = growing;
    this.imports = imports;
    this.courses = courses;
  }

  @BeforeAll
  void aCompany() {
    growing.company();
  }

  private ImportReport run(ImportOptions options, String... rows) {
    return imports.run(
        "learning",
        List.of(SourceFile.of("courses.csv", HEADER + String.join("\n", rows) + "\n")),
        options,
        ImportProgress.Listener.NONE);
  }

  private List<String> teaching(SkillId skill) {
    return courses.teaching(List.of(skill)).stream().map(Course::code).toList();
  }

  @Test
  void badRowsAreLeftOutEachWithItsReasonAndTheGoodOnesStay() {
    ImportReport report =
        run(
            ImportOptions.apply(),
            "G1,Listening,training,4,S0,2,https://learn.example/g1",
            "B1,No such skill,training,4,S999,2,",
            "B2,No hours,training,,S0,2,",
            "B3,Too many hours,training,99999,S0,2,",
            "B4,Script,training,4,S0,2,javascript:alert(1)",
            "B5,Level seven,training,4,S0,7,",
            "B6,,training,4,S0,2,",
            "B7,A dance,dance,4,S0,2,",
            "G1,The same code,training,5,S0,2,");
    assertThat(report.state()).isEqualTo(ImportReport.State.APPLIED);
    assertThat(report.rejections())
        .extracting(ImportReport.Rejection::line)
        .containsExactlyInAnyOrder(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    assertThat(report.rejections())
        .extracting(r -> r.reason().key())
        .contains(
            "growth.learning.import.skill",
            "growth.learning.import.link",
            "growth.learning.import.twice");
    assertThat(teaching(Tarnholm.RESEARCH)).contains("G1").noneMatch(c -> c.startsWith("B"));
  }

  @Test
  void aRowOfWhichOneSkillIsUnknownIsLeftOutWhole() {
    run(ImportOptions.apply(), "H1,Half,training,4,S1;S998,2,");
    assertThat(teaching(Tarnholm.BACKLOG)).doesNotContain("H1");
  }

  @Test
  void aPreviewKeepsNothing() {
    ImportReport report = run(ImportOptions.preview(), "P1,Only a look,training,4,S0,2,");
    assertThat(report.state()).isEqualTo(ImportReport.State.PREVIEWED);
    assertThat(teaching(Tarnholm.RESEARCH)).doesNotContain("P1");
  }

  @Test
  void aFullFileRetiresWhatItNoLongerNamesAndBringsItBackWhenItDoes() {
    String[] many =
        IntStream.range(0, 60)
            .mapToObj(i -> "F" + i + ",Course " + i + ",training,4,S2,2,")
            .toArray(String[]::new);
    run(ImportOptions.apply(), many);
    String[] few = {many[0], "BAD,Left out,training,4,S999,2,"};
    ImportReport held = run(ImportOptions.apply().withFull(true), few);
    assertThat(held.brakes()).as("most would end").anyMatch(ImportReport.Brake::holds);
    assertThat(teaching(Tarnholm.DATA)).contains("F59");
    run(ImportOptions.apply().withFull(true).withConfirmed(true), few);
    assertThat(teaching(Tarnholm.DATA)).contains("F0").doesNotContain("F59");
    run(ImportOptions.apply(), many[59]);
    assertThat(teaching(Tarnholm.DATA)).contains("F59");
  }

  @Test
  void aRowThatAFullFileNamesWronglyDoesNotRetireItsCourse() {
    run(ImportOptions.apply(), "K1,Kept,training,4,S1,2,", "K2,Kept too,training,4,S1,2,");
    List<String> there = teaching(Tarnholm.BACKLOG);
    String rest =
        there.stream()
            .filter(c -> !c.equals("K2"))
            .map(c -> c + ",Kept,training,4,S1,2,")
            .collect(Collectors.joining("\n"));
    run(
        ImportOptions.apply().withFull(true).withConfirmed(true),
        rest,
        "K2,Kept too,training,none,S1,2,");
    assertThat(teaching(Tarnholm.BACKLOG)).contains("K1", "K2");
  }
}
