package org.waymark.app.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.exchange.runs.AtWork;
import org.waymark.app.exchange.runs.Runs;
import org.waymark.app.people.Organisation;

@CompanyTest
@Import(SignedIn.class)
class ImportPagesTest {
  private static final String ADMINISTRATOR = "ben";
  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final AtWork work;
  private final Runs runs;
  private final Organisation organisation;
  private final MessageSource messages;
  private final JdbcClient jdbc;

  ImportPagesTest(
      MockMvcTester web,
      SignedIn signedIn,
      AtWork work,
      Runs runs,
      Organisation organisation,
      MessageSource messages,
      JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.messages = messages;
    this.web = web;
    this.signedIn = signedIn;
    this.work = work;
    this.runs = runs;
    this.organisation = organisation;
  }

  @Test
  void theListOffersAFormAndTheLatestRuns() {
    Document page = page("/imports");
    assertThat(page.select("form[action=/imports] option").eachAttr("value"))
        .contains("people", "history");
    assertThat(page.select("#runs-h")).hasSize(1);
    assertThat(page.select("tbody tr")).isNotEmpty();
  }

  @Test
  void everyKindIsCalledSomethingAndExplainedInEveryLanguage() {
    for (ImportKind kind : runs.kinds()) {
      for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
        assertThat(messages.getMessage(kind.label(), null, language)).isNotBlank();
        assertThat(messages.getMessage(kind.label() + ".about", null, language)).isNotBlank();
      }
    }
  }

  @Test
  void aFileIsShownBeforeItIsAppliedAndThenAppliedOnce() {
    String address =
        upload("people", "units.csv", "code,name,parent\nIP-1,Import page unit,\nIP-2,,\n");

    Document preview = page(address);
    assertThat(preview.select("h1").text()).isEqualTo("Nothing has changed yet");
    assertThat(preview.select(".wm-imp b").eachText()).containsExactly("1", "0", "0", "1", "0");
    assertThat(preview.select(".wm-imp li").get(3).text()).isEqualTo("1row refused");
    assertThat(preview.select("#refused li").text()).contains("units.csv, line 3", "name");
    assertThat(organisation.unitCodes()).doesNotContainKey("IP-1");

    post(address + "/application");
    post(address + "/application");
    settled(address);

    Document result = page(address);
    assertThat(result.select("h1").text()).isEqualTo("units.csv was taken over");
    assertThat(organisation.unitCodes()).containsKey("IP-1");
    assertThat(header(get(address + "/progress", true), "HX-Redirect")).isEqualTo(address);
  }

  @Test
  void whatIsInAFileIsTextAndNothingElse() {
    String address =
        upload(
            "people",
            "units.csv",
            "code,name,parent\nX1,<script>alert(1)</script>,\"=HYPERLINK(\"\"x\"\")\"\n");

    Document preview = page(address);
    assertThat(preview.select("main script")).isEmpty();
    assertThat(preview.select("#refused q").text()).isEqualTo("=HYPERLINK(\"x\")");
    assertThat(body(get(address + "/rejections.csv", false)))
        .contains("units.csv,2,parent,\"'=HYPERLINK(\"\"x\"\")\",No unit has this code.");
    discard(address);
  }

  @Test
  void columnsThatAreNotRecognisedAreChosenAndRememberedForNextTime() {
    String text = "Kürzel;Bezeichnung der Einheit\nIC-1;One\n";
    String columns = upload("people", "units.csv", text);
    assertThat(columns).endsWith("/columns");
    Document page = page(columns);
    assertThat(page.select("[name=units/code] option").eachText())
        .containsExactly("not in this file", "Kürzel · IC-1", "Bezeichnung der Einheit · One");

    assertThat(post(columns, Map.of("units/code", "Kürzel")).getResponse().getStatus())
        .isEqualTo(422);
    MvcTestResult chosen =
        post(columns, Map.of("units/code", "Kürzel", "units/name", "Bezeichnung der Einheit"));
    String address = settled(header(chosen, "Location"));
    assertThat(page(address).select("h1").text()).isEqualTo("Nothing has changed yet");

    String again = upload("people", "units.csv", text);
    assertThat(again).doesNotEndWith("/columns");
    discard(address);
    discard(again);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004xl/", "", "%PDF-1.7", "\u0000\u0001binary"})
  void aWrongFileGetsASentenceAndNoStackTrace(String content) {
    String address = upload("people", "people.csv", content);

    Document page = page(address);
    assertThat(page.select("h1").text()).isEqualTo("Nothing was taken over");
    assertThat(page.select(".wm-refusal li").text())
        .contains("people.csv")
        .doesNotContain("Exception");
    discard(address);
    assertThat(page(address).select("h1").text()).isEqualTo("This import was thrown away");
  }

  @Test
  void aFileOfAnotherImportIsNotMadeToFitButToldWhereItBelongs() {
    String address =
        upload(
            "people",
            "export.csv",
            "code,kind,title,role,unit,location,owner,state\nZ1,role,A,r,u,l,o,draft\n");

    Document page = page(address);
    assertThat(page.select("h1").text()).isEqualTo("Nothing was taken over");
    assertThat(page.select(".wm-refusal li").text())
        .contains("export.csv looks like openings.csv of the import “openings”");
    discard(address);
  }

  @Test
  void aFullListThatEndsTooManyAsksToBeConfirmed() {
    UUID run =
        runs.upload(
            "people",
            List.of(
                SourceFile.of(
                    "people.csv",
                    "number,given_name,family_name,role,unit,hired_on\nZZ1,A,B,r,u,2020-01-01\n")),
            ImportOptions.preview().withFull(true));
    runs.claimPreview(run);
    runs.carryOn(run);
    String address = "/imports/" + run;

    Document preview = page(address);
    assertThat(preview.select("dialog")).isEmpty();
    assertThat(preview.select("form[action$=/application] .wm-note").text())
        .as("the warning, before what is warned of")
        .contains("more than 5 %");
    assertThat(
            preview
                .select(
                    "form[action$=/application] input[name=confirmed][required], form[action$=/application] button")
                .eachAttr("name"))
        .as("first the confirmation, then the button")
        .startsWith("confirmed");
    post(address + "/application");
    settled(address);
    assertThat(page(address).select(".wm-refusal li").text()).contains("5 %");
    discard(address);
  }

  @Test
  void everyReasonOfARowStandsBelowItAndNothingIsSaidToBeHereAlready() {
    String address =
        upload(
            "people",
            "people.csv",
            "number,given_name,family_name,role,unit,manager,hired_on\nIQ1,,B,r,u,IQ9,tomorrow\n");

    Document preview = page(address);
    assertThat(preview.select("#refused > ul > li")).hasSize(1);
    assertThat(preview.select("#refused > ul > li > ul > li code").eachText())
        .containsExactlyInAnyOrder("given_name", "hired_on", "manager");
    assertThat(preview.select("#refused h2").text()).contains("The only row cannot be taken over");
    assertThat(preview.select(".wm-empty").text())
        .contains("Nothing can be taken over")
        .doesNotContain("here already");
    discard(address);
  }

  @Test
  void aFileWithoutRowsIsSaidToBeEmpty() {
    String address = upload("people", "units.csv", "code,name,parent\n");
    assertThat(page(address).select(".wm-empty").text()).contains("There is no row in it");
    discard(address);
  }

  @Test
  void whatIsNewIsToldByKind() {
    UUID run =
        runs.upload(
            "people",
            List.of(
                SourceFile.of("units.csv", "code,name\nIK-1,One\n"),
                SourceFile.of("locations.csv", "code,name\nIK-2,Two\nIK-3,Three\n")),
            ImportOptions.preview());
    runs.claimPreview(run);
    runs.carryOn(run);

    Document preview = page("/imports/" + run);
    assertThat(preview.select(".wm-imp li").getFirst().text())
        .isEqualTo("3new 2 locations, one unit");
    discard("/imports/" + run);
  }

  @Test
  void aRunWhoseReportIsForgottenStillHasItsPage() {
    String address = upload("people", "units.csv", "code,name\nIR-1,One\n");
    jdbc.sql("delete from exchange.report where run = ?")
        .param(UUID.fromString(address.substring(9)))
        .update();
    assertThat(page(address).select("h1").text()).isEqualTo("The preview is no longer kept");
    discard(address);
  }

  @Test
  void withoutAFileThereIsNothingToRead() {
    MvcTestResult answer =
        web.post()
            .uri("/imports")
            .param("kind", "people")
            .with(csrf())
            .with(signedIn.as(ADMINISTRATOR))
            .exchange();
    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("No file was given");
  }

  @Test
  void whatDoesNotExistIsNotThere() {
    assertThat(get("/imports/" + new UUID(1, 2), false)).hasStatus(404);
    assertThat(get("/imports/nonsense", false)).hasStatus(404);
  }

  /** Uploads and waits until it is read; where the browser would stand then. */
  private String upload(String kind, String name, String content) {
    MvcTestResult answer =
        web.post()
            .uri("/imports")
            .multipart()
            .file(
                new MockMultipartFile(
                    "files", name, "text/csv", content.getBytes(StandardCharsets.UTF_8)))
            .param("kind", kind)
            .with(csrf())
            .with(signedIn.as(ADMINISTRATOR))
            .exchange();
    assertThat(answer).hasStatus(303);
    return settled(header(answer, "Location"));
  }

  private String settled(String address) {
    UUID run = UUID.fromString(address.substring(9, 45));
    work.end(run).ifPresent(end -> end.handle((_, _) -> run).join());
    return address;
  }

  private void discard(String address) {
    assertThat(post(address + "/disposal")).hasStatus(303);
  }

  private MvcTestResult post(String address) {
    return post(address, Map.of());
  }

  private MvcTestResult post(String address, Map<String, String> form) {
    var request = web.post().uri(address).with(csrf()).with(signedIn.as(ADMINISTRATOR));
    form.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult get(String address, boolean part) {
    var request = web.get().uri(address).with(signedIn.as(ADMINISTRATOR));
    return (part ? request.header("HX-Request", "true") : request).exchange();
  }

  private Document page(String address) {
    MvcTestResult answer = get(address, false);
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(body(answer));
  }

  private static String body(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  private static String header(MvcTestResult answer, String name) {
    return Objects.requireNonNull(answer.getResponse().getHeader(name));
  }
}
