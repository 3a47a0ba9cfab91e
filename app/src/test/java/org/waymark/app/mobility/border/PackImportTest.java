package org.waymark.app.mobility.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.Imports;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.mobility.MovesTest;
import org.waymark.app.mobility.border.model.Area;
import org.waymark.app.mobility.border.model.Cost;
import org.waymark.app.mobility.border.model.CountryPack;
import org.waymark.app.mobility.border.model.Packs;
import org.waymark.app.mobility.border.model.Stay;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.policy.Library;
import org.waymark.app.policy.model.Guide.Content;

/** Packs are data: brought in, kept by version, marked as examples. */
@MovesTest
class PackImportTest {
  private static final String HEAD = "country,stay,weeks_from,weeks_to,cost,currency,example\n";
  private static final String TASKS =
      "country,area,stays,when,owner,weeks_before,blocking,text,text_de\n";
  private final Imports imports;
  private final ExamplePacks examples;
  private final Packs packs;
  private final Library library;
  private final Tarnholm tarnholm;

  PackImportTest(
      Imports imports, ExamplePacks examples, Packs packs, Library library, Tarnholm tarnholm) {
    this.library = library;
    this.tarnholm = tarnholm;
    this.imports = imports;
    this.examples = examples;
    this.packs = packs;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  private ImportReport bring(String routes, String tasks) {
    return brought(routes, TASKS + tasks);
  }

  private ImportReport naming(String routes, String tasks) {
    return brought(routes, TASKS.strip() + ",resource\n" + tasks);
  }

  private ImportReport brought(String routes, String tasks) {
    return imports.run(
        "country-packs",
        List.of(
            SourceFile.of("country-packs.csv", HEAD + routes),
            SourceFile.of("country-pack-tasks.csv", tasks)),
        ImportOptions.apply(),
        ImportProgress.Listener.NONE);
  }

  @Test
  void theFourThatAreShippedAreExamplesWholeAndBroughtInOnce() {
    ImportReport report = examples.bring();
    assertThat(report.state()).isEqualTo(ImportReport.State.APPLIED);
    assertThat(report.rejections()).isEmpty();
    for (String country : List.of("DE", "NL", "SG", "US")) {
      CountryPack pack = packs.current(country).orElseThrow();
      assertThat(pack.example()).as(country).isTrue();
      assertThat(pack.routes()).as(country).containsOnlyKeys(Stay.values());
      assertThat(pack.entries()).as(country).hasSizeGreaterThan(15);
      assertThat(pack.entries().stream().map(CountryPack.Entry::german)).doesNotContain("");
      assertThat(pack.entries().stream().filter(e -> e.area().confidential()))
          .as(country)
          .isNotEmpty()
          .noneMatch(CountryPack.Entry::blocking);
    }
    int versions = packs.versions("SG").size();
    examples.bring();
    assertThat(packs.versions("SG")).hasSize(versions);
  }

  @Test
  void aSampleNamesAPageOfTheLibraryForEveryTaskThatPreparesSomebody() {
    UUID page = written("Living there");
    ImportReport report = examples.bring("Living there");
    assertThat(report.rejections()).isEmpty();
    assertThat(packs.current("DE").orElseThrow().entries())
        .filteredOn(e -> e.area() == Area.PREPARATION)
        .isNotEmpty()
        .allMatch(e -> page.equals(e.guide()));
    assertThat(packs.current("DE").orElseThrow().entries())
        .filteredOn(e -> e.area() != Area.PREPARATION)
        .allMatch(e -> e.guide() == null);
  }

  @Test
  void aChangeIsANewVersionAndTheOldOneStays() {
    bring("BE,permanent,6,10,middle,EUR,no\n", "BE,pay,permanent,,finance,4,yes,Pay zone,Zone\n");
    CountryPack first = packs.current("BE").orElseThrow();
    bring("BE,permanent,6,12,middle,EUR,no\n", "BE,pay,permanent,,finance,4,yes,Pay zone,Zone\n");
    CountryPack second = packs.current("BE").orElseThrow();
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.route(Stay.PERMANENT)).contains(new CountryPack.Route(6, 12, Cost.MIDDLE));
    assertThat(packs.find(first.id()).orElseThrow().route(Stay.PERMANENT).orElseThrow().weeksTo())
        .isEqualTo(10);
  }

  @Test
  void aTaskNamesOnePageOfTheLibraryAndKeepsItWhenThatIsCalledAnotherName() {
    UUID page = written("Finding a flat");
    ImportReport report =
        naming(
            "AT,permanent,6,10,middle,EUR,no\n",
            """
            AT,logistics,permanent,,person,6,no,A flat,Wohnung,finding a FLAT
            AT,pay,permanent,,finance,4,yes,Pay zone,Zone,
            """);
    assertThat(report.rejections()).isEmpty();
    CountryPack pack = packs.current("AT").orElseThrow();
    assertThat(pack.entry(1).orElseThrow().guide()).isEqualTo(page);
    assertThat(pack.entry(2).orElseThrow().guide()).isNull();
    assertThat(pack.guides()).containsExactly(page);
    Content other = content("A home, step by step");
    Eyes.done(library.edit(tarnholm.ingrid(), page, 1, other, null));
    assertThat(library.cards(pack.guides()))
        .hasEntrySatisfying(
            page, card -> assertThat(card.title()).isEqualTo("A home, step by step"));
    library.putAway(tarnholm.ingrid(), page);
    assertThat(library.cards(pack.guides())).as("put away").isEmpty();
  }

  @Test
  void aPageThatIsNotThereOrThereTwiceIsNamedAsTheReason() {
    written("Twice");
    written("twice");
    ImportReport report =
        naming(
            "CH,permanent,6,10,middle,CHF,no\n",
            """
            CH,pay,permanent,,finance,4,yes,Pay,,No such page
            CH,tax,permanent,,tax,4,yes,Tax,,Twice
            CH,data,permanent,,hr_partner,4,yes,Data,,
            """);
    assertThat(report.rejections())
        .extracting(r -> r.reason().key())
        .containsExactlyInAnyOrder(
            "mobility.pack.import.no_resource", "mobility.pack.import.resources");
    assertThat(packs.current("CH").orElseThrow().entries()).hasSize(1);
  }

  private UUID written(String title) {
    return Eyes.done(library.add(tarnholm.ingrid(), content(title), null));
  }

  private static Content content(String title) {
    return new Content(title, "", "Read this first.", Set.of(), Set.of(), Set.of());
  }

  @Test
  void rowsThatSayNonsenseAreLeftOutEachWithItsReason() {
    ImportReport report =
        bring(
            """
            XX,permanent,6,10,middle,EUR,no
            PT,permanent,6,10,middle,QQQ,no
            PT,permanent,10,6,middle,EUR,no
            PT,permanent,6,10,middle,EUR,no
            PT,permanent,7,11,middle,EUR,no
            """,
            """
            PL,pay,permanent,,finance,4,yes,No pack,
            PT,pay,permanent|forever,,finance,4,yes,No such kind,
            PT,family,permanent,,person,4,yes,Private and blocking,
            PT,pay,permanent,,finance,4,yes,Sound,
            """);
    assertThat(report.rejections())
        .extracting(r -> r.reason().key())
        .containsExactlyInAnyOrder(
            "mobility.pack.import.country",
            "mobility.pack.import.currency",
            "mobility.pack.import.weeks",
            "mobility.pack.import.twice",
            "mobility.pack.import.no_pack",
            "mobility.pack.import.stays",
            "mobility.pack.import.private_blocks");
    assertThat(packs.current("PT").orElseThrow().entries()).hasSize(1);
    assertThat(packs.current("PL")).isEmpty();
  }
}
