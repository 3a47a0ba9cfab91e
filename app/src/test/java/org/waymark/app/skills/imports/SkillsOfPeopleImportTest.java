package org.waymark.app.skills.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.ImportReport.Count;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.Interest;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.SkillsTest;
import org.waymark.app.skills.work.Wishing;
import org.waymark.engine.Certainty;

@SkillsTest
class SkillsOfPeopleImportTest {
  private static final String HEADER =
      "number,skill,level,source,by,stated_on,interest,enjoyment,evidence,discoverable\n";

  private final PaperCompany company;
  private final Profiles profiles;
  private final Wishing wishing;
  private PersonId sarah = new PersonId(new UUID(0, 0));

  SkillsOfPeopleImportTest(PaperCompany company, Profiles profiles, Wishing wishing) {
    this.company = company;
    this.profiles = profiles;
    this.wishing = wishing;
  }

  @BeforeEach
  void open() {
    company.open();
    sarah = company.person("sarah");
  }

  private ImportReport bring(String rows) {
    return company.bring("skills-of-people", SourceFile.of("skills-of-people.csv", HEADER + rows));
  }

  private Estimate level(String skill) {
    SkillId id = company.skill(skill);
    return profiles.estimates(List.of(sarah)).getOrDefault(sarah, List.of()).stream()
        .filter(e -> e.skill().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void levelsOfSeveralSourcesBecomeOneWithItsCertainty() {
    ImportReport report =
        bring(
            """
            SARAH,KOT,5,self,,2026-10-01,grow,4,Trail app,
            SARAH,KOT,3,manager,JONAS,2026-10-01,,,,
            SARAH,JAV,2,,,2026-10-01,,,,
            """);
    assertThat(report.rejections()).isEmpty();
    Estimate kotlin = level("KOT");
    assertThat(kotlin.level()).as("(5 + 2 × 3) / 3").isEqualTo(4);
    assertThat(kotlin.certainty()).isEqualTo(Certainty.LIKELY);
    assertThat(level("JAV"))
        .isEqualTo(
            new Estimate(
                company.skill("JAV"), 2, Certainty.STATED, Profiles.Origin.STATEMENTS, 1, 3));
    assertThat(profiles.interests(List.of(sarah)).get(sarah))
        .containsExactly(new Interest(company.skill("KOT"), Interest.Wish.GROW, 4));
  }

  @Test
  void theSameFileAgainChangesNothing() {
    String rows = "SARAH,KOT,4,self,,2026-10-01,use,5,Trail app,yes\n";
    bring(rows);
    ImportReport again = bring(rows);
    assertThat(again.touched()).isZero();
    assertThat(again.counts()).contains(new Count("skills.import.statements", 0, 0, 0, 1));
  }

  @Test
  void aNewerStatementOfTheSameSourceCountsAndTheOlderStays() {
    bring("SARAH,KOT,4,self,,2025-10-01,,,,\n");
    ImportReport report = bring("SARAH,KOT,2,self,,2026-10-01,,,,\n");
    assertThat(report.counts()).contains(new Count("skills.import.statements", 0, 1, 0, 0));
    assertThat(level("KOT").level()).isEqualTo(2);
    bring("SARAH,KOT,5,self,,2024-10-01,,,,\n");
    assertThat(level("KOT").level()).as("older news change nothing").isEqualTo(2);
  }

  @Test
  void aSkillThatNobodyHasIsNoTrouble() {
    bring("SARAH,KOT,4,self,,2026-10-01,,,,\n");
    var everybody = new java.util.ArrayList<SkillId>();
    profiles.everyEstimate(p -> p.estimates().forEach(e -> everybody.add(e.skill())));
    assertThat(everybody).doesNotContain(company.skill("CAF"));
  }

  @Test
  void rowsThatDoNotHoldAreLeftOutWithTheReason() {
    ImportReport report =
        bring(
            """
            NOBODY,KOT,4,self,,2026-10-01,,,,
            SARAH,Kotlim,4,self,,2026-10-01,,,,
            SARAH,KOT,6,self,,2026-10-01,,,,
            SARAH,KOT,4,manager,,2026-10-01,,,,
            SARAH,KOT,4,self,JONAS,2026-10-01,,,,
            SARAH,KOT,4,peer,SARAH,2026-10-01,,,,
            SARAH,KOT,4,self,,2926-10-01,,,,
            SARAH,KOT,,self,,,,,,
            SARAH,KOT,4,guru,,2026-10-01,,,,
            """);
    assertThat(report.rejections())
        .extracting(r -> r.line() + " " + r.column())
        .containsExactlyInAnyOrder(
            "2 number",
            "3 skill",
            "4 level",
            "5 by",
            "6 by",
            "7 by",
            "8 stated_on",
            "9 level",
            "10 source");
    assertThat(report.rejections())
        .filteredOn(r -> r.line() == 3)
        .extracting(r -> r.reason().key())
        .containsExactly("skills.import.skill.near");
    assertThat(profiles.statementsOf(sarah)).isEmpty();
  }

  @Test
  void aBadCellHidesNoUnknownCode() {
    ImportReport report = bring("NOBODY,Kotlim,9,peer,NONE,2026-10-01,,,,\n");
    assertThat(report.rejections())
        .extracting(r -> r.line() + " " + r.column())
        .containsExactlyInAnyOrder("2 number", "2 skill", "2 level", "2 by");
  }

  @Test
  void aRowRepeatedForOneDayCountsOnceAndIsTold() {
    ImportReport report =
        bring("SARAH,KOT,4,self,,2026-10-01,,,,\nSARAH,KOT,3,self,,2026-10-01,,,,\n");
    assertThat(report.notes()).containsExactly(Refusal.of("skills.import.statements.twice", 1L));
    assertThat(level("KOT").level()).isEqualTo(3);
  }

  @Test
  void theFileSaysWhoMayBeFoundButNeverOverAChoiceInPerson() {
    PersonId omar = company.person("omar");
    assertThat(profiles.everyoneDiscoverable()).as("off by default").isEmpty();
    bring("SARAH,KOT,4,self,,2026-10-01,,,,yes\nOMAR,KOT,2,self,,2026-10-01,,,,yes\n");
    assertThat(profiles.everyoneDiscoverable()).containsExactlyInAnyOrder(sarah, omar);

    Viewer herself = new Viewer(sarah.value(), sarah, "Sarah", List.of(), Locale.ENGLISH);
    wishing.choose(herself, false);
    ImportReport report = bring("SARAH,JAV,4,self,,2026-10-01,,,,yes\n");
    assertThat(report.notes()).containsExactly(Refusal.of("skills.import.choices.kept", 1L));
    assertThat(profiles.everyoneDiscoverable()).containsExactly(omar);
  }
}
