package org.waymark.app.skills.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.access.Accounts;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Objectives;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.SkillsTest;

/** What the company wants to reach: written, kept with its history, and served by goals. */
@SkillsTest
class ObjectivePagesTest {
  private static final String TITLE = "Ten apps that people like";
  private final PaperCompany company;
  private final SkillPages pages;
  private final Accounts accounts;
  private final Objectives objectives;
  private final Organisation organisation;
  private final List<StorySource> stories;
  private final JdbcClient db;

  ObjectivePagesTest(
      PaperCompany company,
      SkillPages pages,
      Accounts accounts,
      Objectives objectives,
      Organisation organisation,
      List<StorySource> stories,
      JdbcClient db) {
    this.company = company;
    this.pages = pages;
    this.accounts = accounts;
    this.objectives = objectives;
    this.organisation = organisation;
    this.stories = stories;
    this.db = db;
  }

  @BeforeEach
  void open() {
    company.open();
    accounts.ensureFor(company.person("ingrid"));
    accounts.grant(
        accounts.viewerFor(company.person("ingrid")).orElseThrow().account(),
        new Grant(Hat.LEADER, null));
  }

  private RoleId lead() {
    return organisation.roleByCode("LEAD").orElseThrow().id();
  }

  private String written(String... more) {
    var result = pages.post("ingrid", "/objectives", with(more));
    assertThat(SkillPages.status(result)).isEqualTo(303);
    return String.valueOf(result.getResponse().getRedirectedUrl());
  }

  private String[] with(String... more) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "title",
                TITLE,
                "from",
                "2026-01-01",
                "until",
                "2099-12-31",
                "owner",
                company.person("jonas").toString(),
                "roles",
                lead().toString(),
                "name0",
                "Kotlin",
                "unit",
                ""));
    for (int i = 0; i < more.length; i += 2) {
      int at = fields.indexOf(more[i]);
      if (at >= 0) {
        fields.set(at + 1, more[i + 1]);
      } else {
        fields.addAll(Arrays.asList(more[i], more[i + 1]));
      }
    }
    return fields.toArray(String[]::new);
  }

  @Test
  void aLeaderWritesItEverybodyReadsItAndNothingItSaidIsLost() {
    String page = written();
    assertThat(SkillPages.text(pages.get("omar", page)))
        .contains(TITLE, "Team lead", "Kotlin", "jonas Example")
        .doesNotContain("Who aims there");
    assertThat(SkillPages.status(pages.get("omar", page + "/edit"))).isEqualTo(404);
    assertThat(SkillPages.status(pages.post("omar", "/objectives", with()))).isEqualTo(404);
    assertThat(
            SkillPages.status(pages.post("jonas", page, with("seen", "1", "title", "Nine apps"))))
        .as("its owner changes it")
        .isEqualTo(303);
    assertThat(SkillPages.text(pages.get("omar", page))).contains("Nine apps", TITLE);
    assertThat(SkillPages.status(pages.post("ingrid", page, with("seen", "1", "title", "Eight"))))
        .as("whoever did not see that change")
        .isEqualTo(409);
    assertThat(SkillPages.status(pages.post("omar", page + "/closing"))).isEqualTo(404);
    assertThat(SkillPages.status(pages.post("ingrid", page + "/closing"))).isEqualTo(303);
    assertThat(objectives.serving(Set.of(lead()), Set.of())).isEmpty();
    assertThat(SkillPages.text(pages.get("omar", "/objectives"))).contains("Over or closed");
  }

  @Test
  void whatIsMissingIsSaidAndWhatWasTypedStays() {
    assertThat(
            SkillPages.text(
                pages.post("ingrid", "/objectives", with("name0", "Juggling", "purpose", "Fun"))))
        .contains("No skill is called “Juggling”", "Fun");
    assertThat(
            SkillPages.text(
                pages.post("ingrid", "/objectives", with("who", "Nobody at all", "until", ""))))
        .contains("Choose an owner", "Give both days");
  }

  @Test
  void aGoalServesItByItsRoleOrByTheSkillsInIt() {
    written();
    RoleId developer = organisation.roleByCode("DEV").orElseThrow().id();
    assertThat(objectives.serving(Set.of(lead()), Set.of()).getFirst().why())
        .containsExactly(Words.of("skills.objective.why.role", "Team lead"));
    assertThat(objectives.serving(Set.of(developer), Set.of()).getFirst().why())
        .containsExactly(
            Words.of("skills.objective.why.role_skills", "Software developer", "Kotlin"));
    assertThat(objectives.serving(Set.of(), Set.of(company.skill("KOT"))).getFirst().why())
        .containsExactly(Words.of("skills.objective.why.skills", "Kotlin"));
    assertThat(objectives.serving(Set.of(), Set.of(company.skill("COA")))).isEmpty();
  }

  @Test
  void theManagerReadsWhatAGoalServesOnlyOnceItIsShared() {
    written();
    pages.post("sarah", "/aspirations", "roles", lead().toString(), "relocate", "no");
    String part = "/people/" + company.person("sarah") + "/objectives";
    assertThat(SkillPages.text(pages.get("sarah", "/aspirations/objectives"))).contains(TITLE);
    assertThat(SkillPages.status(pages.get("jonas", part))).isEqualTo(404);
    assertThat(SkillPages.text(pages.get("jonas", "/team/" + company.person("sarah"))))
        .doesNotContain("Objectives it serves");
    assertThat(told("jonas")).isZero();
    pages.post("sarah", "/shares/aspirations", "with", company.person("jonas").toString());
    assertThat(SkillPages.text(pages.get("jonas", part))).contains(TITLE);
    assertThat(told("jonas")).isEqualTo(1);
    assertThat(SkillPages.status(pages.get("katrin", part))).isEqualTo(404);
    assertThat(told("katrin")).isZero();
    assertThat(told("sarah")).isEqualTo(1);
  }

  private long told(String who) {
    return stories.stream()
        .flatMap(s -> s.steps(company.viewer(who), company.person("sarah")).stream())
        .filter(step -> step.stage() == StorySource.Stage.ALIGNMENT)
        .count();
  }

  @Test
  void aNumberComesAWeekAfterTheLastChangeAndIsRounded() {
    String page = written();
    for (int i = 0; i < 60; i++) {
      company.person("p" + i, "PORTER");
    }
    for (int i = 0; i < 8; i++) {
      pages.post("p" + i, "/aspirations", "roles", lead().toString(), "relocate", "no");
    }
    assertThat(SkillPages.text(pages.get("ingrid", page + "/aiming"))).contains("7 days after");
    assertThat(SkillPages.status(pages.get("omar", page + "/aiming"))).isEqualTo(404);
    assertThat(SkillPages.text(pages.get("ingrid", weekOld() + "/aiming")))
        .contains("At least 5 of 65 people");
  }

  private String weekOld() {
    UUID id = new UUID(0, 8);
    db.sql(
            """
            with objective as (insert into skills.objective (id, version, live)
              values (:id, 1, true) returning id)
            insert into skills.objective_version (objective, nr, act, at, title, purpose, owner,
              from_on, until_on, roles, skills)
            select id, 1, 'add', timestamptz '2026-01-01', 'Old', '', :owner, date '2026-01-01',
              date '2099-01-01', array[:role]::uuid[], '{}' from objective
            """)
        .param("id", id)
        .param("owner", company.person("jonas").value())
        .param("role", lead().value())
        .update();
    return "/objectives/" + id;
  }

  @Test
  void aFileBringsThemOnceAndAnotherVersionWhereItDiffers() {
    String header = "code,title,owner,from,until,roles,skills\n";
    String row = "GROW,%s,JONAS,2026-01-01,2099-01-01,LEAD,KOT|COA\n";
    var file = SourceFile.of("objectives.csv", header + row.formatted("Grow"));
    assertThat(company.bring("objectives", file).rejections()).isEmpty();
    company.bring("objectives", file);
    assertThat(versions()).as("the same again changes nothing").isEqualTo(1);
    company.bring("objectives", SourceFile.of("objectives.csv", header + row.formatted("Rise")));
    assertThat(versions()).isEqualTo(2);
    assertThat(objectives.serving(Set.of(lead()), Set.of()).getFirst().title()).isEqualTo("Rise");
    var wrong =
        company.bring(
            "objectives",
            SourceFile.of("objectives.csv", header + "X,Odd,NOBODY,2026-01-01,2026-01-01,NONE,\n"));
    assertThat(wrong.rejections()).isNotEmpty();
    assertThat(versions()).isEqualTo(2);
  }

  private long versions() {
    return db.sql("select count(*) from skills.objective_version").query(Long.class).single();
  }
}
