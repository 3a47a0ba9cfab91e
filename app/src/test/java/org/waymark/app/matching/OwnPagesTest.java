package org.waymark.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.Accounts;
import org.waymark.app.access.SignedIn;
import org.waymark.app.access.Things;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;

@CompanyTest
@Import({SignedIn.class, Things.class, SamplePages.class})
@Transactional
class OwnPagesTest {
  private final SamplePages pages;
  private final SignedIn signedIn;
  private final Things things;
  private final Matching matching;
  private final Accounts accounts;
  private final JdbcClient jdbc;

  OwnPagesTest(
      SamplePages pages,
      SignedIn signedIn,
      Things things,
      Matching matching,
      Accounts accounts,
      JdbcClient jdbc) {
    this.pages = pages;
    this.signedIn = signedIn;
    this.things = things;
    this.matching = matching;
    this.accounts = accounts;
    this.jdbc = jdbc;
  }

  @Test
  void sarahSeesHerFitWithEveryPointAndWhatWouldChangeIt() {
    Document fit = pages.fragment("sarah", "/openings/{opening:OP-1001}/fit");
    int score = Integer.parseInt(fit.select(".wm-fitnum").text().replaceAll("\\D.*", ""));
    assertThat(SamplePages.sums(fit.select("table.wm-gap tbody tr:not(.wm-grp) td.wm-num")))
        .containsExactly(score, 100);
    assertThat(SamplePages.sums(fit.select("table.wm-gap tr.wm-grp td")))
        .containsExactly(score, 100);
    assertThat(fit.select("tfoot td").text()).isEqualTo(score + " of 100");
    assertThat(fit.select(".wm-change li")).isNotEmpty();
  }

  /** What others said of her since she applied moved her fit, not what she was judged on. */
  @Test
  void anApplicationShowsTheFitThatSarahSawAlsoUnderOtherLevels() {
    String application = applicationOf("sarah");
    Document sent = pages.page("sarah", application);
    int score = Integer.parseInt(sent.select(".wm-fitnum").text().replaceAll("\\D.*", ""));
    assertThat(SamplePages.sums(sent.select("table.wm-gap tbody tr:not(.wm-grp) td.wm-num")))
        .containsExactly(score, 100);
    List<String> then = pointsOf(sent);
    assertThat(then)
        .isNotEqualTo(pointsOf(pages.fragment("sarah", "/openings/{opening:OP-1001}/fit")));
    jdbc.sql("delete from skills.estimate where person_id = ?").param(personOf("sarah")).update();
    assertThat(pointsOf(pages.page("sarah", application))).isEqualTo(then);
  }

  private static List<String> pointsOf(Document page) {
    return page.select("table.wm-gap tbody tr:not(.wm-grp)").stream()
        .map(row -> row.child(0).ownText() + " " + levels(row.child(1)) + " " + row.child(3).text())
        .toList();
  }

  /** What counted, without the range that is worked out anew each day. */
  private static String levels(Element cell) {
    Element counted = cell.clone();
    counted.select("div").remove();
    return counted.text();
  }

  private UUID personOf(String who) {
    return signedIn.person(who).value();
  }

  private String applicationOf(String who) {
    return "/applications/"
        + jdbc.sql(
                """
                select id from opportunities.application where person = ? and opening = ? and underway
                """)
            .params(personOf(who), OpeningId.of(things.in("{opening:OP-1001}")).value())
            .query(UUID.class)
            .single();
  }

  @Test
  void theCardsOfAListAreFilledInOneAnswer() {
    Document cards = pages.fragment("sarah", "/openings/fits?ids={opening:OP-1001},{id:none}");
    assertThat(cards.select("[hx-swap-oob]")).hasSize(3);
    assertThat(cards.select(".wm-fitnum")).hasSize(1);
    assertThat(cards.select(".wm-why").text()).isNotBlank();
  }

  @Test
  void whatWishesAddToTheOrderIsSaidInTheRow() {
    Match wished =
        matching.matches(signedIn.viewer("sarah"), signedIn.person("sarah"), 50).stream()
            .filter(m -> m.preferences().stream().anyMatch(c -> c.points() > 0))
            .findFirst()
            .orElseThrow();
    int points =
        wished.preferences().stream()
            .mapToInt(org.waymark.engine.person.Contribution::points)
            .filter(p -> p > 0)
            .findFirst()
            .orElseThrow();
    Document cards = pages.fragment("sarah", "/openings/fits?ids=" + wished.opening().id());
    assertThat(cards.select(".wm-ownwish").text())
        .contains("in your own list, by your wishes", "+" + points + " ");
    assertThat(pages.page("sarah", "/openings").select("#sort option[value=fit]").text())
        .isEqualTo("By my fit and wishes");
  }

  @Test
  void whatIsRequiredAndMissingComesFirstAndThenWhatAddsMost() {
    for (String who : List.of("sarah", "alex", "mark", "amina")) {
      Viewer viewer = signedIn.viewer(who);
      for (Match match : matching.matches(viewer, viewer.self(), 20)) {
        List<Integer> gaps = match.fit().gaps().stream().map(p -> p.requirement().skill()).toList();
        List<WhatWouldChange.Step> steps = matching.whatWouldChange(viewer, match.fit()).steps();
        for (int i = 1; i < steps.size(); i++) {
          boolean before = gaps.contains(steps.get(i - 1).skill().value());
          boolean after = gaps.contains(steps.get(i).skill().value());
          assertThat(before || !after).isTrue();
          assertThat(before == after ? steps.get(i - 1).points() : Integer.MAX_VALUE)
              .isGreaterThanOrEqualTo(steps.get(i).points());
        }
      }
    }
  }

  @Test
  void aPointIsNoRangeAndWhatIsAskedStandsOnThePageOnce() {
    Document fit = pages.fragment("sarah", "/openings/{opening:OP-1001}/fit");
    assertThat(fit.select("svg.wm-fit line").isEmpty())
        .isEqualTo(!fit.text().contains("The bracket shows"));
    assertThat(fit.text()).doesNotContain("≈");
    Document page = pages.page("sarah", "/openings/{opening:OP-1001}");
    assertThat(page.select("#asked-h")).isEmpty();
  }

  @Test
  void openingsCanBePutInTheOrderOfOnesOwnFit() {
    List<String> titles =
        pages.page("sarah", "/openings?sort=fit").select("article.wm-open h3").eachText();
    List<String> best =
        matching.matches(signedIn.viewer("sarah"), signedIn.person("sarah"), 3).stream()
            .map(m -> m.opening().card().title())
            .toList();
    assertThat(titles).startsWith(best.toArray(String[]::new));
  }

  private List<Integer> fits(String who, Elements cards) {
    String ids =
        cards.select("h3 a").stream()
            .map(a -> a.attr("href").replace("/openings/", ""))
            .collect(Collectors.joining(","));
    return pages.fragment(who, "/openings/fits?ids=" + ids).select(".wm-fitnum").stream()
        .map(n -> Integer.valueOf(n.ownText().strip()))
        .toList();
  }

  @Test
  void whatIsFurtherAwayIsFoldedAtTheEndAndNothingElseIs() {
    Document page = pages.page("sarah", "/openings?sort=fit");
    var folded = page.select("details.wm-further article.wm-open");
    var near = page.select("article.wm-open");
    near.removeAll(folded);
    assertThat(fits("sarah", near)).isNotEmpty().allSatisfy(n -> assertThat(n).isGreaterThan(24));
    assertThat(fits("sarah", folded)).isNotEmpty().allSatisfy(n -> assertThat(n).isLessThan(26));
    assertThat(page.select("details.wm-further ~ article.wm-open")).isEmpty();
    assertThat(pages.page("sarah", "/openings").select("details.wm-further")).isEmpty();
  }

  @Test
  void aListWithNothingCloseSaysSoAndStillShowsIt() {
    Document all = pages.page("sarah", "/openings?sort=fit");
    String far = Objects.requireNonNull(all.selectFirst("details.wm-further h3")).text();
    Document page = pages.page("sarah", "/openings?sort=fit&q=" + far);
    assertThat(page.select("#results .wm-empty").text())
        .contains("Nothing among these is close to what you do");
    assertThat(page.select("details.wm-further h3").eachText()).contains(far);
  }

  @Test
  void whoeverHasNothingCloseSeesRolesInstead() {
    PersonId farFromAll =
        jdbc.sql("select id from people.person order by number").query(UUID.class).list().stream()
            .map(PersonId::new)
            .filter(this::nothingNear)
            .filter(this::hasNextRoles)
            .findFirst()
            .orElseThrow();
    Document part = pages.fragment(farFromAll, "/openings/suiting");
    assertThat(part.text()).contains("Nothing close to what you do is open now");
    assertThat(part.select("#suiting-next + ul a[href^=/roles/]")).isNotEmpty();
    assertThat(part.select("details:not([open]) a[href^=/openings/]")).isNotEmpty();
  }

  private boolean hasNextRoles(PersonId person) {
    Viewer viewer = accounts.viewerFor(person).orElseThrow();
    return !matching.nextRoles(viewer, person, RoleFilter.NONE, 1).isEmpty();
  }

  private boolean nothingNear(PersonId person) {
    return accounts
        .viewerFor(person)
        .map(v -> matching.suiting(v, person, 3))
        .filter(s -> s.near().isEmpty() && !s.far().isEmpty())
        .isPresent();
  }

  @Test
  void theRoleMapHasATableThatSaysTheSame() {
    Document page = pages.page("alex", "/roles");
    List<String> onTheMap =
        page.select(".wm-rolemap a").stream().map(a -> a.attr("href")).sorted().toList();
    List<String> inTheTable =
        page.select("#table tbody a").stream().map(a -> a.attr("href")).sorted().toList();
    assertThat(onTheMap).isEqualTo(inTheTable);
  }

  @Test
  void nobodysMapIsEmptyAndNoNumberOnItIsBelowFive() {
    for (String who : List.of("sarah", "alex", "mark", "amina", "grace", "nadia")) {
      Document page = pages.page(who, "/roles");
      Elements rows = page.select("#table tbody tr");
      assertThat(rows).as(who).hasSizeGreaterThanOrEqualTo(3);
      for (Element row : rows) {
        String people = row.child(2).text();
        if (people.equals("Fewer than five")) {
          assertThat(row.child(3).text()).endsWith("as such a step usually takes");
        } else {
          assertThat(Integer.parseInt(people)).as(who).isGreaterThanOrEqualTo(Matching.FEWEST);
          assertThat(row.child(3).text()).matches("[\\d,]+ months");
        }
      }
    }
  }

  @Test
  void whatIsNearToSkillsIsMarkedAsThatAndIsNoPathThatPeopleTook() {
    Document page = pages.page("mark", "/roles");
    long guessed = page.select("#table td:contains(Fewer than five)").size();
    assertThat(guessed).isPositive();
    assertThat(page.select(".wm-rolemap path.wm-n-maybe")).hasSize((int) guessed);
    assertThat(page.select(".wm-rolemap text:contains(fit)")).hasSize((int) guessed);
    assertThat(page.select(".wm-mapkey").text()).contains("Dashed: near to your skills");
    String href = page.select("#table tr:has(td:contains(Fewer than five)) a").attr("href");
    assertThat(pages.page("mark", href).select("#path-h")).isEmpty();
  }

  @Test
  void whatIsNearToSkillsCoversAQuarterOfWhatTheRoleAsks() {
    for (String who : List.of("sarah", "mark", "amina")) {
      for (Element row : pages.page(who, "/roles").select("#table tr:contains(Fewer than five)")) {
        assertThat(Integer.parseInt(row.child(5).text())).isGreaterThanOrEqualTo(25);
      }
    }
  }

  @Test
  void aRoleShowsWhatToLearnWithHours() {
    Document page = pages.page("alex", "/roles/{role:software-developer}");
    assertThat(page.select("h1").text()).isEqualTo("Software developer");
    assertThat(page.select("#ln-h + ul li")).isEmpty();
    assertThat(page.select("section:has(#ln-h) li")).isNotEmpty();
    assertThat(page.select(".wm-gapchart tbody tr")).isNotEmpty();
    assertThat(page.select("section:has(#mv-h)").text()).contains("Fewer than five");
  }

  @Test
  void whatDoesNotExistIsNotThere() {
    assertThat(pages.status("sarah", "/roles/{id:none}")).isEqualTo(404);
    assertThat(pages.status("sarah", "/openings/{id:none}/fit")).isEqualTo(404);
    assertThat(pages.status("sarah", "/roles?family=none&place=x&skill=-1&role=x")).isEqualTo(200);
  }

  @Test
  void everybodyReadsHowMatchesAreMade() {
    for (String who : List.of("sarah", "dana", "ben", "dagny", "katrin")) {
      Document card = pages.page(who, "/model-card");
      assertThat(card.text()).contains("standard-1", "64", "255");
    }
  }

  @Test
  void aRoleIsFoundByItsLettersElseByItsMeaning() {
    Document called = pages.page("alex", "/roles?q=SOFTWARE devel");
    assertThat(called.select("h2#found-h").text()).isEqualTo("Roles called “SOFTWARE devel”");
    assertThat(called.select("section[aria-labelledby=found-h] h3").eachText())
        .contains("Software developer");
    Document alike = pages.page("alex", "/roles?q=developing software");
    assertThat(alike.select("h2#found-h").text()).startsWith("No role is called");
    assertThat(alike.select("section[aria-labelledby=found-h] h3").eachText())
        .contains("Software developer")
        .hasSizeLessThanOrEqualTo(3);
    Document none = pages.page("alex", "/roles?q=<script>");
    assertThat(none.select("section[aria-labelledby=found-h] h3")).isEmpty();
    assertThat(pages.page("alex", "/roles").select("#found-h")).isEmpty();
  }

  @Test
  void whileSomebodyTypesRolesAreOfferedWithTheReasonWhy() {
    Document called = pages.page("alex", "/roles/search?q=software dev");
    assertThat(called.select("[role=option] b").eachText()).contains("Software developer");
    Document exactly = pages.page("alex", "/roles/search?q=product manager");
    assertThat(exactly.select("[role=option] b").eachText())
        .startsWith("Product manager")
        .contains("Associate product manager");
    Document alike = pages.page("alex", "/roles/search?q=developing software");
    assertThat(alike.select("[role=option] span").eachText()).containsOnly("Means work like it");
    assertThat(pages.page("alex", "/roles/search?q=qxz").select("[data-value]")).isEmpty();
  }
}
