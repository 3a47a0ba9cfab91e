package org.waymark.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.kernel.SampleClock;

@CompanyTest
@Import(SignedIn.class)
@Transactional
class SignInTest {
  private static final String PASSWORD = "a walk in the woods";
  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final AccountStore accounts;
  private final PasswordEncoder passwords;
  private final JdbcClient jdbc;
  private final SampleClock clock;
  private String login = "";

  SignInTest(
      MockMvcTester web,
      SignedIn signedIn,
      AccountStore accounts,
      PasswordEncoder passwords,
      JdbcClient jdbc,
      Clock clock) {
    this.web = web;
    this.signedIn = signedIn;
    this.accounts = accounts;
    this.passwords = passwords;
    this.jdbc = jdbc;
    this.clock = (SampleClock) clock;
  }

  @BeforeEach
  void sarahHasAPassword() {
    UUID sarah = signedIn.viewer("sarah").account();
    accounts.password(sarah, String.valueOf(passwords.encode(PASSWORD)));
    login = accounts.byId(sarah).orElseThrow().login();
  }

  @AfterEach
  void backToToday() {
    clock.set(Duration.ZERO);
  }

  private MvcTestResult tryWith(String password, Cookie... cookies) {
    var request = web.post().uri("/sign-in").param("login", login).param("password", password);
    return (cookies.length == 0 ? request : request.cookie(cookies)).with(csrf()).exchange();
  }

  private boolean opens(String password) {
    return "/".equals(tryWith(password).getResponse().getRedirectedUrl());
  }

  private @Nullable String lands(String from) {
    var request = web.post().uri("/sign-in").param("login", login).param("password", PASSWORD);
    return request.param("from", from).with(csrf()).exchange().getResponse().getRedirectedUrl();
  }

  private @Nullable String landsAsAPick(String from) {
    var request = web.post().uri("/sample/sign-in").param("person", sarah());
    return request.param("from", from).with(csrf()).exchange().getResponse().getRedirectedUrl();
  }

  private String sarah() {
    return signedIn.person("sarah").toString();
  }

  @Test
  void whoAskedForAPageGetsItAfterSigningIn() {
    var sent = web.get().uri("/openings?q=map&page=2").exchange().getResponse();
    assertThat(sent.getRedirectedUrl()).isEqualTo("/sign-in?from=%2Fopenings%3Fq%3Dmap%26page%3D2");
    assertThat(sent.getCookie("waymark")).as("a stranger needs no session for it").isNull();
    assertThat(lands("/openings?q=map&page=2")).isEqualTo("/openings?q=map&page=2");
    assertThat(landsAsAPick("/openings?q=map&page=2")).isEqualTo("/openings?q=map&page=2");
    assertThat(landsAsAPick("/openings?q={x}")).isEqualTo("/openings?q={x}");
  }

  @Test
  void theFormCarriesThePageAlongAWrongPasswordToo() {
    var page = web.get().uri("/sign-in?from=/openings").exchange();
    assertThat(page).bodyText().contains("name=\"from\" value=\"/openings\"");
    assertThat(page).bodyText().contains("value=\"/sign-in?from=%2Fopenings\"");
    var failed =
        web.post()
            .uri("/sign-in")
            .param("login", login)
            .param("password", "wrong")
            .param("from", "/openings")
            .with(csrf())
            .exchange();
    assertThat(failed).hasRedirectedUrl("/sign-in?failed&from=%2Fopenings");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "/\n/evil.example",
        " //evil.example",
        "javascript:alert(1)",
        "evil.example",
        "///evil.example",
        "/\u0000/evil.example",
        "/sign-in?from=/openings",
        ""
      })
  void nobodyIsSentToAnotherSite(String from) {
    assertThat(lands(from)).isEqualTo("/");
    assertThat(landsAsAPick(from)).isEqualTo("/");
  }

  @Test
  void theRightPasswordOpensAndAWrongOneDoesNot() {
    assertThat(opens(PASSWORD)).isTrue();
    assertThat(opens("another walk")).isFalse();
  }

  @Test
  void theSessionGetsANewNameAtSignIn() {
    Cookie first = session(tryWith(PASSWORD));
    Cookie second = session(tryWith(PASSWORD, first));
    assertThat(second.getValue()).isNotEqualTo(first.getValue());
    assertThat(web.get().uri("/visibility").cookie(first)).hasStatus3xxRedirection();
    assertThat(web.get().uri("/visibility").cookie(second)).hasStatusOk();
  }

  private static Cookie session(MvcTestResult result) {
    return Objects.requireNonNull(result.getResponse().getCookie("waymark"));
  }

  @Test
  void fiveWrongPasswordsLockForAQuarterOfAnHour() {
    for (int i = 0; i < AccountStore.FAILURES_BEFORE_LOCK; i++) {
      assertThat(opens("wrong " + i)).isFalse();
    }
    assertThat(opens(PASSWORD)).as("locked").isFalse();
    clock.set(Duration.ofMinutes(14));
    assertThat(opens(PASSWORD)).as("still locked").isFalse();
    clock.set(Duration.ofMinutes(16));
    assertThat(opens(PASSWORD)).as("open again").isTrue();
  }

  @Test
  void fourWrongPasswordsDoNotLock() {
    for (int i = 1; i < AccountStore.FAILURES_BEFORE_LOCK; i++) {
      assertThat(opens("wrong " + i)).isFalse();
    }
    assertThat(opens(PASSWORD)).isTrue();
  }

  @Test
  void theHashIsArgon2() {
    assertThat(accounts.byLogin(login).orElseThrow().passwordHash())
        .startsWith("{argon2}$argon2id$");
  }

  @Test
  void whoLeftIsOutWithTheNextRequest() {
    var sarah = signedIn.as("sarah");
    assertThat(web.get().uri("/visibility").with(sarah)).hasStatusOk();
    jdbc.sql("update people.spell set until = :day where person = :sarah and until is null")
        .param("day", java.time.LocalDate.now(clock))
        .param("sarah", signedIn.person("sarah").value())
        .update();
    assertThat(web.get().uri("/visibility").with(sarah)).hasStatus3xxRedirection();
  }

  @Test
  void everyAnswerOfTheWholeApplicationHasTheRulesForBrowsersOnce() {
    for (String address : List.of("/sign-in", "/openings", "/nowhere", "/waymark.css")) {
      var headers = web.get().uri(address).exchange().getResponse();
      assertThat(headers.getHeaders("Content-Security-Policy")).as(address).hasSize(1);
      assertThat(headers.getHeader("Content-Security-Policy"))
          .startsWith("default-src 'none'; style-src 'self'; script-src 'self'")
          .contains("frame-ancestors 'none'");
      assertThat(headers.getHeaders("X-Frame-Options")).as(address).containsExactly("DENY");
    }
  }

  @Test
  void aShutAccountIsOutWithTheNextRequest() {
    var sarah = signedIn.as("sarah");
    accounts.disable(signedIn.viewer("sarah").account(), true);
    assertThat(web.get().uri("/visibility").with(sarah)).hasStatus3xxRedirection();
  }

  @Test
  void aFormWithoutItsTokenIsTurnedAway() {
    assertThat(
            web.post().uri("/account/password").param("password", "x").with(signedIn.as("sarah")))
        .hasStatus(403);
  }
}
