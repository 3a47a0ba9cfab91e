package org.waymark.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.access.SignedIn;

@RulesTest
class LibraryPagesTest {
  private final Desk desk;
  private final MockMvcTester web;
  private final SignedIn signedIn;

  LibraryPagesTest(Desk desk, MockMvcTester web, SignedIn signedIn) {
    this.desk = desk;
    this.web = web;
    this.signedIn = signedIn;
  }

  private String added(String... params) {
    MvcTestResult result = desk.post("ingrid", "/library", params);
    assertThat(result).hasStatus(303);
    return String.valueOf(result.getResponse().getHeader("Location"));
  }

  private MvcTestResult upload(String name, String content) {
    return web.post()
        .uri("/library")
        .multipart()
        .file(
            new MockMultipartFile(
                "file", name, "text/html", content.getBytes(StandardCharsets.UTF_8)))
        .param("title", "Form")
        .with(signedIn.as("ingrid"))
        .with(SecurityMockMvcRequestPostProcessors.csrf())
        .exchange();
  }

  @Test
  void whatHrWritesEverybodyReadsAndFinds() {
    String page =
        added("title", "Moving to Porto", "body", "# Before you go\n\n- **flat**\n- school");
    Document seen = desk.page("sarah", page);
    assertThat(seen.select("article h2").text()).isEqualTo("Before you go");
    assertThat(seen.select("article strong").text()).isEqualTo("flat");
    assertThat(desk.page("sarah", "/library?q=porto FLAT").text()).contains("Moving to Porto");
    assertThat(desk.page("sarah", "/library?q=100%25").text()).doesNotContain("Moving to Porto");
  }

  @Test
  void whatIsWrittenRunsNothing() {
    String page =
        added(
            "title",
            "<b>Tricks</b>",
            "body",
            """
            <script>alert(1)</script> <img src=x onerror=alert(1)>

            [one](javascript:alert(1)) [two](data:text/html,x) [three](/rules) [four](https://x.example)

            ![five](https://x.example/track.png)
            """);
    Document seen = desk.page("sarah", page);
    assertThat(seen.select("article script, article img, article [onerror]")).isEmpty();
    assertThat(seen.select("article").text()).contains("<script>alert(1)</script>");
    assertThat(seen.select("article a").eachAttr("href"))
        .contains("/rules", "https://x.example")
        .noneMatch(href -> href.startsWith("javascript") || href.startsWith("data"));
  }

  @Test
  void editionsStayAndNobodyOverwritesWhatTheyDidNotSee() {
    String page = added("title", "Checklist", "body", "First");
    assertThat(
            desk.post(
                "ingrid", page + "/edit", "edition", "1", "title", "Checklist", "body", "Second"))
        .hasStatus(303);
    assertThat(
            desk.post(
                "arjun", page + "/edit", "edition", "1", "title", "Checklist", "body", "Third"))
        .hasStatus(422);
    assertThat(desk.page("sarah", page).select("article").text()).isEqualTo("Second");
    assertThat(desk.page("sarah", page + "?edition=1").text()).contains("First", "older edition");
  }

  @Test
  void itIsShownWhereItAppliesAndNowhereElse() {
    added("title", "Before any application", "body", "x", "stages", "applying");
    added("title", "For shadowing", "body", "x", "kinds", "shadowing", "stages", "applying");
    added("title", "After a move", "body", "x", "stages", "afterwards");
    assertThat(desk.page("sarah", "/library/for/{opening:OP-1001}").text())
        .contains("Before any application")
        .doesNotContain("For shadowing", "After a move");
    assertThat(desk.page("sarah", "/openings/{opening:OP-1001}").html()).contains("/library/for/");
  }

  @Test
  void filesAreDownloadsOfKnownKinds() {
    MvcTestResult kept = upload("Antrag.pdf", "%PDF-1.7");
    assertThat(kept).hasStatus(303);
    String page = String.valueOf(kept.getResponse().getHeader("Location"));
    MvcTestResult file = desk.get("sarah", page + "/file");
    assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(file.getResponse().getContentType()).isEqualTo("application/octet-stream");
    assertThat(upload("page.html", "<script>")).hasStatus(422);
    assertThat(upload("empty.pdf", "")).hasStatus(422);
  }

  @Test
  void whatIsPutAwayIsGone() {
    String page = added("title", "Old habit", "body", "x");
    assertThat(desk.post("ingrid", page + "/removal")).hasStatus(303);
    assertThat(desk.status("sarah", page)).isEqualTo(404);
    assertThat(desk.page("sarah", "/library").text()).doesNotContain("Old habit");
  }

  @Test
  void onlyHrPartnersWrite() {
    assertThat(desk.post("sarah", "/library", "title", "x", "body", "x")).hasStatus(404);
    assertThat(desk.status("dana", "/library/new")).isEqualTo(404);
  }

  @Test
  void withoutTitleOrContentItIsRefusedWithBothReasons() {
    assertThat(Desk.body(desk.post("ingrid", "/library", "title", "", "body", " ")))
        .contains("It needs a title", "Write a text or choose a file");
  }
}
