package org.waymark.app.skills.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.SkillsTest;
import org.waymark.app.skills.work.Linking;
import org.waymark.app.skills.work.Linking.Proposed;
import org.waymark.engine.vector.TextEncoder;

@SkillsTest
@Import(LinkingTest.Words.class)
class LinkingTest {
  private static final int CODER = 900;
  private static final int CARRIER = 901;

  private final PaperCompany company;
  private final Linking linking;
  private final Embedding embedding;
  private final TitleTools tools;
  private final Organisation organisation;
  private final RequirementsBook book;
  private final JdbcClient jdbc;

  @TestConfiguration(proxyBeanMethods = false)
  static class Words {
    @Bean
    @Primary
    TextEncoder wordBags() {
      return new WordBags();
    }
  }

  LinkingTest(
      PaperCompany company,
      Linking linking,
      Embedding embedding,
      TitleTools tools,
      Organisation organisation,
      RequirementsBook book,
      JdbcClient jdbc) {
    this.company = company;
    this.linking = linking;
    this.embedding = embedding;
    this.tools = tools;
    this.organisation = organisation;
    this.book = book;
    this.jdbc = jdbc;
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
    occupation(CODER, "computer programmer");
    occupation(CARRIER, "luggage carrier");
    occupation(902, "team coach");
    occupation(903, "bee keeper");
    jdbc.sql(
            "insert into skills.occupation_requirement (occupation_id, skill_id, essential) values (?, ?, true)")
        .params(CODER, company.skill("JAV").value())
        .update();
    embedding.catchUp(() -> false);
    tools.learn();
  }

  private void occupation(int id, String title) {
    jdbc.sql(
            """
            insert into skills.occupation (id, taxonomy_id, code, uri, title, description, digest)
            select ?, id, ?, ?, ?, '', '' from skills.taxonomy where family = 'esco'
            """)
        .params(id, "c" + id, "o:" + id, title)
        .update();
  }

  private RoleId role(String code) {
    RoleId role = organisation.roleCodes().get(code);
    assertThat(role).isNotNull();
    return Objects.requireNonNull(role);
  }

  private List<Proposed> proposed(String title) {
    return linking.propose(role("LEAD"), title).orElseThrow();
  }

  private @Nullable String because(String title, int occupation) {
    return proposed(title).stream()
        .filter(p -> p.occupation().id() == occupation)
        .findFirst()
        .orElseThrow()
        .because();
  }

  private Viewer katrin() {
    return company.viewer("katrin");
  }

  @Test
  void aTitleIsNearAnOccupationThatIsCalledAlike() {
    assertThat(proposed("senior computer programmer").getFirst().occupation().id())
        .isEqualTo(CODER);
  }

  @Test
  void whatWasConfirmedSpeaksForTheSameOccupationAndSaysSo() {
    assertThat(proposed("lead software developer").getFirst().because()).isNull();
    linking.link(katrin(), role("DEV"), CARRIER);
    assertThat(proposed("software developer").getFirst().occupation().id()).isEqualTo(CARRIER);
    assertThat(because("lead software developer", CARRIER)).isEqualTo("Software developer");
  }

  @Test
  void whatIsTakenBackSpeaksNoMore() {
    linking.link(katrin(), role("DEV"), CARRIER);
    linking.unlink(katrin(), role("DEV"));
    assertThat(linking.known()).doesNotContainKey(role("DEV"));
    assertThat(proposed("lead software developer").getFirst().because()).isNull();
  }

  @Test
  void anotherLinkTakesThePlaceOfTheFirst() {
    linking.link(katrin(), role("DEV"), CARRIER);
    linking.link(katrin(), role("DEV"), CODER);
    assertThat(linking.known()).containsEntry(role("DEV"), CODER);
  }

  @Test
  void aLinkedRoleAsksForWhatItsOccupationAsksForOnceSomebodySaysSo() {
    linking.link(katrin(), role("DEV"), CODER);
    assertThat(book.requirementsOf(role("DEV"))).hasSize(3);
    linking.fill(katrin(), role("DEV"));
    assertThat(book.requirementsOf(role("DEV")))
        .singleElement()
        .matches(r -> r.skill().equals(company.skill("JAV")));
  }

  @Test
  void aRoleThatIsLinkedToNothingCannotBeFilled() {
    assertThatThrownBy(() -> linking.fill(katrin(), role("DEV"))).isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> linking.link(katrin(), role("DEV"), 12_345))
        .isInstanceOf(NotYours.class);
  }
}
