package org.waymark.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.CompanyTest;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.Imports;
import org.waymark.app.exchange.SourceFile;

/** What the command line prints for files that somebody took for others. */
@CompanyTest
class BadFilesTest {
  private static final String OPENINGS =
      "code,kind,title,role,unit,location,remote,owner,state\nX1,role,A,r,u,,no,1,draft\n";
  private static final String COURSES =
      "Course Name,University,Difficulty Level,Course URL,Skills\nHow to learn,edX,Beginner,x,y\n";
  private static final String PEOPLE =
      "number,given_name,family_name,email,role,unit,hired_on\nX1,A,B,,r,u,2020-01-01\n";

  private final Imports imports;
  private final MessageSource messages;
  private final JdbcClient jdbc;

  BadFilesTest(Imports imports, MessageSource messages, JdbcClient jdbc) {
    this.imports = imports;
    this.messages = messages;
    this.jdbc = jdbc;
  }

  /** Imports for good, and returns what is printed. */
  private String told(String kind, SourceFile... files) {
    long before = things();
    var report =
        imports.run(kind, List.of(files), ImportOptions.apply(), ImportProgress.Listener.NONE);
    var out = new ByteArrayOutputStream();
    new ReportText(messages, Locale.ENGLISH, 50)
        .print(report, new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(things()).isEqualTo(before);
    return out.toString(StandardCharsets.UTF_8);
  }

  private long things() {
    return jdbc.sql(
            """
            select (select count(*) from people.person) + (select count(*) from people.location)
              + (select count(*) from people.unit) + (select count(*) from people.role)
              + (select count(*) from skills.skill)
            """)
        .query(Long.class)
        .single();
  }

  private static SourceFile csv(String name, String text) {
    return SourceFile.of(name, text);
  }

  @Test
  void openingsGivenAsPeopleDoNotBecomePlaces() {
    assertThat(told("people", csv("openings.csv", OPENINGS)))
        .contains("openings.csv looks like openings.csv of the import “openings”")
        .contains("Nothing has changed.");
  }

  @Test
  void coursesGivenAsPeopleAreToldWhatPeopleNeed() {
    assertThat(told("people", csv("courses.csv", COURSES)))
        .contains(
            "courses.csv fits none of the expected files",
            "What people.csv needs and this file lacks: number, given_name, family_name")
        .contains("Nothing has changed.");
  }

  @Test
  void peopleGivenAsSkillsOfPeopleAreToldBoth() {
    assertThat(told("skills-of-people", csv("hr.csv", PEOPLE)))
        .contains("hr.csv has no column for: skill")
        .contains("hr.csv looks like people.csv of the import “people”");
  }

  @Test
  void aFileByTheRightNameWithTheWrongContentIsToldBothToo() {
    assertThat(told("people", csv("people.csv", OPENINGS)))
        .contains("people.csv has no column for: number, given_name")
        .contains("people.csv looks like openings.csv");
  }

  @Test
  void aFileOfAnotherImportIsHeldAgainstTheOneThatWasMeant() {
    assertThat(told("people", csv("skills.csv", "code,name,group,description\nX1,A,,\n")))
        .contains(
            "skills.csv looks like skills.csv of the import “taxonomy csv”, not like people.csv.");
    assertThat(told("people", csv("roles.csv", "code,title,family,level,name\nX1,A,f,1,A\n")))
        .contains("roles.csv looks like roles.csv of the import “roles”, not like people.csv.");
    assertThat(told("taxonomy-csv", csv("hr.csv", PEOPLE)))
        .contains("What skills.csv needs and this file lacks: code, name")
        .contains("hr.csv looks like people.csv of the import “people”, not like skills.csv.");
  }

  @Test
  void oneRowIsARow() {
    assertThat(told("people", csv("units.csv", "code,name\n,A\n")))
        .contains("units.csv: 1 row of units", "Left out: 1 row\n");
  }

  @Test
  void peopleGivenAsPeopleAreNotSuspected() {
    var report =
        imports.run(
            "people",
            List.of(csv("export.csv", PEOPLE)),
            ImportOptions.preview(),
            ImportProgress.Listener.NONE);
    assertThat(report.refusals()).isEmpty();
  }

  @Test
  void aWrongArchiveIsNamedWithWhatItWasReadAs() throws IOException {
    String told = told("taxonomy-esco", zip("onet.zip"), zip("relations.zip"));
    assertThat(told)
        .contains("Neither onet.zip nor relations.zip is ESCO’s classification")
        .contains("onet.zip: read as classification")
        .doesNotContain("0 rows", "(, )");
  }

  @Test
  void aFileOf200MegabytesIsToldHowMuchThereMayBe() {
    assertThat(told("people", new Large()))
        .contains("people.csv has 200 MB; a file may have up to 100 MB");
  }

  @Test
  void anEmptyFileIsToldToBeEmpty() {
    assertThat(told("history", csv("history.csv", ""))).contains("history.csv is empty");
  }

  private static SourceFile zip(String name) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write("hello".getBytes(StandardCharsets.UTF_8));
    }
    return SourceFile.of(name, bytes.toByteArray());
  }

  /** Its content is never asked for. */
  private record Large() implements SourceFile {
    @Override
    public String name() {
      return "people.csv";
    }

    @Override
    public long size() {
      return 200_000_000;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(new byte[0]);
    }
  }
}
