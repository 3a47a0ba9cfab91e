package org.waymark.app.communication.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.app.communication.answers.LinkPages.status;
import static org.waymark.app.communication.answers.LinkPages.text;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.access.Accounts;
import org.waymark.app.communication.MailTest;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.skills.PaperCompany;

@MailTest
@Import(LinkPages.class)
class AnswerLinksTest {
  private final PaperCompany company;
  private final LinkPages pages;
  private final Accounts accounts;
  private final SampleClock clock;
  private final JdbcClient jdbc;

  AnswerLinksTest(
      PaperCompany company,
      LinkPages pages,
      Accounts accounts,
      SampleClock clock,
      JdbcClient jdbc) {
    this.company = company;
    this.pages = pages;
    this.accounts = accounts;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void open() {
    company.open();
    clock.set(clock.offset().plusMinutes(2)); // what was counted in another test's minute is over
  }

  @Test
  void lookingChangesNothingHoweverOftenAScannerLooks() {
    String page = pages.ask();
    String link = pages.link("jonas");
    List<Object> before = pages.everything();
    for (int i = 0; i < 30; i++) {
      assertThat(status(pages.get(link))).isEqualTo(200);
      assertThat(status(pages.head(link))).isEqualTo(200);
    }
    assertThat(pages.everything()).isEqualTo(before);
    assertThat(text(pages.get(link)))
        .contains("sarah Example asks about a level: Kotlin", "I led it", "level 4 is right");
    assertThat(text(pages.as("sarah", HttpMethod.GET, page))).contains("Answer by");
  }

  @Test
  void theFormDecidesOnceAndTheLinkSaysSoAfterwards() {
    String page = pages.ask();
    String link = pages.link("jonas");
    assertThat(status(pages.postWithoutToken(link))).as("no form of ours").isEqualTo(403);
    assertThat(text(pages.post(link, "", ""))).contains("Choose one", "Say why");
    assertThat(status(pages.post(link, "6", "Because"))).isEqualTo(422);
    assertThat(status(pages.post(link, "4", "It shows in the design"))).isEqualTo(303);
    assertThat(text(pages.as("sarah", HttpMethod.GET, page)))
        .contains("Answer from jonas Example", "It shows in the design", "It counts as level 4");
    assertThat(status(pages.get(link))).isEqualTo(410);
    assertThat(text(pages.get(link)))
        .contains("This is answered", "it counts as level 4", "You answered with this link on");
    assertThat(status(pages.post(link, "1", "No, I changed my mind"))).isEqualTo(410);
    assertThat(text(pages.as("sarah", HttpMethod.GET, page))).doesNotContain("changed my mind");
    assertThat(
            jdbc.sql(
                    "select count(*) from audit.entry where what = 'answered.by.link' and viewer = ?")
                .param(company.person("jonas").value())
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void manyAtTheSameTimeDecideOnce() throws Exception {
    pages.ask();
    String link = pages.link("jonas");
    List<Callable<Integer>> racers =
        Collections.nCopies(10, () -> status(pages.post(link, "3", "So")));
    List<Integer> got = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(5)) {
      for (Future<Integer> one : threads.invokeAll(racers)) {
        got.add(one.get());
      }
    }
    assertThat(got).containsOnly(303, 410).containsOnlyOnce(303);
  }

  @Test
  void aDecisionMadeElsewhereIsSaid() {
    String page = pages.ask();
    pages.as("jonas", HttpMethod.POST, page + "/answer", "level", "3", "words", "Closer to three");
    assertThat(status(pages.get(pages.link("jonas")))).isEqualTo(410);
    assertThat(text(pages.get(pages.link("jonas"))))
        .contains("decided already", "it counts as level 3", "not by this link");
    assertThat(status(pages.post(pages.link("jonas"), "1", "No"))).isEqualTo(410);
  }

  @Test
  void aLinkIsForOnePersonAndMadeHere() {
    pages.ask();
    String link = pages.link("jonas");
    assertThat(status(pages.as("jonas", HttpMethod.GET, link))).isEqualTo(200);
    assertThat(status(pages.as("sarah", HttpMethod.GET, link))).isEqualTo(404);
    assertThat(text(pages.as("sarah", HttpMethod.GET, link))).doesNotContain("Kotlin");
    assertThat(status(pages.as("sarah", HttpMethod.POST, link, "choice", "5", "why", "I am good")))
        .isEqualTo(404);
    String tampered =
        link.substring(0, 20) + (link.charAt(20) == 'A' ? 'B' : 'A') + link.substring(21);
    assertThat(status(pages.get(tampered))).isEqualTo(404);
    assertThat(status(pages.post(tampered, "5", "I am good"))).isEqualTo(404);
    assertThat(status(pages.get("/answers/none"))).isEqualTo(404);
    assertThat(status(pages.get(link))).as("none of that used it up").isEqualTo(200);
  }

  @Test
  void aLinkExpires() {
    pages.ask();
    String link = pages.link("jonas");
    clock.set(clock.offset().plus(Duration.ofDays(30)));
    assertThat(status(pages.get(link))).isEqualTo(410);
    assertThat(text(pages.get(link))).contains("This link is too old");
    List<Object> before = pages.everything();
    assertThat(status(pages.post(link, "3", "Late"))).isEqualTo(410);
    assertThat(pages.everything()).isEqualTo(before);
  }

  @Test
  void whoLeftDecidesNothing() {
    pages.ask();
    String link = pages.link("jonas");
    jdbc.sql("update people.spell set until = ? where person = ?")
        .params(LocalDate.of(2026, 11, 1), company.person("jonas").value())
        .update();
    assertThat(status(pages.get(link))).isEqualTo(410);
    assertThat(status(pages.post(link, "3", "Farewell"))).isEqualTo(410);
    assertThat(text(pages.post(link, "3", "Farewell"))).contains("not asked for any more");
  }

  @Test
  void whoIsNotHrPartnerAnyMoreDecidesNothing() {
    var account = accounts.ensureFor(company.person("ingrid"));
    accounts.grant(account, new Grant(Hat.HR_PARTNER, null));
    pages.askAboutKotlin();
    String link = pages.link("ingrid");
    assertThat(status(pages.get(link))).isEqualTo(200);
    accounts.byTheKeeper(company.person("ingrid"), new Grant(Hat.HR_PARTNER, null), false);
    assertThat(text(pages.get(link))).contains("not asked for any more").doesNotContain("Kotlin");
    assertThat(status(pages.post(link, "3", "Still me"))).isEqualTo(410);
  }

  @Test
  void guessingAndHammeringAreSlowedDown() {
    pages.ask();
    String link = pages.link("jonas");
    for (int i = 0; i < 10; i++) {
      assertThat(status(pages.post(link, "", ""))).isEqualTo(422);
    }
    assertThat(status(pages.post(link, "3", "So"))).isEqualTo(429);
    for (int i = 0; i < 60; i++) {
      assertThat(status(pages.get("/answers/guess" + i))).isEqualTo(404);
    }
    assertThat(status(pages.get("/answers/guess"))).isEqualTo(429);
    assertThat(status(pages.get(link))).as("whoever has a link may look").isEqualTo(200);
    clock.set(clock.offset().plusMinutes(1));
    assertThat(status(pages.post(link, "3", "So"))).isEqualTo(303);
  }
}
