package org.waymark.app.communication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.icegreen.greenmail.util.GreenMail;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.access.Accounts;
import org.waymark.app.access.SignedIn;
import org.waymark.app.communication.MailTest;
import org.waymark.app.communication.Notices;
import org.waymark.app.communication.PostOffice;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.PaperCompany;

@MailTest
class CommunicationPagesTest {
  private final PaperCompany company;
  private final Notices notices;
  private final Accounts accounts;
  private final SignedIn signedIn;
  private final MockMvcTester web;
  private final java.util.List<Due> due;
  private final GreenMail server;
  private final SampleClock clock;
  private final JdbcClient jdbc;

  CommunicationPagesTest(
      PaperCompany company,
      Notices notices,
      Accounts accounts,
      SignedIn signedIn,
      MockMvcTester web,
      java.util.List<Due> due,
      GreenMail server,
      SampleClock clock,
      JdbcClient jdbc) {
    this.company = company;
    this.notices = notices;
    this.accounts = accounts;
    this.signedIn = signedIn;
    this.web = web;
    this.due = due;
    this.server = server;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void open() {
    company.open();
    PostOffice.empty(server);
    clock.set(Duration.ZERO);
    accounts.grant(
        accounts.ensureFor(company.person("katrin")), new Grant(Hat.ADMINISTRATOR, null));
  }

  private MvcTestResult ask(HttpMethod method, String who, String address, String... fields) {
    var request =
        web.method(method).uri(address).with(csrf()).with(signedIn.as(company.person(who)));
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private String page(String who, String address) {
    return text(ask(HttpMethod.GET, who, address));
  }

  private static String text(MvcTestResult result) {
    return Jsoup.parse(
            new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
        .body()
        .text();
  }

  private void tell(String kind, String opening) {
    notices.tell(
        company.person("sarah"),
        kind,
        opening,
        Words.of("opportunities.notice.closed", opening),
        "/applications/7");
  }

  @Test
  void messagesAreListedByKindAndSeenAtOnce() {
    assertThat(page("sarah", "/notices")).contains("Nothing was told to you yet");
    tell("opportunities", "Painter");
    tell("matching.suits", "Carpenter");
    tell("elsewhere", "Mason");
    assertThat(page("sarah", "/notices")).contains("3 are new", "Painter", "Carpenter", "Mason");
    assertThat(page("sarah", "/notices?kind=matching.suits"))
        .contains("Carpenter")
        .doesNotContain("Painter", "Mason");
    assertThat(page("sarah", "/notices?kind=elsewhere")).contains("Mason", "Everything else");
    assertThat(page("omar", "/notices")).doesNotContain("Painter");
    ask(HttpMethod.POST, "sarah", "/notices/seen");
    assertThat(page("sarah", "/notices")).contains("You have seen all of it");
  }

  @Test
  void aDayThatIsToldIsWrittenOutOnThePageAndInTheMail() {
    notices.tell(
        company.person("sarah"),
        "moves",
        "rotation of Sarah",
        Words.of("mobility.told.own.rotation_ends", "Map team", LocalDate.of(2027, 3, 4)),
        "/moves");
    assertThat(page("sarah", "/notices")).contains("Your rotation Map team ends on 4 March");
    due.forEach(Due::workOff);
    assertThat(PostOffice.arrived(server)).hasSize(1);
  }

  @Test
  void preferencesAreKeptAndNonsenseIsRefused() {
    String settings = "/settings/notifications";
    assertThat(page("sarah", settings)).contains("Mail goes to sarah@example.com", "(Z)");
    assertThat(text(ask(HttpMethod.POST, "sarah", settings, "from", "19:00", "to", "")))
        .contains("needs a begin and an end");
    assertThat(text(ask(HttpMethod.POST, "sarah", settings, "from", "19:00", "to", "19:00")))
        .contains("would be all day");
    ask(
        HttpMethod.POST,
        "sarah",
        settings,
        "rhythm-opportunities",
        "weekly",
        "rhythm-dispute",
        "hourly",
        "rhythm-nothing",
        "never",
        "from",
        "19:00",
        "to",
        "07:00");
    var page =
        Jsoup.parse(
            new String(
                ask(HttpMethod.GET, "sarah", settings).getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8));
    assertThat(page.select("select option[selected]").eachAttr("value"))
        .containsExactly(
            "weekly", "at_once", "at_once", "at_once", "daily", "at_once", "at_once", "daily",
            "at_once", "daily", "at_once", "at_once", "at_once", "at_once", "at_once", "daily",
            "daily", "daily");
    assertThat(page.select("input[type=time]").eachAttr("value")).containsExactly("19:00", "07:00");
    assertThat(jdbc.sql("select kind from communication.preference").query(String.class).list())
        .containsExactly("opportunities");
  }

  @Test
  void theAdministratorSeesHowManyAndWhyNotButNeverWhoOrWhat() {
    tell("opportunities", "Painter");
    jdbc.sql(
            "update communication.delivery set state = 'given_up', done_at = created_at, attempts = 8, last_error = 'The address was refused (550)', last_error_at = created_at")
        .update();
    assertThat(page("katrin", "/outgoing-mail"))
        .contains("One mail was given up", "refused (550)", "8 attempts")
        .doesNotContain("Painter", "sarah");
    assertThat(page("sarah", "/settings/notifications")).contains("could not be delivered");
    assertThat(ask(HttpMethod.GET, "sarah", "/outgoing-mail").getResponse().getStatus())
        .isEqualTo(404);
    assertThat(ask(HttpMethod.POST, "sarah", "/outgoing-mail/attempts").getResponse().getStatus())
        .isEqualTo(404);
    ask(HttpMethod.POST, "katrin", "/outgoing-mail/attempts");
    due.forEach(Due::workOff);
    assertThat(PostOffice.arrived(server)).hasSize(1);
    assertThat(page("katrin", "/outgoing-mail")).doesNotContain("was given up");
    assertThat(page("sarah", "/settings/notifications")).doesNotContain("could not be delivered");
    assertThat(ask(HttpMethod.POST, "katrin", "/outgoing-mail/attempts").getResponse().getStatus())
        .as("nothing to try again")
        .isEqualTo(404);
  }

  @Test
  void theTestMailGoesToOneself() {
    ask(HttpMethod.POST, "katrin", "/outgoing-mail/trials");
    assertThat(PostOffice.arrived(server))
        .extracting(PostOffice::to)
        .containsExactly("katrin@example.com");
    jdbc.sql("update people.person set email = null where number = 'KATRIN'").update();
    jdbc.sql("update access.account set login = 'katrin'").update();
    assertThat(text(ask(HttpMethod.POST, "katrin", "/outgoing-mail/trials")))
        .contains("no mail address");
  }
}
