package org.waymark.app.matching.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;
import org.waymark.app.access.Things;
import org.waymark.app.communication.Notice;
import org.waymark.app.communication.Notices;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.communication.StillSo;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.matching.AlertWish;
import org.waymark.app.matching.AlertWish.Reach;
import org.waymark.app.matching.Alerts;
import org.waymark.app.matching.Matching;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.events.OpeningPublished;

/** On the day an opening is published. */
@CompanyTest
@Import({SignedIn.class, Things.class})
@Transactional
class AlertsTest {
  private final Announcer announcer;
  private final Alerts alerts;
  private final Matching matching;
  private final Notices notices;
  private final List<StillSo> judges;
  private final ApplicationEventPublisher events;
  private final SignedIn signedIn;
  private final Things things;
  private final JdbcClient db;
  private final SampleClock clock;

  AlertsTest(
      Announcer announcer,
      Alerts alerts,
      Matching matching,
      Notices notices,
      List<StillSo> judges,
      ApplicationEventPublisher events,
      SignedIn signedIn,
      Things things,
      JdbcClient db,
      Clock clock) {
    this.announcer = announcer;
    this.alerts = alerts;
    this.matching = matching;
    this.notices = notices;
    this.judges = judges;
    this.events = events;
    this.signedIn = signedIn;
    this.things = things;
    this.db = db;
    this.clock = (SampleClock) clock;
  }

  private OpeningId opening() {
    return OpeningId.of(things.in("{opening:OP-1001}"));
  }

  @BeforeEach
  void nobodyWasToldOrApplied() {
    announcer.tellPending();
    db.sql("update opportunities.application set state = 'withdrawn'").update();
    db.sql("update opportunities.opening set apply_by = null, inside_until = null where id = :id")
        .param("id", opening().value())
        .update();
    db.sql("delete from matching.announcement where opening = :opening")
        .param("opening", opening().value())
        .update();
    db.sql("delete from communication.notice n where n.once in (:suits, :slate)")
        .param("suits", "opening:" + opening())
        .param("slate", "slate:" + opening())
        .update();
  }

  @AfterEach
  void backToToday() {
    clock.set(Duration.ZERO);
  }

  private void publish() {
    events.publishEvent(new OpeningPublished(opening()));
    announcer.tellPending();
  }

  private void asks(String who, Reach reach, Rhythm rhythm) {
    alerts.choose(signedIn.viewer(who), new AlertWish(reach, false), rhythm);
  }

  private List<Notice> told(String who, String href) {
    return notices.of(signedIn.person(who), 200).stream()
        .filter(n -> n.href().equals(href))
        .toList();
  }

  @Test
  void whoAskedIsToldOnceHoweverOftenItIsPublished() {
    asks("sarah", Reach.MUST_HAVES, Rhythm.DAILY);
    publish();
    publish();
    announcer.tellPending();
    assertThat(told("sarah", "/openings/" + opening())).hasSize(1);
  }

  @Test
  void theOwnerHasASlateThatDayAndIsToldOfItAlone() {
    asks("sarah", Reach.MUST_HAVES, Rhythm.DAILY);
    publish();
    publish();
    String slate = "/team/openings/" + opening() + "/slate";
    assertThat(told("dana", slate)).hasSize(1);
    assertThat(matching.slate(signedIn.viewer("dana"), opening(), 20).pool()).isPositive();
    assertThat(told("sarah", slate)).isEmpty();
    assertThat(told("dana", "/openings/" + opening())).as("nor to herself").isEmpty();
    assertThat(told("dana", slate).getFirst().words().values())
        .as("no name and no number of those who were told")
        .hasSize(1);
  }

  private List<Instant> mailsDue() {
    return db
        .sql(
            """
            select d.due_at from communication.delivery d
              join communication.delivery_notice dn on dn.delivery = d.id
              join communication.notice n on n.id = dn.notice
            where n.person = :sarah and n.once = :once
            """)
        .param("sarah", signedIn.person("sarah").value())
        .param("once", "opening:" + opening())
        .query(OffsetDateTime.class)
        .list()
        .stream()
        .map(OffsetDateTime::toInstant)
        .toList();
  }

  @Test
  void theDigestComesOnceAtEightWhereSheWorksAlsoAcrossTheChangeOfTheClock() {
    asks("sarah", Reach.MUST_HAVES, Rhythm.DAILY);
    db.sql("update people.location set time_zone = 'Europe/Amsterdam', country = 'NL'").update();
    clock.set(Duration.between(clock.instant(), Instant.parse("2027-10-29T14:00:00Z")));
    publish();
    publish();
    assertThat(mailsDue())
        .as("Friday in summer; the clocks go back on Sunday; Monday at eight is winter")
        .containsExactly(Instant.parse("2027-11-01T07:00:00Z"));
  }

  @Test
  void whoWantsItAtOnceGetsItAtOnceAndWhoWantsNoMailNone() {
    asks("sarah", Reach.MUST_HAVES, Rhythm.NEVER);
    publish();
    assertThat(told("sarah", "/openings/" + opening())).hasSize(1);
    assertThat(mailsDue()).isEmpty();
  }

  private void restricted(boolean restricted) {
    db.sql("update opportunities.opening set restricted = :restricted where id = :id")
        .param("restricted", restricted)
        .param("id", opening().value())
        .update();
  }

  @Test
  void aRestrictedOpeningIsToldToNobodyWhoIsNotNamed() {
    asks("sarah", Reach.MUST_HAVES, Rhythm.AT_ONCE);
    restricted(true);
    publish();
    publish();
    assertThat(told("sarah", "/openings/" + opening())).isEmpty();
    assertThat(mailsDue()).isEmpty();
    assertThat(
            db.sql("select count(*) from communication.notice where once = :once")
                .param("once", "opening:" + opening())
                .query(Integer.class)
                .single())
        .as("nobody else either")
        .isZero();
  }

  @Test
  void whatIsRestrictedOrOverBeforeTheDigestGoesIsNotMailed() {
    asks("sarah", Reach.MUST_HAVES, Rhythm.DAILY);
    publish();
    assertThat(told("sarah", "/openings/" + opening())).hasSize(1);
    assertThat(mailed("alex")).isTrue();
    restricted(true);
    assertThat(mailed("alex")).as("restricted since").isFalse();
    db.sql("insert into opportunities.named_reader (opening, person) values (:id, :alex)")
        .param("id", opening().value())
        .param("alex", signedIn.person("alex").value())
        .update();
    assertThat(mailed("alex")).as("named").isTrue();
    restricted(false);
    db.sql(
            "update opportunities.opening set apply_by = '2020-01-01', published_on = '2019-12-01' where id = :id")
        .param("id", opening().value())
        .update();
    assertThat(mailed("alex")).as("the last day is over").isFalse();
  }

  /** Whether the mail that is planned would bring it today. */
  private boolean mailed(String who) {
    return judges.stream()
        .filter(judge -> judge.kinds().contains(Announcer.KIND))
        .allMatch(judge -> judge.stillSo(signedIn.viewer(who), "/openings/" + opening()));
  }

  @Test
  void whatIsChosenForAnotherIsNobodysBusiness() {
    asks("sarah", Reach.BEST, Rhythm.WEEKLY);
    assertThat(alerts.chosen(signedIn.viewer("dana"))).isEmpty();
    assertThat(alerts.chosen(signedIn.viewer("sarah"))).contains(new AlertWish(Reach.BEST, false));
    assertThat(alerts.rhythm(signedIn.viewer("sarah"))).isEqualTo(Rhythm.WEEKLY);
  }
}
