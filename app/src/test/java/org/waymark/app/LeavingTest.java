package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.app.access.Accounts;
import org.waymark.app.access.SignedIn;
import org.waymark.app.access.Things;
import org.waymark.app.delivery.DueWork;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.Imports;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.matching.Matching;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.People;
import org.waymark.app.skills.Answer;

/** What a people import does to those whom it ends, in every module; on newcomers of its own. */
@CompanyTest
@Import({SignedIn.class, Things.class})
class LeavingTest {
  /** Availability, wishes, a note, and each answer shared by itself. */
  private static final int THINGS = 3 + Answer.values().length;

  private static final String OPENING = "{opening:OP-1005}";
  private final Imports imports;
  private final People people;
  private final Accounts accounts;
  private final Matching matching;
  private final DueWork due;
  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final Things things;
  private final JdbcClient jdbc;
  private final SampleClock clock;

  LeavingTest(
      Imports imports,
      People people,
      Accounts accounts,
      Matching matching,
      DueWork due,
      MockMvcTester web,
      SignedIn signedIn,
      Things things,
      JdbcClient jdbc,
      Clock clock) {
    this.imports = imports;
    this.people = people;
    this.accounts = accounts;
    this.matching = matching;
    this.due = due;
    this.web = web;
    this.signedIn = signedIn;
    this.things = things;
    this.jdbc = jdbc;
    this.clock = (SampleClock) clock;
  }

  @AfterEach
  void backToToday() {
    clock.set(Duration.ZERO);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A colleague of Sarah's, in her role, unit and place. */
  private PersonId bring(String number, LocalDate hired, String leftOn) {
    Map<String, Object> place =
        jdbc.sql(
                """
                select r.code as role, u.code as unit, l.code as location, e.code as entity
                from people.spell s join people.role r on r.id = s.role
                  join people.unit u on u.id = s.unit join people.location l on l.id = s.location
                  join people.legal_entity e on e.id = s.legal_entity
                where s.person = :sarah and s.until is null
                """)
            .param("sarah", signedIn.person("sarah").value())
            .query()
            .singleRow();
    String row =
        String.join(
            ",",
            List.of(
                number,
                "Lee",
                "Ver" + number.toLowerCase(java.util.Locale.ROOT).replaceAll("\\d", "x"),
                String.valueOf(place.get("role")),
                String.valueOf(place.get("unit")),
                String.valueOf(place.get("location")),
                String.valueOf(place.get("entity")),
                org.waymark.samples.NamedPeople.get("jonas").number(),
                hired.toString(),
                leftOn));
    ImportReport report =
        imports.run(
            "people",
            List.of(
                SourceFile.of(
                    "people.csv",
                    "number,given_name,family_name,role,unit,location,legal_entity,manager,hired_on,left_on\n"
                        + row
                        + "\n")),
            ImportOptions.apply(),
            ImportProgress.Listener.NONE);
    assertThat(report.state()).isEqualTo(ImportReport.State.APPLIED);
    assertThat(report.rejectedRows()).isZero();
    return people.byNumber(number).orElseThrow();
  }

  private void post(PersonId who, String address, String... params) {
    var request = web.post().uri(things.in(address)).with(signedIn.as(who)).with(csrf());
    for (int i = 0; i < params.length; i += 2) {
      request = request.param(params[i], params[i + 1]);
    }
    assertThat(request.exchange()).hasStatus(303);
  }

  private Cookie session(PersonId who) {
    var answer =
        web.post().uri("/sample/sign-in").param("person", who.toString()).with(csrf()).exchange();
    return Objects.requireNonNull(answer.getResponse().getCookie("waymark"));
  }

  private UUID account(PersonId who) {
    return accounts.ensureFor(who);
  }

  private PersonId livesHere(String number) {
    PersonId lee = bring(number, today().minusYears(3), "");
    accounts.grant(account(lee), new Grant(Hat.LEARNING, null));
    post(lee, "/availability", "discoverable", "yes");
    post(lee, "/aspirations", "kinds", "up", "horizon", "12");
    post(lee, "/aspirations/note", "words", "Only mine");
    post(lee, "/shares/aspirations", "with", signedIn.person("jonas").toString());
    post(lee, "/openings/" + OPENING + "/applications", "letter", "Me please");
    assertThat(onSlate(lee)).isTrue();
    assertThat(state(lee)).isEqualTo("submitted");
    assertThat(things(lee)).isEqualTo(THINGS);
    return lee;
  }

  private boolean onSlate(PersonId who) {
    OpeningId opening = OpeningId.of(things.in(OPENING));
    var slate = matching.slate(signedIn.viewer("henk"), opening, 10_000);
    return Stream.concat(slate.ranked().stream(), slate.notYet().stream())
        .anyMatch(c -> c.person().equals(who));
  }

  private String state(PersonId who) {
    return jdbc.sql("select state from opportunities.application where person = :p")
        .param("p", who.value())
        .query(String.class)
        .single();
  }

  /** Wishes, notes, live shares and the choice to be found. */
  private long things(PersonId who) {
    return jdbc.sql(
            """
            select (select count(*) from skills.aspiration where person_id = :p)
              + (select count(*) from skills.private_note where person_id = :p)
              + (select count(*) from skills.share where person_id = :p and ended_at is null)
              + (select count(*) from skills.availability where person_id = :p)
            """)
        .param("p", who.value())
        .query(Long.class)
        .single();
  }

  private long count(String sql, UUID account) {
    return jdbc.sql(sql)
        .param("account", account)
        .param("name", account.toString())
        .query(Long.class)
        .single();
  }

  private void everythingIsOver(PersonId lee) {
    UUID account = account(lee);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              assertThat(state(lee)).isEqualTo("withdrawn");
              assertThat(things(lee)).isZero();
              assertThat(
                      count(
                          "select count(*) from access.account where id = :account and disabled_at is not null",
                          account))
                  .isEqualTo(1);
            });
    assertThat(
            jdbc.sql(
                    """
                    select s.why from opportunities.application_state s
                    join opportunities.application a on a.id = s.application
                    where a.person = :p order by s.nr desc limit 1
                    """)
                .param("p", lee.value())
                .query(String.class)
                .single())
        .isEqualTo("left");
    assertThat(count("select count(*) from access.session where principal_name = :name", account))
        .isZero();
    assertThat(
            count(
                "select count(*) from access.role_grant where account = :account and ended_at is null",
                account))
        .isZero();
    assertThat(onSlate(lee)).isFalse();
    assertThat(accounts.viewerFor(lee)).isEmpty();
  }

  @Test
  void whoAnImportEndsIsOutEverywhereAndComesBackWithNothing() {
    PersonId lee = livesHere("LV-1");
    PersonId stays = livesHere("LV-2");
    Cookie cookie = session(lee);
    assertThat(web.get().uri("/visibility").cookie(cookie)).hasStatusOk();

    bring("LV-1", today().minusYears(3), today().minusDays(10).toString());

    assertThat(web.get().uri("/visibility").cookie(cookie))
        .as("with the next request")
        .hasStatus3xxRedirection();
    everythingIsOver(lee);
    assertThat(state(stays)).isEqualTo("submitted");
    assertThat(things(stays)).isEqualTo(THINGS);
    assertThat(accounts.viewerFor(stays)).isPresent();

    assertThat(bring("LV-1", today().minusDays(5), "")).isEqualTo(lee);
    assertThat(people.employed(lee)).isTrue();
    assertThat(things(lee)).as("a rehire brings nothing private back").isZero();
    assertThat(accounts.viewerFor(lee)).as("until an administrator opens the account").isEmpty();
    bring("LV-1", today().minusDays(5), today().minusDays(1).toString());
    bring("LV-2", today().minusYears(3), today().minusDays(1).toString());
    everythingIsOver(stays);
  }

  @Test
  void whoseLastDayWasPlannedIsOutOnceItIsOver() {
    due.workOff();
    PersonId lee = livesHere("LV-3");
    bring("LV-3", today().minusYears(3), today().plusDays(2).toString());
    clock.set(Duration.ofDays(2));
    due.workOff();
    assertThat(accounts.viewerFor(lee)).as("the last day").isPresent();
    assertThat(state(lee)).isEqualTo("submitted");
    clock.set(Duration.ofDays(3));
    due.workOff();
    everythingIsOver(lee);
    clock.set(Duration.ZERO);
    bring("LV-3", today().minusYears(3), today().minusDays(1).toString());
  }
}
