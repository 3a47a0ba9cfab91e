package org.waymark.app.skills.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.Ticker;
import org.waymark.app.matching.AlikeRoles;
import org.waymark.app.people.Organisation;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.SkillNeighbours;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.SkillsTest;
import org.waymark.app.skills.model.CatalogueTexts;
import org.waymark.app.skills.model.LearnedMaps;
import org.waymark.app.skills.model.MeaningProgress;
import org.waymark.app.skills.model.MeaningProgress.Stage;
import org.waymark.app.skills.model.NeighbourMaterial;
import org.waymark.app.skills.model.NeighbourStore;
import org.waymark.app.skills.model.TextVectorStore;
import org.waymark.app.skills.work.SkillReader;
import org.waymark.engine.Reason;
import org.waymark.engine.rank.Policies;

@SkillsTest
class MeaningTest {
  private final PaperCompany company;
  private final Skills skills;
  private final CatalogueTexts texts;
  private final TextVectorStore vectors;
  private final MeaningProgress progress;
  private final NeighbourStore neighbours;
  private final SkillNeighbours graph;
  private final SkillReader reader;
  private final AlikeRoles alike;
  private final LearnedMaps learned;
  private final Organisation organisation;
  private final JdbcClient jdbc;
  private final WordBags encoder = new WordBags();
  private final NeighbourWork work;
  private final Clock clock;

  MeaningTest(
      PaperCompany company,
      Skills skills,
      CatalogueTexts texts,
      TextVectorStore vectors,
      MeaningProgress progress,
      NeighbourMaterial material,
      NeighbourStore neighbours,
      SkillNeighbours graph,
      SkillReader reader,
      AlikeRoles alike,
      LearnedMaps learned,
      Organisation organisation,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      JdbcClient jdbc,
      Clock clock) {
    this.company = company;
    this.skills = skills;
    this.texts = texts;
    this.vectors = vectors;
    this.progress = progress;
    this.neighbours = neighbours;
    this.graph = graph;
    this.reader = reader;
    this.alike = alike;
    this.learned = learned;
    this.organisation = organisation;
    this.jdbc = jdbc;
    this.clock = clock;
    this.work =
        new NeighbourWork(material, neighbours, vectors, encoder, events, transactions, clock);
  }

  private final Ticker ticker = new AtomicLong()::incrementAndGet;

  @BeforeEach
  void open() {
    company.open();
  }

  private Embedding embedding(boolean on) {
    return new Embedding(
        skills, new Catalogue(texts), vectors, progress, encoder, work, clock, ticker, 1, on);
  }

  private TitleMaps maps() {
    return new TitleMaps(learned, vectors, encoder, clock, ticker);
  }

  private TitlesAlike alikeTitles() {
    return new TitlesAlike(
        organisation,
        skills,
        new Catalogue(texts),
        maps(),
        progress,
        encoder,
        ticker,
        new SyncTaskExecutor());
  }

  private int kept() {
    return jdbc.sql("select count(*) from skills.text_vector").query(Integer.class).single();
  }

  @Test
  void theApplicationRanksByTheVeryPoliciesThatAreMeasured() {
    assertThat(reader.policy()).isSameAs(Policies.TEXT_TO_SKILL);
    assertThat(alike.policy()).isSameAs(Policies.RELATED_ROLES);
    var tools =
        new TitleTools(
            skills,
            new Catalogue(texts),
            maps(),
            progress,
            encoder,
            ticker,
            new SyncTaskExecutor());
    tools.ifReady();
    assertThat(tools.ifReady().orElseThrow().policy().policy())
        .isSameAs(Policies.TITLE_TO_OCCUPATION);
    assertThat(alikeTitles().policy()).isSameAs(Policies.TITLE_MATCH);
  }

  @Test
  void theyStayTheSameOnceThereAreVectors() {
    embedding(true).catchUp(() -> false);
    var tools =
        new ReadingTools(skills, texts, new Catalogue(texts), vectors, progress, encoder, ticker);
    assertThat(tools.get().policy().policy()).isSameAs(Policies.TEXT_TO_SKILL);
    assertThat(alikeTitles().policy()).isSameAs(Policies.TITLE_MATCH);
  }

  @Test
  void everyTextIsEmbeddedOnce() {
    embedding(true).catchUp(() -> false);
    assertThat(encoder.texts).isPositive().isEqualTo(kept());
    for (Stage stage : Stage.values()) {
      assertThat(progress.part(stage)).get().matches(p -> p.finished() != null);
      assertThat(progress.part(stage)).get().matches(p -> p.ready() == p.total());
    }
    embedding(true).catchUp(() -> false);
    assertThat(encoder.texts).isEqualTo(kept());
  }

  @Test
  void ofANewSkillOnlyItsOwnTextsAreEmbedded() {
    embedding(true).catchUp(() -> false);
    int before = encoder.texts;
    company.bring(
        "taxonomy-csv",
        SourceFile.of("skills.csv", "code,name,description\nBEE,Bee keeping,Keeps bees\n"));
    embedding(true).catchUp(() -> false);
    assertThat(encoder.texts - before).isEqualTo(2);
  }

  @Test
  void whatWasDoneBeforeAStopStaysDone() {
    int[] asked = {0};
    embedding(true).catchUp(() -> asked[0]++ > 0);
    int before = kept();
    assertThat(before).isPositive();
    assertThat(progress.part(Stage.TITLES)).isEmpty();
    embedding(true).catchUp(() -> false);
    assertThat(kept()).isGreaterThan(before).isEqualTo(encoder.texts);
  }

  @Test
  void whereItIsSwitchedOffNothingIsEmbeddedAndNeighboursAreWorkedOutAnyway() {
    embedding(false).catchUp(() -> false);
    assertThat(encoder.texts).isZero();
    assertThat(neighbours.last()).get().matches(b -> b.encoder().isEmpty());
  }

  @Test
  void newSkillsHaveNeighboursBeforeAnyNameIsEmbeddedAndBetterOnesAfter() {
    embedding(true).catchUp(() -> true);
    assertThat(encoder.texts).isZero();
    assertThat(neighbours.last()).get().matches(b -> b.encoder().isEmpty());
    assertThat(neighbours.of(company.skill("KOT"))).isNotEmpty();
    embedding(true).catchUp(() -> false);
    assertThat(neighbours.last()).get().matches(b -> b.encoder().equals(encoder.name()));
  }

  @Test
  void neighboursAreKeptWithTheirEvidenceAndReadBackAsTheyWere() {
    var before = graph.graph();
    embedding(false).catchUp(() -> false);
    var after = graph.graph();
    for (int skill = 0; skill < before.skills(); skill++) {
      assertThat(after.neighbours(skill)).isEqualTo(before.neighbours(skill));
    }
  }

  @Test
  void meaningIsAmongTheEvidence() {
    company.bring(
        "taxonomy-csv",
        SourceFile.of(
            "skills.csv",
            "code,name,description\nBE1,Keeping bees outdoors,\nBE2,Keeping bees indoors,\n"));
    embedding(true).catchUp(() -> false);
    assertThat(neighbours.of(company.skill("BE1")))
        .filteredOn(n -> n.skill() == company.skill("BE2").value())
        .flatExtracting(n -> n.reasons())
        .extracting(Reason::kind)
        .contains(Reason.Kind.MEANING);
  }

  @Test
  void nothingThatAPersonWroteIsKeptAsAVector() {
    embedding(true).catchUp(() -> false);
    int before = kept();
    var tools =
        new ReadingTools(skills, texts, new Catalogue(texts), vectors, progress, encoder, ticker);
    tools.get().policy().rank("I kept bees for the neighbours all summer", 5);
    assertThat(kept()).isEqualTo(before);
  }
}
