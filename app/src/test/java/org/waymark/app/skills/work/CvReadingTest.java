package org.waymark.app.skills.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.SkillsTest;
import org.waymark.app.skills.model.CvReadings;
import org.waymark.app.skills.model.CvReadings.Reading;
import org.waymark.app.skills.model.CvReadings.State;
import org.waymark.app.skills.model.Proposals;
import org.waymark.app.skills.model.Proposals.Proposal;

@SkillsTest
class CvReadingTest {
  private final PaperCompany company;
  private final Proposals proposals;
  private final Proposing proposing;
  private final CvReading reading;
  private final Levelling levelling;
  private final JdbcClient jdbc;

  CvReadingTest(
      PaperCompany company,
      Proposals proposals,
      Proposing proposing,
      Levelling levelling,
      CvReadings readings,
      SkillReader reader,
      Clock clock,
      JdbcClient jdbc) {
    this.company = company;
    this.proposals = proposals;
    this.proposing = proposing;
    this.levelling = levelling;
    this.reading =
        new CvReading(readings, proposals, proposing, reader, new SyncTaskExecutor(), clock);
    this.jdbc = jdbc;
  }

  @BeforeEach
  void open() {
    company.open();
  }

  private Reading read(String name, byte[] file) {
    Viewer sarah = company.viewer("sarah");
    UUID id = ((Outcome.Done<UUID>) reading.upload(sarah, name, file)).value();
    return reading.find(sarah, id).orElseThrow();
  }

  private static byte[] pdf(int pages, String words) throws IOException {
    try (var document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        var page = new PDPage();
        document.addPage(page);
        if (!words.isEmpty()) {
          try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText(words);
            content.endText();
          }
        }
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void aCvProposesWhatItNamesWithThePassageThatShowsIt() {
    Reading done =
        read(
            "cv.txt",
            "Sarah\nBuilt the trail app in Kotlin for five years\nRan interviews with users every week\n"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(done.state()).isEqualTo(State.READ);
    assertThat(done.found()).isEqualTo(2);
    assertThat(proposals.waiting(company.person("sarah")))
        .extracting(Proposal::skill, Proposal::passage, Proposal::foundIn)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(
                company.skill("KOT"), "Built the trail app in Kotlin for five years", "cv.txt"),
            org.assertj.core.groups.Tuple.tuple(
                company.skill("UXR"), "Ran interviews with users every week", "cv.txt"));
  }

  @Test
  void whatACvDeniesIsNotProposed() {
    Reading done =
        read(
            "cv.txt",
            "I have never written Kotlin. Ich habe keine Erfahrung mit Coaching. Java at work."
                .getBytes(StandardCharsets.UTF_8));
    assertThat(done.found()).isEqualTo(1);
    assertThat(proposals.waiting(company.person("sarah")))
        .extracting(Proposal::skill)
        .containsExactly(company.skill("JAV"));
  }

  @Test
  void oneWordOfANameImpliesNothing() {
    company.bring(
        "taxonomy-csv",
        SourceFile.of(
            "skills.csv", "code,name,alternative_names\nLEA,Leading leaders,Managing managers\n"));
    assertThat(
            read("cv.txt", "Area management of the north".getBytes(StandardCharsets.UTF_8)).found())
        .isZero();
  }

  @Test
  void onlyWhatIsShownIsCounted() {
    levelling.state(company.viewer("sarah"), company.skill("KOT"), 3);
    Reading done =
        read(
            "cv.txt", "Kotlin at work\nRan interviews with users".getBytes(StandardCharsets.UTF_8));
    assertThat(done.found()).isEqualTo(1);
    assertThat(proposing.of(company.person("sarah")))
        .filteredOn(p -> p.origin() == Proposals.Origin.CV)
        .hasSize(done.found());
  }

  @Test
  void aTextWithABrokenLetterIsReadAndOneOfBrokenLettersIsRefused() {
    byte[] few =
        "Kotlin at work, \u00fc and so on, for many years in one team, x"
            .getBytes(StandardCharsets.UTF_8);
    few[few.length - 1] = (byte) 0xff;
    assertThat(read("cv.txt", few))
        .satisfies(r -> assertThat(r.state()).isEqualTo(State.READ))
        .extracting(r -> r.refusal() == null ? "" : r.refusal().key())
        .isEqualTo("skills.cv.letters");

    byte[] many = "\u00fc Kotlin \u00fc".getBytes(StandardCharsets.UTF_8);
    many[5] = (byte) 0xff;
    many[7] = (byte) 0xfe;
    assertThat(read("cv.txt", many).refusal())
        .isNotNull()
        .extracting(r -> r.key())
        .isEqualTo("exchange.document.letters");
  }

  @Test
  void theFileIsDroppedOnceItHasBeenRead() {
    read("cv.txt", "Kotlin".getBytes(StandardCharsets.UTF_8));
    assertThat(
            jdbc.sql("select count(*) from skills.cv_reading where file is not null")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void whatWasRefusedIsNotProposedAgain() {
    byte[] cv = "Kotlin".getBytes(StandardCharsets.UTF_8);
    read("cv.txt", cv);
    proposing.reject(company.viewer("sarah"), company.skill("KOT"));
    assertThat(read("cv.txt", cv).found()).isZero();
    assertThat(proposals.waiting(company.person("sarah"))).isEmpty();
  }

  private static final String IMPLIES_RESEARCH = "Research among our users, every week";

  private void answered(int yes, int no) {
    for (int i = 0; i < yes + no; i++) {
      jdbc.sql(
              """
              insert into skills.proposal (person_id, skill_id, source, passage, found_in, score,
                state, made_at, decided_at, why)
              values (uuidv7(), ?, 'cv', 'x', 'y', 1, ?, timestamptz '2026-01-01',
                timestamptz '2026-01-02', 'words')
              """)
          .params(company.skill("UXR").value(), i < yes ? "accepted" : "rejected")
          .update();
    }
  }

  private List<Proposal> waitingAfter(String text) {
    read("cv.txt", text.getBytes(StandardCharsets.UTF_8));
    return proposals.waiting(company.person("sarah"));
  }

  @Test
  void whatHardlyAnyColleagueHasIsNotImpliedAnyMore() {
    answered(1, 5);
    assertThat(waitingAfter(IMPLIES_RESEARCH)).isEmpty();
  }

  @Test
  void aSkillThatIsNamedIsProposedWhateverOthersSaid() {
    answered(0, 9);
    assertThat(waitingAfter("User research, every week"))
        .extracting(Proposal::skill)
        .containsExactly(company.skill("UXR"));
  }

  @Test
  void whatMostColleaguesHaveComesEarlierAndIsToldSo() {
    double before = waitingAfter(IMPLIES_RESEARCH).getFirst().score();
    assertThat(proposing.mostlyYes()).isEmpty();
    jdbc.sql("delete from skills.proposal").update();
    answered(5, 1);
    assertThat(waitingAfter(IMPLIES_RESEARCH).getFirst().score()).isGreaterThan(before);
    assertThat(proposing.mostlyYes()).containsExactly(company.skill("UXR"));
  }

  @Test
  void whatFourColleaguesSaidTellsNothing() {
    answered(0, 4);
    assertThat(waitingAfter(IMPLIES_RESEARCH)).hasSize(1);
    assertThat(proposals.received()).isEmpty();
  }

  @Test
  void anAcceptedPassageStaysAsEvidence() {
    read("cv.txt", "Kotlin at work".getBytes(StandardCharsets.UTF_8));
    proposing.accept(company.viewer("sarah"), company.skill("KOT"), 4);
    assertThat(
            jdbc.sql("select kind || ': ' || words from skills.evidence")
                .query(String.class)
                .list())
        .containsExactly("cv: Kotlin at work");
  }

  @Test
  void aPdfIsReadToo() throws IOException {
    assertThat(read("cv.pdf", pdf(2, "Java and coaching")).found()).isEqualTo(2);
  }

  @Test
  void aPdfWithoutTextIsRefusedWithTheWayOut() throws IOException {
    Reading done = read("scan.pdf", pdf(3, ""));
    assertThat(done.state()).isEqualTo(State.REFUSED);
    assertThat(done.refusal())
        .isNotNull()
        .extracting(r -> r.key())
        .isEqualTo("exchange.document.noText");
    assertThat(proposals.waiting(company.person("sarah"))).isEmpty();
  }

  @Test
  void ofTenThousandPagesTheFirstFiftyAreReadAndThatIsSaid() throws IOException {
    Reading done = read("book.pdf", pdf(10_000, "Kotlin"));
    assertThat(done.state()).isEqualTo(State.READ);
    assertThat(done.refusal())
        .isNotNull()
        .satisfies(
            r -> {
              assertThat(r.key()).isEqualTo("skills.cv.cut");
              assertThat(r.values()).isEqualTo(List.of(50, 10_000));
            });
  }

  @Test
  void whatIsNoDocumentIsRefused() {
    byte[] noise = {0, 1, 2, 3, (byte) 0xff, 0, 7, 7, 7, 0};
    assertThat(read("cv.pdf", noise).state()).isEqualTo(State.REFUSED);
  }
}
