package org.waymark.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;
import org.waymark.app.access.Things;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.skills.Profiles;

/** While somebody pauses they are neither shown nor asked, and apply for nothing. */
@CompanyTest
@Import({SignedIn.class, Things.class, SamplePages.class})
@Transactional
class PausingTest {
  private static final String APPLY = "/openings/{opening:OP-1005}/applications";
  private final SamplePages pages;
  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final Things things;
  private final Matching matching;
  private final Profiles profiles;
  private final SampleClock clock;

  PausingTest(
      SamplePages pages,
      MockMvcTester web,
      SignedIn signedIn,
      Things things,
      Matching matching,
      Profiles profiles,
      Clock clock) {
    this.pages = pages;
    this.web = web;
    this.signedIn = signedIn;
    this.things = things;
    this.matching = matching;
    this.profiles = profiles;
    this.clock = (SampleClock) clock;
  }

  @AfterEach
  void backToToday() {
    clock.set(Duration.ZERO);
  }

  private MvcTestResult post(String who, String address, String... params) {
    var request = web.post().uri(things.in(address)).with(signedIn.as(who)).with(csrf());
    for (int i = 0; i < params.length; i += 2) {
      request = request.param(params[i], params[i + 1]);
    }
    return request.exchange();
  }

  private void pause(String who) {
    LocalDate until = LocalDate.now(clock).plusDays(30);
    assertThat(post(who, "/availability/pause", "until", until.toString())).hasStatus(303);
  }

  private boolean listed(String filler, String opening, String who) {
    OpeningId id = OpeningId.of(things.in("{opening:" + opening + "}"));
    Slate slate = matching.slate(signedIn.viewer(filler), id, 10_000);
    return java.util.stream.Stream.of(slate.ranked(), slate.notYet())
        .flatMap(List::stream)
        .anyMatch(c -> c.person().equals(signedIn.person(who)));
  }

  private int pool(String filler, String opening) {
    OpeningId id = OpeningId.of(things.in("{opening:" + opening + "}"));
    return matching.slate(signedIn.viewer(filler), id, 10_000).pool();
  }

  @Test
  void liesbethLeavesEverySlateAndEveryCountUntilThePauseIsOver() {
    int before = pool("henk", "OP-1005");
    assertThat(profiles.everyoneDiscoverable()).contains(signedIn.person("liesbeth"));
    assertThat(listed("henk", "OP-1005", "liesbeth")).isTrue();
    pause("liesbeth");
    assertThat(listed("henk", "OP-1005", "liesbeth")).isFalse();
    assertThat(pool("henk", "OP-1005")).isEqualTo(before - 1);
    assertThat(profiles.everyoneDiscoverable()).doesNotContain(signedIn.person("liesbeth"));
    clock.set(Duration.ofDays(29));
    assertThat(listed("henk", "OP-1005", "liesbeth")).as("the last day").isFalse();
    clock.set(Duration.ofDays(30));
    assertThat(listed("henk", "OP-1005", "liesbeth")).as("over by itself").isTrue();
  }

  @Test
  void endingThePauseShowsHerAgain() {
    pause("liesbeth");
    assertThat(post("liesbeth", "/availability/pause/end")).hasStatus(303);
    assertThat(listed("henk", "OP-1005", "liesbeth")).isTrue();
  }

  @Test
  void whoPausesIsRefusedInWordsWithTheWayOutAndKeepsTheDraft() {
    pause("liesbeth");
    MvcTestResult refused = post("liesbeth", APPLY, "letter", "I know these tests.");
    assertThat(refused).hasStatus(422);
    Document page = Jsoup.parse(SamplePages.text(refused));
    assertThat(page.select(".wm-refusal li").text()).startsWith("You are pausing until");
    assertThat(page.select(".wm-refusal a").attr("href")).isEqualTo("/availability#pause");
    assertThat(page.select("#letter").text()).isEqualTo("I know these tests.");
    assertThat(pages.page("liesbeth", "/applications").text()).doesNotContain("You applied");
    assertThat(post("liesbeth", "/availability/pause/end")).hasStatus(303);
    assertThat(post("liesbeth", APPLY, "letter", "I know these tests.")).hasStatus(303);
  }

  @Test
  void theOpeningAndItsCardSaySoBeforeAnybodyApplies() {
    pause("liesbeth");
    Document opening = pages.page("liesbeth", "/openings/{opening:OP-1005}");
    assertThat(opening.select("a[href='/availability#pause']").text()).isEqualTo("End the pause");
    assertThat(opening.select("a[href$=/applications/new]")).isEmpty();
    assertThat(pages.page("liesbeth", "/openings?q=automation").select(".wm-elig").text())
        .contains("Not yet.", "You are pausing until");
  }

  @Test
  void whatWasSentWaitsForHerAndNobodyAsksHerToTalkMeanwhile() {
    String talk = "/applications/{application:OP-1001 1012}/interviews";
    String[] words = {"time", LocalDate.now(clock).plusDays(40) + "T10:00", "minutes", "30"};
    pause("sarah");
    assertThat(listed("dana", "OP-1001", "sarah")).isTrue();
    assertThat(pages.page("dana", "/team/openings/{opening:OP-1001}/applications").text())
        .contains("Pauses until");
    assertThat(pages.page("dana", "/applications/{application:OP-1001 1012}").text())
        .contains("talks and offers come after the pause")
        .doesNotContain("Plan a talk");
    assertThat(post("dana", talk, words))
        .hasStatus(422)
        .bodyText()
        .contains("They pause until", "Ask them to talk, or make an offer, when they are back");
    clock.set(Duration.ofDays(30));
    assertThat(pages.page("dana", "/team/openings/{opening:OP-1001}/applications").text())
        .doesNotContain("Pauses until");
    assertThat(post("dana", talk, words)).bodyText().doesNotContain("They pause until");
  }
}
