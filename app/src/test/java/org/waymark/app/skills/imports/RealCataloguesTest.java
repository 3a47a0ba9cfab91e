package org.waymark.app.skills.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.ImportReport.Count;
import org.waymark.app.exchange.ImportReport.State;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.SharedData;
import org.waymark.app.skills.SkillHit;
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
    System.err.println("ESCO " + esco.took() + esco.counts() + esco.notes() + esco.refusals());
    assertThat(count(esco, "skills")).isEqualTo(new Count("skills.import.skills", 13_896, 0, 0, 0));
    assertThat(count(esco, "occupations").created()).isEqualTo(3_007);
    assertThat(count(esco, "relations").created()).isGreaterThan(123_000);
    ImportReport again = company.bring("taxonomy-esco", escoFiles());
    assertThat(again.touched()).isZero();

    ImportReport onet = company.bring("taxonomy-onet", onetFile());
    System.err.println("ONET " + onet.took() + onet.counts() + onet.notes());
    assertThat(onet.state()).isEqualTo(State.APPLIED);
    assertThat(count(onet, "skills").created()).isGreaterThan(8_000);

    for (String q :
        List.of(
            "jav",
            "user re",
            "a",
            "proj",
            "forklift",
            "jvaa programming",
            "welding of metl",
            "s",
            "ma",
            "customer")) {
      long b = System.nanoTime();
      List<SkillHit> hits = skills.search(q, 10);
      System.err.println(
          q
              + " "
              + (System.nanoTime() - b) / 1_000_000
              + " ms "
              + hits.stream()
                  .map(h -> h.skill().name() + "|" + h.matched() + "|" + h.match())
                  .toList());
    }

    String roles =
        "code,title,family,level,description,occupation\nSD,Software developer,ENG,4,,2512.4\nSM,Shop manager,OPS,5,,1420.4\nNUR,Nurse,CARE,4,,29-1141.00\nDEVO,Developer O*NET,ENG,4,,15-1252.00\nRSP,Retail salesperson,OPS,2,,41-2031.00\nPM,Product manager,X,4,,1223.1\nCS,Customer service representative,X,2,,4225.1\n";
    ImportReport report = company.bring("roles", SourceFile.of("roles.csv", roles));
    System.err.println(report.counts() + "" + report.rejections() + report.refusals());
    for (String code : List.of("SD", "SM", "NUR", "DEVO", "RSP", "PM", "CS")) {
      RoleId role = organisation.roleCodes().get(code);
      if (role == null) continue;
      System.err.println("== " + code);
      var all = book.requirementsOf(role);
      var cards = skills.cards(all.stream().map(r -> r.skill()).toList());
      all.forEach(
          r ->
              System.err.println(
                  "   "
                      + java.util.Objects.requireNonNull(cards.get(r.skill())).name()
                      + " min "
                      + r.minimum()
                      + " w "
                      + r.weight()
                      + (r.required() ? " REQUIRED" : "")));
    }
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
