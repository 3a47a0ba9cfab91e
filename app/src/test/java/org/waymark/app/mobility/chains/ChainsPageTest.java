package org.waymark.app.mobility.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;
import org.waymark.app.access.Things;
import org.waymark.app.audit.Audit;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

@CompanyTest
@Import({SignedIn.class, Things.class})
@Transactional
class ChainsPageTest {
  private static final String CHAIN = "/openings/{opening:OP-1001}/chain";
  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final Things things;
  private final People people;
  private final Audit audit;

  ChainsPageTest(MockMvcTester web, SignedIn signedIn, Things things, People people, Audit audit) {
    this.web = web;
    this.signedIn = signedIn;
    this.things = things;
    this.people = people;
    this.audit = audit;
  }

  private int status(String who, String address) {
    return web.get()
        .uri(things.in(address))
        .with(signedIn.as(who))
        .exchange()
        .getResponse()
        .getStatus();
  }

  private Document page(String who, String address) {
    try {
      return Jsoup.parse(
          web.get()
              .uri(things.in(address))
              .with(signedIn.as(who))
              .exchange()
              .getResponse()
              .getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whoFillsAnOpeningSeesWhatItSetsInMotionWithItsAssumptions() {
    Document page = page("dana", CHAIN);
    assertThat(page.select("#chain").text())
        .contains("moves inside, in eight of ten cases")
        .contains("weeks, likely")
        .contains("What this assumes")
        .contains("never who");
    assertThat(page.select(".wm-tree li")).isNotEmpty();
  }

  @Test
  void itIsNobodyElses() {
    for (String other : List.of("sarah", "jonas", "tomasz", "amara", "ben", "dagny", "katrin")) {
      assertThat(status(other, CHAIN)).as(other).isEqualTo(404);
    }
    assertThat(status("dana", "/chains")).isEqualTo(404);
    assertThat(status("ingrid", "/chains")).isEqualTo(200);
  }

  @Test
  void whomSheLeadsIsNotNamedAndWhoIsCanSeeThatSheLooked() {
    Document page = page("dana", CHAIN);
    List<String> named = page.select("#chain .wm-person b").eachText();
    List<String> led =
        people.cards(people.reportsOf(signedIn.person("dana"))).values().stream()
            .map(PersonCard::name)
            .toList();
    assertThat(named).isNotEmpty().doesNotContainAnyElementsOf(led);
    String href = page.select("#chain .wm-person a").attr("href");
    var first = new org.waymark.app.kernel.PersonId(java.util.UUID.fromString(href.substring(8)));
    assertThat(audit.whoLookedAt(first, Instant.EPOCH))
        .anySatisfy(look -> assertThat(look.what()).isEqualTo("chain"));
  }

  @Test
  void hrSeesWhichOpeningsUnlockMost() {
    List<Double> moves =
        page("ingrid", "/chains").select("#chains tbody tr td:nth-child(3)").eachText().stream()
            .map(Double::valueOf)
            .toList();
    assertThat(moves).isNotEmpty().isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void onAMoveTheHomeManagerSeesWhoCouldFollowAndWhenToLetGo() {
    String chain = "/moves/{move:theo}/chain";
    assertThat(page("ingrid", chain).select("#chain").text())
        .contains("Who could follow, and when")
        .contains("Best release");
    assertThat(status("jonas", chain)).isEqualTo(200);
    assertThat(status("theo", chain)).isEqualTo(404);
    assertThat(status("sarah", chain)).isEqualTo(404);
  }
}
