package org.waymark.app.communication.answers;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.access.SignedIn;
import org.waymark.app.skills.PaperCompany;

/** Sarah questions a level that Jonas stated; the link in his mail, as whoever opens it sees it. */
@TestComponent
class LinkPages {
  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final PaperCompany company;
  private final Tokens tokens;
  private final JdbcClient jdbc;

  LinkPages(
      MockMvcTester web, SignedIn signedIn, PaperCompany company, Tokens tokens, JdbcClient jdbc) {
    this.web = web;
    this.signedIn = signedIn;
    this.company = company;
    this.tokens = tokens;
    this.jdbc = jdbc;
  }

  /** The page of Sarah's question. */
  String ask() {
    String skill = company.skill("KOT").toString();
    as(
        "jonas",
        HttpMethod.POST,
        "/people/" + company.person("sarah") + "/skills/" + skill + "/level",
        "level",
        "2");
    return askAboutKotlin();
  }

  String askAboutKotlin() {
    MvcTestResult asked =
        as(
            "sarah",
            HttpMethod.POST,
            "/skills/" + company.skill("KOT") + "/disputes",
            "words",
            "I led it",
            "wanted",
            "4");
    return java.util.Objects.requireNonNull(asked.getResponse().getHeader("Location"));
  }

  /** The link that is in somebody's mail. */
  String link(String who) {
    return tokens.path(
        jdbc.sql("select id from communication.answer_link where person = ?")
            .param(company.person(who).value())
            .query(java.util.UUID.class)
            .single());
  }

  MvcTestResult get(String address) {
    return web.get().uri(address).exchange();
  }

  MvcTestResult head(String address) {
    return web.head().uri(address).exchange();
  }

  MvcTestResult post(String address, String choice, String why) {
    return web.post()
        .uri(address)
        .with(csrf())
        .param("choice", choice)
        .param("why", why)
        .exchange();
  }

  MvcTestResult postWithoutToken(String address) {
    return web.post().uri(address).param("choice", "3").param("why", "It shows").exchange();
  }

  MvcTestResult as(String who, HttpMethod method, String address, String... fields) {
    var request =
        web.method(method).uri(address).with(csrf()).with(signedIn.as(company.person(who)));
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  static int status(MvcTestResult result) {
    return result.getResponse().getStatus();
  }

  static String text(MvcTestResult result) {
    return Jsoup.parse(
            new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
        .body()
        .text();
  }

  /** All that an answer could change. */
  List<Object> everything() {
    return List.of(
        jdbc.sql("select l::text from communication.answer_link l order by 1")
            .query(String.class)
            .list(),
        jdbc.sql("select d::text from skills.dispute d order by 1").query(String.class).list(),
        jdbc.sql("select s::text from skills.statement s order by 1").query(String.class).list(),
        jdbc.sql("select count(*) from audit.entry").query(Long.class).single(),
        jdbc.sql("select count(*) from access.account").query(Long.class).single());
  }
}
