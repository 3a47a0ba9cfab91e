package org.waymark.app.skills.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.ImportReport.Count;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.SharedData;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.SkillsTest;

@SkillsTest
class RealCataloguesTest {
  private final PaperCompany company;
  private final Skills skills;
  private final Organisation organisation;
  private final RequirementsBook book;

  RealCataloguesTest(
      PaperCompany company, Skills skills, Organisation organisation, RequirementsBook book) {
    this.company = company;
    this.skills = skills;
    this.organisation = organisation;
    this.book = book;
  }

  @Test
  void escoAndOnetStandSideBySideAndGiveRolesTheirRequirements() throws IOException {
    ImportReport esco = company.bring("taxonomy-esco", escoFiles());
    assertThat(count(esco, "skills")).isEqualTo(new Count("skills.import.skills", 13_896, 0, 0, 0));
    assertThat(count(esco, "occupations").created()).isEqualTo(3_007);
    assertThat(count(esco, "relations").created()).isGreaterThan(123_000);
    assertThat(company.bring("taxonomy-esco", escoFiles()).touched()).isZero();
    ImportReport onet = company.bring("taxonomy-onet", onetFile());
    assertThat(count(onet, "skills").created()).isGreaterThan(8_000);
    assertThat(count(onet, "occupations").created()).isEqualTo(1_016);

    assertThat(first("java pr")).isEqualTo("Java (computer programming)");
    assertThat(first("projct managment")).isEqualTo("project management");
    assertThat(first("forklift driving")).isEqualTo("drive agricultural machines");

    company.bring(
        "roles",
        SourceFile.of(
            "roles.csv",
            """
            code,title,family,level,description,occupation
            DEV,Software developer,ENG,4,,2512.4
            ACC,Accountant,FIN,4,,2411.1
            RET,Retail salesperson,OPS,2,,41-2031.00
            CAS,Cashier,OPS,1,,5230.1
            """));
    assertThat(required("DEV"))
        .hasSize(5)
        .contains("computer programming", "analyse software specifications")
        .doesNotContain("project management", "technical drawings");
    assertThat(required("ACC")).hasSize(5).contains("interpret financial statements");
    assertThat(required("CAS"))
        .contains("process payments", "operate cash point", "process refunds")
        .doesNotContain("provide customer follow-up services");
    assertThat(required("RET")).contains("Sales and Marketing", "Persuasion");
  }

  private String first(String query) {
    return skills.search(query, 5).getFirst().skill().name();
  }

  private List<String> required(String role) {
    RoleId id = Objects.requireNonNull(organisation.roleCodes().get(role));
    List<SkillId> required =
        book.requirementsOf(id).stream().filter(r -> r.required()).map(r -> r.skill()).toList();
    return skills.cards(required).values().stream().map(SkillCard::name).toList();
  }

  private static Count count(ImportReport report, String what) {
    return report.counts().stream()
        .filter(c -> c.what().endsWith("." + what))
        .findFirst()
        .orElseThrow();
  }

  private static SourceFile[] escoFiles() throws IOException {
    return new SourceFile[] {
      SourceFile.of(SharedData.file("esco-1.1.1/classification-en.zip")),
      SourceFile.of(SharedData.file("esco-1.1.1/relations.zip"))
    };
  }

  private static SourceFile onetFile() throws IOException {
    return SourceFile.of(SharedData.file("onet-29.3/onet-29.3-text.zip"));
  }
}
