package org.waymark.app.skills.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Ticker;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RolesByTitle;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.SkillsTest;
import org.waymark.app.skills.model.CatalogueTexts;
import org.waymark.app.skills.model.LearnedMaps;
import org.waymark.app.skills.model.MeaningProgress;
import org.waymark.app.skills.model.NeighbourMaterial;
import org.waymark.app.skills.model.NeighbourStore;
import org.waymark.app.skills.model.TextVectorStore;
import org.waymark.engine.vector.TextEncoder;

@SkillsTest
class TitlesAlikeTest {
  private final PaperCompany company;
  private final RolesByTitle shipped;
  private final JdbcClient jdbc;
  private final TextEncoder encoder = new Knowing();
  private final List<Runnable> behind = new ArrayList<>();
  private final Supplier<TitlesAlike> cold;
  private final TitlesAlike alike;
  private final Embedding embedding;

  /** Knows that a luggage carrier is a porter. */
  private static final class Knowing implements TextEncoder {
    private final WordBags words = new WordBags();

    @Override
    public String name() {
      return "knowing";
    }

    @Override
    public int size() {
      return words.size();
    }

    @Override
    public float[] encode(String text) {
      return words.encode(text.replace("luggage carrier", "porter"));
    }
  }

  TitlesAlikeTest(
      PaperCompany company,
      Organisation organisation,
      RolesByTitle shipped,
      Skills skills,
      CatalogueTexts texts,
      TextVectorStore vectors,
      MeaningProgress progress,
      LearnedMaps learned,
      NeighbourMaterial material,
      NeighbourStore neighbours,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      JdbcClient jdbc,
      Clock clock) {
    this.company = company;
    this.shipped = shipped;
    this.jdbc = jdbc;
    Ticker ticker = new AtomicLong()::incrementAndGet;
    var catalogue = new Catalogue(texts);
    var work =
        new NeighbourWork(material, neighbours, vectors, encoder, events, transactions, clock);
    this.embedding =
        new Embedding(skills, catalogue, vectors, progress, encoder, work, clock, ticker, 1, true);
    this.cold =
        () ->
            new TitlesAlike(
                organisation,
                skills,
                catalogue,
                new TitleMaps(learned, vectors, encoder, clock, ticker),
                progress,
                encoder,
                ticker,
                behind::add);
    this.alike = cold.get();
  }

  @BeforeEach
  void open() {
    company.open();
    jdbc.sql(
            """
            insert into skills.taxonomy (family, version, language, fingerprint, imported_at, current)
            values ('esco', '1', 'en', '', '2026-01-01T00:00Z', true)
            """)
        .update();
    occupation(900, "software developer", "computer programmer");
    occupation(901, "porter", "luggage carrier");
    for (int i = 0; i < 40; i++) {
      occupation(910 + i, "worker%d".formatted(i), "helper%d".formatted(i));
    }
  }

  private void occupation(int id, String title, String other) {
    jdbc.sql(
            """
            insert into skills.occupation (id, taxonomy_id, code, uri, title, description, digest)
            select ?, id, ?, ?, ?, '', '' from skills.taxonomy where family = 'esco'
            """)
        .params(id, "c" + id, "o:" + id, title)
        .update();
    jdbc.sql("insert into skills.occupation_label values (?, 'en', false, ?, ?)")
        .params(id, other, other)
        .update();
  }

  private void finishBehind() {
    List.copyOf(behind).forEach(Runnable::run);
    behind.clear();
  }

  private static List<String> codes(List<RoleCard> roles) {
    return roles.stream().map(RoleCard::code).toList();
  }

  private byte[] kept() {
    return jdbc.sql("select bytes from skills.learned_map where policy = 'title-match-1'")
        .query((row, _) -> row.getBytes(1))
        .single();
  }

  @Test
  void withoutVectorsOnlyLettersCount() {
    assertThat(codes(shipped.thorough().like("Software development"))).startsWith("DEV");
    assertThat(shipped.thorough().like("luggage carrier")).isEmpty();
  }

  @Test
  void withVectorsATitleIsLikeARoleThatItSharesNoWordWith() {
    embedding.catchUp(() -> false);
    assertThat(alike.atOnce().like("luggage carrier")).isEmpty(); // not made yet
    finishBehind();
    assertThat(codes(alike.atOnce().like("luggage carrier"))).containsExactly("PORTER");
    assertThat(alike.atOnce().like("xq-4711")).isEmpty();
  }

  @Test
  void whoCanWaitWaitsForAMapThatWasKeptButNotForOneThatIsToBeLearned() {
    embedding.catchUp(() -> false);
    assertThat(alike.thorough().like("luggage carrier")).isEmpty();
    finishBehind();
    jdbc.sql("update people.role set title = 'Hotel porter' where code = 'PORTER'").update();
    assertThat(codes(alike.thorough().like("luggage carrier"))).containsExactly("PORTER");
    assertThat(behind).isEmpty();
  }

  @Test
  void aMapThatIsDamagedIsLearnedAnewToTheSame() {
    embedding.catchUp(() -> false);
    alike.atOnce();
    finishBehind();
    byte[] before = kept();
    jdbc.sql("update skills.learned_map set bytes = set_byte(bytes, 100, 1 # get_byte(bytes, 100))")
        .update();
    assertThat(kept()).isNotEqualTo(before);
    cold.get().thorough();
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void otherOccupationsMakeAnotherMap() {
    embedding.catchUp(() -> false);
    alike.atOnce();
    finishBehind();
    byte[] before = kept();
    occupation(990, "bee keeper", "apiarist");
    jdbc.sql("update skills.taxonomy set stamp = uuidv7()").update();
    embedding.catchUp(() -> false);
    assertThat(alike.thorough().like("luggage carrier")).isEmpty(); // to be learned anew
    finishBehind();
    assertThat(kept()).isNotEqualTo(before);
  }

  @Test
  void aFileThatNamesAnUnknownRoleIsToldWhichOnesMeanTheLike() {
    ImportReport report =
        company.bring(
            "roles",
            SourceFile.of(
                "role-requirements.csv",
                """
                role,skill,minimum,weight,required
                Senior software developer,KOT,3,3,yes
                Senior software developer,JAV,3,3,yes
                Underwater basket weaving,JAV,3,3,yes
                """));
    assertThat(report.rejections())
        .extracting(ImportReport.Rejection::reason)
        .containsExactly(
            Refusal.of(
                "skills.import.role.alike",
                "Senior software developer",
                "Software developer (DEV)"),
            Refusal.of(
                "skills.import.role.alike",
                "Senior software developer",
                "Software developer (DEV)"),
            Refusal.of("skills.import.role.unknown", "Underwater basket weaving"));
  }

  @Test
  void aRoleThatAFileOfPeopleMakesIsSetBesideThoseThatMeanTheLike() {
    ImportReport report =
        company.tryOut(
            "people",
            SourceFile.of(
                "people.csv",
                """
                number,given_name,family_name,role,unit,hired_on
                N1,Nina,New,Senior software developer,U,2020-01-01
                N2,Noah,New,Underwater basket weaving,U,2020-01-01
                """));
    assertThat(report.notes())
        .contains(
            Refusal.of(
                "people.import.named.alike",
                "Senior software developer",
                "Software developer (DEV)"))
        .doesNotContain(Refusal.of("people.import.named.alike", "Underwater basket weaving", ""))
        .filteredOn(n -> n.key().equals("people.import.named.alike"))
        .hasSize(1);
  }
}
