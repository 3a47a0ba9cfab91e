package org.waymark.app.opportunities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.communication.Notice;
import org.waymark.app.communication.Notices;
import org.waymark.app.communication.StillSo;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.events.OpeningPublished;
import org.waymark.app.opportunities.life.Readers;
import org.waymark.app.opportunities.model.Audience;

/** Searches with a bell tell their owner of what is new, once and nobody else. */
@OpeningsTest
class SearchAlertsTest {
  private final Eyes eyes;
  private final Tarnholm tarnholm;
  private final Applications applications;
  private final Notices notices;
  private final DanaHires dana;
  private final Hiring hiring;
  private final Readers readers;
  private final List<StillSo> judges;
  private final List<Due> due;
  private final ApplicationEventPublisher events;
  private final JdbcClient db;

  SearchAlertsTest(
      Eyes eyes,
      Tarnholm tarnholm,
      Applications applications,
      Notices notices,
      DanaHires dana,
      Hiring hiring,
      Readers readers,
      List<StillSo> judges,
      List<Due> due,
      ApplicationEventPublisher events,
      JdbcClient db) {
    this.eyes = eyes;
    this.tarnholm = tarnholm;
    this.applications = applications;
    this.notices = notices;
    this.dana = dana;
    this.hiring = hiring;
    this.readers = readers;
    this.judges = judges;
    this.due = due;
    this.events = events;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  private Viewer newcomer(String number) {
    tarnholm.person(number, number, "Newcomer", tarnholm.stores, tarnholm.developer);
    return tarnholm.viewer(number);
  }

  /** Keeps a search, and with a bell. */
  private void looksFor(Viewer who, String words, boolean bell) {
    assertThat(eyes.post("/openings/searches", who, "q", words, "name", "Mine")).hasStatus(303);
    if (bell) {
      Document page = eyes.page("/openings", who);
      String form = page.select("form[action$=/alert]").attr("action");
      assertThat(page.select("form[action$=/alert] button").attr("aria-pressed"))
          .isEqualTo("false");
      assertThat(eyes.post(form, who, "on", "true")).hasStatus(303);
      assertThat(
              eyes.page("/openings", who)
                  .select("form[action$=/alert] button")
                  .attr("aria-pressed"))
          .isEqualTo("true");
    }
  }

  private void workOff() {
    due.forEach(Due::workOff);
    due.forEach(Due::workOff);
  }

  private List<Notice> told(Viewer who, OpeningId opening) {
    return notices.of(who.self(), 50).stream()
        .filter(n -> n.href().equals("/openings/" + opening) && n.kind().equals(SearchAlerts.KIND))
        .toList();
  }

  @Test
  void whatASearchFindsIsToldOnceAndOnlyToWhoWantsIt() {
    Viewer ada = newcomer("ada");
    Viewer bea = newcomer("bea");
    Viewer cyd = newcomer("cyd");
    looksFor(ada, "Lighthouse & keeper", true);
    looksFor(bea, "Lighthouse & keeper", false);
    looksFor(cyd, "Something else", true);
    OpeningId opening = dana.publishes("Lighthouse & keeper");
    events.publishEvent(new OpeningPublished(opening));
    workOff();
    assertThat(told(ada, opening)).hasSize(1);
    assertThat(told(ada, opening).getFirst().words().values())
        .containsExactly("Lighthouse & keeper", "Mine");
    assertThat(told(bea, opening)).as("no bell").isEmpty();
    assertThat(told(cyd, opening)).as("another search").isEmpty();
    assertThat(told(tarnholm.dana(), opening)).isEmpty();
  }

  @Test
  void whoFillsItAppliedOrPausesIsNotTold() {
    Viewer eve = newcomer("eve");
    Viewer fin = newcomer("fin");
    looksFor(tarnholm.dana(), "Ferry", true);
    looksFor(eve, "Ferry", true);
    looksFor(fin, "Ferry", true);
    OpeningId opening = dana.publishes("Ferry pilot");
    Eyes.done(applications.send(eve, opening, "Me"));
    db.sql(
            """
            insert into skills.availability (person_id, discoverable, paused_until, since)
            values (:fin, true, date '9999-01-01', '2026-01-01')
            """)
        .param("fin", fin.self().value())
        .update();
    workOff();
    assertThat(told(tarnholm.dana(), opening)).as("fills it").isEmpty();
    assertThat(told(eve, opening)).as("applied").isEmpty();
    assertThat(told(fin, opening)).as("pauses").isEmpty();
  }

  @Test
  void aRestrictedOpeningIsToldOnlyToWhoeverIsNamed() {
    Viewer hal = newcomer("hal");
    Viewer ida = newcomer("ida");
    looksFor(hal, "Balloon", true);
    looksFor(ida, "Balloon", true);
    OpeningId opening =
        Eyes.done(
            hiring.draft(
                tarnholm.dana(), Postings.role(tarnholm, "Balloon"), Set.of(), Audience.NAMED));
    Eyes.done(readers.name(tarnholm.dana(), opening, ida.self()));
    Eyes.done(hiring.publish(tarnholm.dana(), opening));
    events.publishEvent(new OpeningPublished(opening));
    workOff();
    assertThat(notices.of(hal.self(), 50)).isEmpty();
    assertThat(notices.of(ida.self(), 50)).isNotEmpty();
  }

  @Test
  void whatIsClosedOrRestrictedBeforeTheDigestGoesIsNotMailed() {
    Viewer jan = newcomer("jan");
    looksFor(jan, "Lock keeper", true);
    OpeningId opening = dana.publishes("Lock keeper");
    workOff();
    assertThat(mailed(jan, opening)).isTrue();
    db.sql("update opportunities.opening set restricted = true where id = :id")
        .param("id", opening.value())
        .update();
    assertThat(mailed(jan, opening)).as("restricted").isFalse();
    db.sql("update opportunities.opening set restricted = false where id = :id")
        .param("id", opening.value())
        .update();
    Eyes.done(hiring.close(tarnholm.dana(), opening, "Not needed"));
    assertThat(mailed(jan, opening)).as("closed").isFalse();
  }

  private boolean mailed(Viewer who, OpeningId opening) {
    return judges.stream()
        .filter(judge -> judge.kinds().contains(SearchAlerts.KIND))
        .allMatch(judge -> judge.stillSo(who, "/openings/" + opening));
  }

  @Test
  void theBellOfAnotherIsNobodysToRing() {
    Viewer gus = newcomer("gus");
    looksFor(gus, "Canal", false);
    String form = eyes.page("/openings", gus).select("form[action$=/alert]").attr("action");
    assertThat(eyes.post(form, tarnholm.sarah(), "on", "true")).hasStatus(404);
  }
}
