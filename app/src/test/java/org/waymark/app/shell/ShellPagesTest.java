package org.waymark.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.Part;
import java.io.UnsupportedEncodingException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(
    classes = ShellSlice.class,
    properties = {"waymark.sample=true", "db-scheduler.enabled=false"})
@AutoConfigureMockMvc
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ShellPagesTest {
  private static final String SUB = "Product lead, Trail App, Rotterdam";
  private final MockMvcTester mvc;

  ShellPagesTest(MockMvcTester mvc) {
    this.mvc = mvc;
  }

  @Test
  void aManagerSeesTheirSectionsWithWhatWaits() {
    Document page = get("/account?as=EMPLOYEE,MANAGER");
    assertThat(page.select(".wm-side h2").eachText()).containsExactly("Me", "My team");
    assertThat(page.select(".wm-side .wm-count").eachText()).containsExactly("2 waiting");
    assertThat(page.select(".wm-who b").text()).isEqualTo("Sarah Kimani");
    assertThat(page.title()).isEqualTo("Account · Waymark");
  }

  @Test
  void onAPhoneTheTabsAreThoseOfTheHatWornHere() {
    Document team = get("/style-guide?as=EMPLOYEE,MANAGER");
    assertThat(team.select(".wm-tabs a").eachAttr("href"))
        .containsExactly("/style-guide", "/", "/openings", "/roles", "/menu");
    Document mine = get("/account?as=EMPLOYEE,MANAGER");
    assertThat(mine.select(".wm-tabs a").eachAttr("href"))
        .containsExactly("/", "/openings", "/roles", "/skills", "/menu");
  }

  @Test
  void theMenuPageHoldsTheWholeNavigationAndTheAccount() {
    Document page = get("/menu?as=EMPLOYEE,MANAGER");
    assertThat(page.select(".wm-menu a").eachAttr("href"))
        .containsExactly(
            "/", "/openings", "/roles", "/skills", "/style-guide", "/visibility", "/account");
  }

  @Test
  void aStrangerSeesNoNavigation() {
    Document page = get("/style-guide");
    assertThat(page.select(".wm-side, .wm-tabs, .wm-topbar")).isEmpty();
    assertThat(page.select(".wm-outbar .wm-brand").text()).isEqualTo("Waymark");
  }

  @Test
  void theSampleCompanySaysThatNothingIsReal() {
    assertThat(get("/style-guide").select(".wm-ribbon").text())
        .isEqualTo("Sample company: nothing here is real");
  }

  @Test
  void everyAnswerForbidsInlineScriptsAndFrames() {
    for (String address : List.of("/style-guide", "/nowhere", "/style-guide/broken")) {
      assertThat(mvc.get().uri(address).exchange())
          .headers()
          .hasValue("Content-Security-Policy", BrowserRules.POLICY)
          .hasValue("X-Content-Type-Options", "nosniff")
          .hasValue("Referrer-Policy", "same-origin");
    }
  }

  @Test
  void noPageCarriesInlineScriptsOrStyles() {
    Document page = get("/style-guide?as=EMPLOYEE");
    assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    assertThat(page.getAllElements())
        .flatMap(e -> e.attributes().asList())
        .noneMatch(a -> a.getKey().startsWith("on"));
  }

  @Test
  void assetsAreKeptForAYearUnderTheirVersion() {
    String href = get("/style-guide").select("link[href$=waymark.css]").attr("href");
    assertThat(mvc.get().uri(href).exchange())
        .hasStatusOk()
        .headers()
        .hasValue("Cache-Control", "max-age=31536000, public, immutable");
    assertThat(mvc.get().uri(href.replaceFirst("/assets/\\w+/", "/assets/0123/")).exchange())
        .hasStatus(404);
  }

  @Test
  void everyAssetOfThePageIsThere() {
    List<String> addresses =
        get("/style-guide").select("[href^=/assets], [src^=/assets]").stream()
            .map(e -> e.hasAttr("href") ? e.attr("href") : e.attr("src"))
            .toList();
    assertThat(addresses)
        .hasSizeGreaterThan(8)
        .allSatisfy(a -> assertThat(mvc.get().uri(a).exchange()).hasStatusOk());
  }

  @Test
  void aReadersLanguageIsTheirOwnThenTheBrowsersChoiceThenWhatItAsksFor() {
    assertThat(get("/style-guide").select("html").attr("lang")).isEqualTo("en");
    MvcTestResult german =
        mvc.get().uri("/style-guide").header("Accept-Language", "fr, de-AT;q=0.8").exchange();
    assertThat(page(german).select("html").attr("lang")).isEqualTo("de");
    MvcTestResult chosen =
        mvc.get()
            .uri("/style-guide")
            .header("Accept-Language", "de")
            .cookie(new Cookie("language", "en"))
            .exchange();
    assertThat(page(chosen).select("html").attr("lang")).isEqualTo("en");
    MvcTestResult own =
        mvc.get().uri("/account?as=EMPLOYEE").cookie(new Cookie("language", "de")).exchange();
    assertThat(page(own).select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void choosingALanguageKeepsItAndReturns() {
    MvcTestResult result =
        mvc.post()
            .uri("/settings/language")
            .with(SecurityMockMvcRequestPostProcessors.csrf())
            .param("language", "de")
            .param("from", "/account")
            .exchange();
    assertThat(result).hasStatus(303).headers().hasValue("Location", "/account");
    assertThat(result).cookies().hasValue("language", "de");
  }

  @Test
  void choosingNeverLeadsToAnotherSite() {
    for (String from :
        List.of("//evil.example", "https://evil.example", "/\\evil.example", "/a b")) {
      assertThat(LocalAddress.of(from)).isEqualTo("/");
    }
    assertThat(LocalAddress.of("/openings?q=a&page=2")).isEqualTo("/openings?q=a&page=2");
  }

  @Test
  void aLanguageOrAThemeThatDoesNotExistIsNowhere() {
    assertThat(settings("/settings/language", "language", "fr")).hasStatus(404);
    assertThat(settings("/settings/appearance", "theme", "pink")).hasStatus(404);
  }

  @Test
  void theChosenThemeIsInThePageBeforeAnyScriptRuns() {
    MvcTestResult dark =
        mvc.get().uri("/style-guide").cookie(new Cookie("theme", "dark")).exchange();
    assertThat(page(dark).select("html").attr("data-bs-theme")).isEqualTo("dark");
  }

  @Test
  void aRefusalHasEveryReasonWithItsWayOut() {
    MvcTestResult result =
        mvc.post()
            .uri("/style-guide/refusal")
            .with(SecurityMockMvcRequestPostProcessors.csrf())
            .header("HX-Request", "true")
            .exchange();
    assertThat(result).hasStatus(422);
    Document part = page(result);
    assertThat(part.select("html[lang]")).isEmpty();
    assertThat(part.select(".wm-refusal li").eachText())
        .containsExactly(
            "12 months in your role: you have 9. Ask for an exception",
            "Safety training ran out on 1 November.");
    assertThat(part.select(".wm-refusal li a").attr("href")).isEqualTo("/style-guide");
  }

  @Test
  void whatWasDoneIsSaidOnceAfterTheRedirect() {
    var session = new MockHttpSession();
    MvcTestResult undone =
        mvc.post()
            .uri("/style-guide/undo")
            .session(session)
            .with(SecurityMockMvcRequestPostProcessors.csrf())
            .exchange();
    assertThat(undone).hasStatus(303).headers().hasValue("Location", "/style-guide");
    assertThat(toasts(session)).containsExactly("Taken back");
    assertThat(toasts(session)).isEmpty();
  }

  @Test
  void htmxIsToldToLoadTheNextPageWhole() {
    MvcTestResult undone =
        mvc.post()
            .uri("/style-guide/undo")
            .header("HX-Request", "true")
            .with(SecurityMockMvcRequestPostProcessors.csrf())
            .exchange();
    assertThat(undone).hasStatus(204).headers().hasValue("HX-Redirect", "/style-guide");
  }

  @Test
  void everyWordOfTheStyleGuideIsInAMessageFile() {
    String data = GuideExamples.view() + "Sarah Kimani, Software developer, Yusuf Demir, " + SUB;
    for (String address : List.of("/style-guide", "/account", "/menu")) {
      Document page = get(address + "?as=EMPLOYEE&lang=en-XA");
      page.select(".wm-av").remove();
      assertThat(page.body().nodeStream(TextNode.class).map(TextNode::text))
          .as(address)
          .filteredOn(text -> !text.isBlank() && !text.contains("⟦"))
          .allMatch(
              text -> data.contains(text.strip().replace("…", "")) || !text.matches(".*\\p{L}.*"));
    }
  }

  @Test
  void whatFailsOutsideAPageIsStillSaidInPlainWords() {
    MvcTestResult result =
        mvc.get()
            .uri("/error")
            .header("Accept-Language", "de")
            .requestAttr("jakarta.servlet.error.status_code", 500)
            .exchange();
    assertThat(result).hasStatus(500);
    assertThat(page(result).select("h1").text()).isEqualTo("Hier ist etwas schiefgegangen");
    assertThat(mvc.get().uri("/error").exchange()).hasStatus(404);
  }

  @Test
  void anUploadThatIsTooLargeIsToldTheLimitBeforeAnythingElseReadsIt() {
    MvcTestResult refused =
        mvc.post()
            .uri("/account")
            .contentType("multipart/form-data; boundary=x")
            .with(
                request ->
                    new MockMultipartHttpServletRequest(request.getServletContext()) {
                      {
                        setMethod("POST");
                        setContentType("multipart/form-data; boundary=x");
                        setRequestURI(request.getRequestURI());
                      }

                      @Override
                      public Collection<Part> getParts() {
                        throw new IllegalStateException("a part is too large");
                      }
                    })
            .exchange();
    assertThat(refused).hasStatus(413);
    assertThat(page(refused).select("[role=alert]").text()).contains("60 MB", "200 MB", "20 MB");
  }

  @Test
  void theStyleGuideIsCompleteInGerman() {
    Document page = get("/style-guide?lang=de");
    assertThat(page.select("h1").text()).isEqualTo("Bausteine und Zustände");
    assertThat(page.text()).doesNotContain("shell.").doesNotContain("{0");
    assertThat(Locale.forLanguageTag(page.select("html").attr("lang"))).isEqualTo(Locale.GERMAN);
  }

  @Test
  void idsAreUniqueAndEveryReferenceFindsItsElement() {
    Document page = get("/style-guide?as=EMPLOYEE,MANAGER");
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (String attribute :
        List.of("for", "aria-labelledby", "aria-describedby", "popovertarget")) {
      assertThat(ids).containsAll(page.select("[" + attribute + "]").eachAttr(attribute));
    }
  }

  private List<String> toasts(MockHttpSession session) {
    return page(mvc.get().uri("/style-guide").session(session).exchange())
        .select("#wm-toasts [data-toast] > span")
        .eachText();
  }

  private MvcTestResult settings(String address, String name, String value) {
    return mvc.post()
        .uri(address)
        .with(SecurityMockMvcRequestPostProcessors.csrf())
        .param(name, value)
        .exchange();
  }

  private Document get(String address) {
    return page(mvc.get().uri(address).exchange());
  }

  private static Document page(MvcTestResult result) {
    try {
      return Jsoup.parse(result.getMvcResult().getResponse().getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }
}
