package org.waymark.app.opportunities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.app.opportunities.OpeningsSlice.as;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Tarnholm;

@OpeningsTest
class OpeningPagesTest {
  private final MockMvcTester web;
  private final Eyes eyes;
  private final Tarnholm tarnholm;
  private OpeningId open = new OpeningId(new UUID(0, 0));
  private final DanaHires dana;

  OpeningPagesTest(MockMvcTester web, Eyes eyes, Tarnholm tarnholm, DanaHires dana) {
    this.web = web;
    this.eyes = eyes;
    this.tarnholm = tarnholm;
    this.dana = dana;
  }

  @BeforeAll
  void openings() {
    tarnholm.founded();
    open = dana.publishes("Route planner, Trail App");
  }

  @Test
  void thePageSaysWhatIsAskedWhoHiresAndWhoWillKnow() {
    Document page = eyes.page("/openings/" + open, tarnholm.sarah());
    assertThat(page.select("h1").text()).isEqualTo("Route planner, Trail App");
    assertThat(page.text())
        .contains(
            "€58,000 to 68,000",
            "Level 5, one above yours",
            "Dana Whitlock is hiring",
            "Inside only until Monday 30 November",
            "Backlog prioritisation required",
            "60 %",
            "You may apply.");
    assertThat(page.select(".wm-know tr:has(b)").text()).startsWith("Jonas Feld, your manager");
    assertThat(page.select(".wm-know tr:has(b) .wm-on")).hasSize(1);
  }

  @Test
  void whoseManagerHiresIsToldThatTheyWillKnowAtOnce() {
    Document page = eyes.page("/openings/" + open, tarnholm.viewer("mei"));
    assertThat(page.select(".wm-know tr:has(b)").text())
        .startsWith("Dana Whitlock, your manager, who fills this");
    assertThat(page.select(".wm-know tr:has(b) .wm-on")).hasSize(4);
  }

  @Test
  void anAccountWithoutAPersonReadsTheOpeningAndNothingMore() {
    assertThat(eyes.body("/openings/" + open, tarnholm.administrator()))
        .contains("Route planner")
        .doesNotContain("/applications/new", "Who will know");
    assertThat(eyes.status("/openings/" + open + "/applications/new", tarnholm.administrator()))
        .isEqualTo(404);
    assertThat(eyes.status("/applications", tarnholm.administrator())).isEqualTo(404);
  }

  @Test
  void interestIsSeenByThePersonAloneUntilTheyApply() {
    assertThat(eyes.post("/openings/" + open + "/interest", tarnholm.viewer("grace")))
        .hasStatus(303);
    assertThat(eyes.body("/applications", tarnholm.viewer("grace"))).contains("Route planner");
    for (Viewer other : List.of(tarnholm.dana(), tarnholm.ingrid(), tarnholm.jonas())) {
      for (String address : List.of("/openings/" + open, "/team/openings", "/applications")) {
        assertThat(eyes.body(address, other)).as(address).doesNotContain("Grace");
      }
    }
    assertThat(eyes.post("/openings/" + open + "/interest/removal", tarnholm.viewer("grace")))
        .hasStatus(303);
    assertThat(eyes.body("/applications", tarnholm.viewer("grace")))
        .doesNotContain("Route planner");
  }

  @Test
  void textIsTextWhateverItLooksLike() {
    OpeningId odd = dana.drafts("<script>alert(1)</script> O'Brien \u202eשלום");
    assertThat(eyes.body("/openings/" + odd, tarnholm.dana()))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert");
  }

  @Test
  void aFormWithoutItsTokenDoesNothing() {
    assertThat(
            web.post().uri("/openings/" + open + "/interest").with(as(tarnholm.sarah())).exchange())
        .hasStatus(403);
  }
}
