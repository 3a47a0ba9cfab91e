package org.waymark.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;
import org.waymark.app.access.Things;

@CompanyTest
@Import({SignedIn.class, Things.class, SamplePages.class})
@Transactional
class OwnPagesTest {
  private final SamplePages pages;
  private final SignedIn signedIn;
  private final Matching matching;

  OwnPagesTest(SamplePages pages, SignedIn signedIn, Matching matching) {
    this.pages = pages;
    this.signedIn = signedIn;
    this.matching = matching;
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

  @Test
  void theCardsOfAListAreFilledInOneAnswer() {
    Document cards = pages.fragment("sarah", "/openings/fits?ids={opening:OP-1001},{id:none}");
    assertThat(cards.select("[hx-swap-oob]")).hasSize(2);
    assertThat(cards.select(".wm-fitnum")).hasSize(1);
    assertThat(cards.select(".wm-why").text()).isNotBlank();
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
}
