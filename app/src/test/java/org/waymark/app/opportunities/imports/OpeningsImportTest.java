package org.waymark.app.opportunities.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.people.Organisation;
import org.waymark.app.skills.RequirementsBook.Requirement;

@OpeningsTest
class OpeningsImportTest {
  private static final String HEADER =
      "code,kind,title,role,unit,location,remote,owner,positions,state,published_on,inside_until,"
          + "apply_by,starts_on,ends_on,share_percent,band_min,band_max,currency,description\n";

  private final Tarnholm tarnholm;
  private final Imports imports;
  private final Openings openings;
  private final Organisation organisation;

  OpeningsImportTest(
      Tarnholm tarnholm, Imports imports, Openings openings, Organisation organisation) {
    this.tarnholm = tarnholm;
    this.organisation = organisation;
    this.imports = imports;
    this.openings = openings;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  private static String row(String code, String title, String state) {
    return code
        + ",role,"
        + title
        + ",APM,DIG,RTM,partly,dana,1,"
        + state
        + ",2026-11-20,2026-11-27,2026-12-11,,,,58000,68000,EUR,\"Own it,\nall of it\"\n";
  }

  @Test
  void openingsComeInChangeAndStayAsTheyAre() {
    ImportReport first = run(row("A1", "Planner", "published"));
    assertThat(first.rejections()).isEmpty();
    assertThat(count(first)).isEqualTo("1 created");
    OpeningCard card = card("A1");
    assertThat(card.title()).isEqualTo("Planner");
    assertThat(card.stage()).isEqualTo(OpeningCard.Stage.PUBLISHED);
    assertThat(openings.requirementsOf(card.id()))
        .extracting(Requirement::weight)
        .containsExactly(6_000, 4_000);
    assertThat(count(run(row("A1", "Planner", "published")))).isEqualTo("1 unchanged");
    ImportReport third = run(row("A1", "Route planner", "published"));
    assertThat(count(third)).isEqualTo("1 updated");
    assertThat(third.changes())
        .extracting(ImportReport.Change::before, ImportReport.Change::after)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Planner", "Route planner"));
  }

  @Test
  void eachBadRowIsLeftOutWithEveryReason() {
    ImportReport report =
        run(
            "B1,role,No role,,DIG,,no,dana,1,draft,,,,,,,,,,x\n"
                + "B2,role,Unknown,NOPE,NOWHERE,,no,nobody,1,draft,,,,,,,,,,x\n"
                + "B3,role,Crossed,APM,DIG,,no,dana,1,published,2026-11-20,2026-12-20,2026-12-01,,,,,,,x\n"
                + "B4,role,Half a band,APM,DIG,,no,dana,1,draft,,,,,,,1000,,,x\n"
                + "B5,role,Too late,APM,DIG,,no,dana,1,published,2026-12-24,,2026-12-01,,,,,,,x\n"
                + "B6,project,Share,,DIG,,no,dana,1,draft,,,,,,20,,,,x\n"
                + "B6,project,Share,,DIG,,no,dana,1,draft,,,,,,20,,,,x\n"
                + "B7,role,=cmd()<script>,APM,DIG,,no,dana,1,draft,,,,,,,,,,O'Brien\n"
                + "B8,role,"
                + "x".repeat(301)
                + ",APM,DIG,,no,dana,1,draft,,,,,,,,,,x\n");
    assertThat(report.rejections())
        .extracting(ImportReport.Rejection::line, r -> r.reason().key())
        .contains(
            line(2, "opportunities.posting.role_named"),
            line(3, "opportunities.import.unknown"),
            line(4, "opportunities.posting.dates_in_order"),
            line(5, "opportunities.import.band_incomplete"),
            line(6, "opportunities.import.published_too_late"),
            line(8, "opportunities.import.twice"));
    assertThat(report.rejections()).filteredOn(r -> r.line() == 3).hasSize(3);
    assertThat(report.rejections()).anyMatch(r -> r.line() == 10);
    assertThat(count(report)).isEqualTo("2 created");
    assertThat(card("B7").title()).isEqualTo("=cmd()<script>");
  }

  @Test
  void aCodeWithASlipIsToldTheNearestOneAndNothingThatFollowsFromIt() {
    ImportReport report = run("B9,role,Slip,APMX,DIG,,no,dana,1,draft,,,,,,,,,,x\n");
    assertThat(report.rejections())
        .extracting(ImportReport.Rejection::reason)
        .containsExactly(Refusal.of("opportunities.import.near", "APMX", "APM"));
  }

  @Test
  void aTitleInPlaceOfACodeIsToldTheRolesThatMeanTheLike() {
    String title = organisation.roleByCode("APM").orElseThrow().title();
    ImportReport report =
        run("B11,role,Title,Junior %s,DIG,,no,dana,1,draft,,,,,,,,,,x\n".formatted(title));
    assertThat(report.rejections())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.reason().key()).isEqualTo("opportunities.import.alike");
              assertThat(r.reason().values().getLast().toString()).contains(title + " (APM)");
            });
  }

  @Test
  void aBadCellHidesNoUnknownCode() {
    ImportReport report = run("B10,role,,NOROLE,NOUNIT,,no,nobody,none,draft,,,,,,,,,,x\n");
    assertThat(report.rejections())
        .extracting(ImportReport.Rejection::column)
        .containsExactlyInAnyOrder("title", "positions", "role", "unit", "owner");
  }

  @Test
  void aFileLeadsForwardOnly() {
    run(row("C1", "Forward", "published"));
    assertThat(run(row("C1", "Forward", "draft")).rejections())
        .extracting(r -> r.reason().key())
        .containsExactly("opportunities.import.no_way_back");
    assertThat(count(run(row("C1", "Forward", "closed")))).isEqualTo("1 updated");
    assertThat(card("C1").stage()).isEqualTo(OpeningCard.Stage.CLOSED);
    assertThat(run(row("C1", "Forward", "published")).rejections())
        .extracting(r -> r.reason().key())
        .containsExactly("opportunities.import.no_way_back");
  }

  @Test
  void anOwnerWhoLeftCannotHire() {
    tarnholm.person("left", "Lef", "Left", tarnholm.digital, tarnholm.developer);
    tarnholm.leaves("left", java.time.LocalDate.of(2026, 11, 1));
    String row = row("D1", "Orphan", "published").replace(",dana,", ",left,");
    assertThat(run(row).rejections())
        .extracting(r -> r.reason().key())
        .containsExactly("opportunities.import.owner_left");
  }

  @Test
  void ownRequirementsReplaceThoseOfTheRoleAndEachChangeIsARevision() {
    run(row("E1", "Own requirements", "published"));
    OpeningId id = card("E1").id();
    ask("E1,S3,4,1,yes\nE1,S2,2,3,no\n");
    assertThat(openings.requirementsOf(id))
        .containsExactly(
            new Requirement(Tarnholm.DATA, 2, 7_500, false),
            new Requirement(Tarnholm.COACHING, 4, 2_500, true));
    ask("E1,S3,4,1,yes\nE1,S2,2,3,no\n");
    ask("E1,S3,5,1,yes\n");
    assertThat(openings.requirementsOf(id, 1)).hasSize(2);
    assertThat(openings.requirementsOf(id, 2))
        .containsExactly(new Requirement(Tarnholm.COACHING, 5, 10_000, true));
    assertThat(openings.requirementsOf(id)).isEqualTo(openings.requirementsOf(id, 2));
    ImportReport bad = ask("E1,S9,1,1,no\nE9,S1,1,1,no\nE1,S1,1,1,no\nE1,S1,2,1,no\n");
    assertThat(bad.rejections())
        .extracting(ImportReport.Rejection::line, ImportReport.Rejection::column)
        .containsExactly(line(2, "skill"), line(3, "opening"), line(5, "skill"));
  }

  @Test
  void aDryRunChangesNothing() {
    ImportReport report =
        imports.run(
            "openings",
            List.of(SourceFile.of("openings.csv", HEADER + row("F1", "Dry", "published"))),
            ImportOptions.preview(),
            ImportProgress.Listener.NONE);
    assertThat(count(report)).isEqualTo("1 created");
    assertThat(openings.byCode("F1")).isEmpty();
  }

  @Test
  void aFullFileClosesWhatItNoLongerNamesOnceThatIsConfirmed() {
    String many =
        IntStream.range(0, 60)
            .mapToObj(i -> row("G" + i, "Many " + i, "published"))
            .collect(Collectors.joining());
    run(many);
    ImportReport held = full(row("G0", "Many 0", "published"), false);
    assertThat(held.brakes()).anyMatch(ImportReport.Brake::holds);
    assertThat(card("G59").stage()).isEqualTo(OpeningCard.Stage.PUBLISHED);
    full(row("G0", "Many 0", "published"), true);
    assertThat(card("G59").stage()).isEqualTo(OpeningCard.Stage.CLOSED);
    assertThat(card("G0").stage()).isEqualTo(OpeningCard.Stage.PUBLISHED);
    assertThat(openings.open()).extracting(OpenOpening::id).contains(card("G0").id());
  }

  private ImportReport full(String rows, boolean confirmed) {
    return imports.run(
        "openings",
        List.of(SourceFile.of("openings.csv", HEADER + rows)),
        ImportOptions.apply().withFull(true).withConfirmed(confirmed),
        ImportProgress.Listener.NONE);
  }

  private ImportReport ask(String rows) {
    return imports.run(
        "openings",
        List.of(
            SourceFile.of(
                "opening-requirements.csv", "opening,skill,minimum,weight,required\n" + rows)),
        ImportOptions.apply(),
        ImportProgress.Listener.NONE);
  }

  private ImportReport run(String rows) {
    return imports.run(
        "openings",
        List.of(SourceFile.of("openings.csv", HEADER + rows)),
        ImportOptions.apply(),
        ImportProgress.Listener.NONE);
  }

  private OpeningCard card(String code) {
    return openings.card(openings.byCode(code).orElseThrow()).orElseThrow();
  }

  private static org.assertj.core.groups.Tuple line(long line, String what) {
    return org.assertj.core.groups.Tuple.tuple(line, what);
  }

  private static String count(ImportReport report) {
    return report.counts().stream()
        .filter(c -> c.what().equals(OpeningsImport.OPENINGS))
        .flatMap(
            c ->
                Arrays.stream(
                    new String[] {
                      said(c.created(), "created"),
                      said(c.updated(), "updated"),
                      said(c.ended(), "ended"),
                      said(c.unchanged(), "unchanged")
                    }))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String said(long n, String how) {
    return n == 0 ? "" : n + " " + how;
  }
}
