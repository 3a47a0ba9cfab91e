package org.waymark.app.skills.reactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.events.PeopleImported;
import org.waymark.app.people.events.PersonLeft;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillsTest;
import org.waymark.app.skills.model.Share;
import org.waymark.app.skills.model.Shares;
import org.waymark.app.skills.model.Statements;
import org.waymark.app.skills.work.Wishing;
import org.waymark.engine.Certainty;

@SkillsTest
class ReactionsTest {
  private final PaperCompany company;
  private final Farewell farewell;
  private final Ageing ageing;
  private final Wishing wishing;
  private final Aspirations aspirations;
  private final Shares shares;
  private final Profiles profiles;
  private final Statements statements;
  private final JdbcClient jdbc;

  ReactionsTest(
      PaperCompany company,
      Farewell farewell,
      Ageing ageing,
      Wishing wishing,
      Aspirations aspirations,
      Shares shares,
      Profiles profiles,
      Statements statements,
      JdbcClient jdbc) {
    this.company = company;
    this.farewell = AopTestUtils.getUltimateTargetObject(farewell); // not in another thread
    this.ageing = ageing;
    this.wishing = wishing;
    this.aspirations = aspirations;
    this.shares = shares;
    this.profiles = profiles;
    this.statements = statements;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void open() {
    company.open();
    Viewer sarah = company.viewer("sarah");
    wishing.write(
        sarah,
        new Aspiration(
            List.of(),
            List.of(),
            List.of(Aspiration.Kind.UP),
            List.of(),
            6,
            Aspiration.Relocation.NO));
    wishing.note(sarah, "mine");
    wishing.choose(sarah, true);
    wishing.share(
        sarah, Share.Topic.TARGETS, new Share.Audience.Named(company.person("jonas")), 12);
  }

  private void leaves(String name) {
    jdbc.sql("update people.spell set until = ? where person = ?")
        .params(LocalDate.of(2021, 1, 1), company.person(name).value())
        .update();
  }

  private boolean nothingLeft() {
    PersonId sarah = company.person("sarah");
    return aspirations.of(sarah).silent()
        && wishing.note(company.viewer("sarah")).isEmpty()
        && shares.of(sarah, LocalDate.of(2020, 1, 1)).isEmpty()
        && profiles.discoverable(List.of(sarah)).isEmpty();
  }

  @Test
  void whoLeavesTakesTheirWishesAlongAndTwiceIsTheSame() {
    leaves("sarah");
    var left = new PersonLeft(company.person("sarah"));
    farewell.on(left);
    farewell.on(left);
    assertThat(nothingLeft()).isTrue();
  }

  @Test
  void anImportThatEndsPeopleDoesTheSame() {
    leaves("sarah");
    farewell.on(new PeopleImported(UUID.randomUUID(), 1));
    assertThat(nothingLeft()).isTrue();
  }

  @Test
  void whoStaysKeepsEverything() {
    farewell.on(new PersonLeft(company.person("sarah")));
    farewell.on(new PeopleImported(UUID.randomUUID(), 1));
    assertThat(aspirations.of(company.person("sarah")).silent()).isFalse();
    assertThat(shares.of(company.person("sarah"), LocalDate.of(2020, 1, 1))).hasSize(1);
  }

  @Test
  void aStatementLosesCertaintyWithTheYearsAndTheLevelStays() {
    PersonId sarah = company.person("sarah");
    company.bring(
        "skills-of-people",
        SourceFile.of(
            "skills-of-people.csv",
            "number,skill,level,source,by,stated_on\nSARAH,CAF,4,self,,2024-01-10\n"));
    statements.refresh(List.of(sarah), LocalDate.of(2024, 1, 10));
    assertThat(certainty(sarah)).isEqualTo(Certainty.STATED);
    ageing.age();
    assertThat(certainty(sarah)).isEqualTo(Certainty.GUESSED);
    assertThat(profiles.estimates(List.of(sarah)).get(sarah))
        .filteredOn(e -> e.skill().equals(company.skill("CAF")))
        .extracting(Profiles.Estimate::level)
        .containsExactly(4);
  }

  private Certainty certainty(PersonId person) {
    return profiles.estimates(List.of(person)).getOrDefault(person, List.of()).stream()
        .filter(e -> e.skill().equals(company.skill("CAF")))
        .map(Profiles.Estimate::certainty)
        .findFirst()
        .orElseThrow();
  }
}
