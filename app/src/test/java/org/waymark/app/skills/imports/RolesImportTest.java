package org.waymark.app.skills.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.ImportReport.Count;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillsTest;
import org.waymark.app.skills.model.Occupations;

@SkillsTest
class RolesImportTest {
  private final PaperCompany company;
  private final Organisation organisation;
  private final RequirementsBook book;
  private final Occupations occupations;
  private final Clock clock;

  RolesImportTest(
      PaperCompany company,
      Organisation organisation,
      RequirementsBook book,
      Occupations occupations,
      Clock clock) {
    this.occupations = occupations;
    this.company = company;
    this.organisation = organisation;
    this.book = book;
    this.clock = clock;
  }

  @BeforeEach
  void open() {
    company.open();
  }

  private RoleId role(String code) {
    return Objects.requireNonNull(organisation.roleCodes().get(code));
  }

  private static SourceFile requirements(String rows) {
    return SourceFile.of("role-requirements.csv", "role,skill,minimum,weight,required\n" + rows);
  }

  private static SourceFile roles(String rows) {
    return SourceFile.of("roles.csv", "code,title,family,level,description,occupation\n" + rows);
  }

  @Test
  void weightsAreNormalisedToTenThousand() {
    assertThat(book.requirementsOf(role("DEV")))
        .containsExactly(
            new Requirement(company.skill("KOT"), 3, 5000, true),
            new Requirement(company.skill("UXR"), 1, 3333, false),
            new Requirement(company.skill("JAV"), 2, 1667, false));
  }

  @Test
  void aRoleMayRequireNothing() {
    assertThat(book.requirementsOf(role("PORTER"))).isEmpty();
    assertThat(book.all()).doesNotContainKey(role("PORTER"));
  }

  @Test
  void theRowsOfARoleAreAllThatItAsksForAndTheOldSetStaysReadable() {
    ImportReport report = company.bring("roles", requirements("DEV,JAV,5,1,yes\n"));
    assertThat(report.counts()).contains(new Count("skills.import.requirements", 0, 1, 0, 0));
    assertThat(book.requirementsOf(role("DEV")))
        .containsExactly(new Requirement(company.skill("JAV"), 5, 10_000, true));
    assertThat(book.requirementsOf(role("LEAD"))).hasSize(1);
    assertThat(book.asOf(role("DEV"), clock.instant().plus(Duration.ofHours(1)))).hasSize(1);
    assertThat(book.asOf(role("DEV"), clock.instant().minus(Duration.ofDays(1)))).isEmpty();
  }

  @Test
  void aFullFileEndsWhatItDoesNotName() {
    ImportReport report = company.bringAll("roles", requirements("DEV,JAV,5,1,yes\n"));
    assertThat(report.counts()).contains(new Count("skills.import.requirements", 0, 1, 1, 0));
    assertThat(book.requirementsOf(role("LEAD"))).isEmpty();
  }

  @Test
  void badRowsAreLeftOutWithTheReasonAndTheNearestFix() {
    ImportReport report =
        company.bring(
            "roles",
            requirements(
                "NOPE,KOT,3,1,yes\nPORTER,kotlin,3,1,yes\nPORTER,ZZZZZZ,3,1,yes\nPORTER,KOT,3,1,no\nPORTER,KOT,4,1,no\nPORTER,JAV,9,1,no\nPORTER,JAV,3,0,no\n"));
    assertThat(report.rejections())
        .extracting(r -> r.line() + " " + r.column())
        .contains("2 role", "3 skill", "4 skill", "6 skill", "7 minimum", "8 weight");
    assertThat(
            report.rejections().stream()
                .filter(r -> r.line() == 3)
                .findFirst()
                .orElseThrow()
                .reason()
                .values())
        .contains("KOT");
    assertThat(book.requirementsOf(role("PORTER"))).hasSize(1);
  }

  @Test
  void aRoleCodeWithASlipIsToldTheNearestOne() {
    ImportReport report = company.bring("roles", requirements("PORTR,KOT,3,1,yes\n"));
    assertThat(report.rejections())
        .extracting(ImportReport.Rejection::reason)
        .containsExactly(Refusal.of("skills.import.role.near", "PORTR", "PORTER"));
  }

  @Test
  void anOccupationThatIsNamedByItsTitleIsToldItsCode() {
    company.bring(
        "taxonomy-esco",
        Zips.zip("classification-en.zip", Zips.classification("2022-08-25")),
        Zips.zip("relations.zip", Zips.relations()));
    String title = Objects.requireNonNull(occupations.titles(List.of("2512.4")).get("2512.4"));
    ImportReport report =
        company.bring(
            "roles", roles("CODER,Coder,ENG,3,,%s\n".formatted(title.toUpperCase(Locale.ROOT))));
    assertThat(report.rejections())
        .extracting(ImportReport.Rejection::reason)
        .containsExactly(
            Refusal.of(
                "skills.import.occupation.near", title.toUpperCase(Locale.ROOT), "2512.4", title));
  }

  @Test
  void anOccupationOfACatalogueGivesARoleItsRequirementsUntilSomebodyStatesThem() {
    company.bring(
        "taxonomy-esco",
        Zips.zip("classification-en.zip", Zips.classification("2022-08-25")),
        Zips.zip("relations.zip", Zips.relations()));
    ImportReport report =
        company.bring(
            "roles",
            roles("CODER,Coder,ENG,3,,2512.4\nBY,By address,ENG,3,,o:dev\nNO,No,ENG,3,,9999.9\n"));
    assertThat(report.rejections())
        .extracting(r -> r.line() + " " + r.reason().key())
        .containsExactly("4 skills.import.occupation.unknown");
    List<Requirement> derived = book.requirementsOf(role("CODER"));
    assertThat(derived).hasSize(2).extracting(Requirement::minimum).containsOnly(3);
    assertThat(derived.getFirst().weight()).isEqualTo(8000);
    assertThat(book.requirementsOf(role("BY"))).isEqualTo(derived);

    company.bring("roles", requirements("CODER,KOT,4,1,yes\n"));
    company.bring("roles", roles("CODER,Coder two,ENG,3,,2512.4\n"));
    assertThat(book.requirementsOf(role("CODER")))
        .containsExactly(new Requirement(company.skill("KOT"), 4, 10_000, true));
  }
}
