package org.waymark.app.opportunities.endorsements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.EndorsementId;
import org.waymark.app.opportunities.Endorsements;
import org.waymark.app.opportunities.Endorsements.Point;
import org.waymark.app.opportunities.Endorsements.Readiness;
import org.waymark.app.opportunities.Endorsements.Said;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningsSlice;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.people.events.PersonLeft;
import org.waymark.app.shell.Words;

/** Jonas speaks for Sarah, who reports to him, and Dana decides. */
@OpeningsTest
class EndorsementsTest {
  private static final Said SAID =
      new Said(
          Readiness.NOW,
          List.of(new Point(Tarnholm.BACKLOG, "Ordered our backlog for a year.")),
          "A developer’s eye.");
  private final Tarnholm tarnholm;
  private final DanaHires dana;
  private final Endorsements endorsements;
  private final Endorsing endorsing;
  private final EndorsementStore store;
  private final Applications applications;
  private final Notices notices;
  private final Eyes eyes;
  private final SampleClock clock;
  private final JdbcClient db;

  EndorsementsTest(
      Tarnholm tarnholm,
      DanaHires dana,
      Endorsements endorsements,
      Endorsing endorsing,
      EndorsementStore store,
      Applications applications,
      Notices notices,
      Eyes eyes,
      SampleClock clock,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.dana = dana;
    this.endorsements = endorsements;
    this.endorsing = endorsing;
    this.store = store;
    this.applications = applications;
    this.notices = notices;
    this.eyes = eyes;
    this.clock = clock;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  @AfterEach
  void today() {
    OpeningsSlice.moveTo(clock, 0);
  }

  private PersonId sarah() {
    return tarnholm.person("sarah");
  }

  private EndorsementId spokenFor(OpeningId opening) {
    return Eyes.done(endorsements.endorse(tarnholm.jonas(), sarah(), opening, SAID));
  }

  private String application(ApplicationId id, Viewer viewer) {
    return eyes.page("/applications/" + id, viewer).text();
  }

  @Test
  void danaReadsItBesideTheEvidenceOnceSarahAppliedAndNotBefore() {
    OpeningId opening = dana.publishes("Read after applying");
    EndorsementId id = spokenFor(opening);
    assertThat(endorsements.advocates(tarnholm.dana(), opening, Set.of(sarah()))).isEmpty();
    assertThat(eyes.status("/endorsements/" + id, tarnholm.dana())).isEqualTo(404);
    ApplicationId application = Eyes.done(applications.send(tarnholm.sarah(), opening, "Me"));
    assertThat(application(application, tarnholm.dana()))
        .contains("Who speaks for Sarah Kimani", "Ordered our backlog", "A developer’s eye")
        .contains("Ready now", "changes neither the fit nor the rank")
        .contains("stand in one reporting line", "Too few endorsements");
    assertThat(endorsements.advocates(tarnholm.dana(), opening, Set.of(sarah())))
        .containsEntry(sarah(), List.of("Jonas Feld"));
    assertThat(application(application, tarnholm.sarah()))
        .as("the person reads it on their own page")
        .doesNotContain("Ordered our backlog");
  }

  @Test
  void whatIsSaidForARoleIsReadForEachOpeningOfIt() {
    Said roles = new Said(Readiness.IN_6_MONTHS, SAID.points(), "");
    EndorsementId id =
        Eyes.done(endorsements.endorse(tarnholm.jonas(), sarah(), tarnholm.productManager, roles));
    OpeningId opening = dana.publishes("Of that role");
    ApplicationId application = Eyes.done(applications.send(tarnholm.sarah(), opening, "Me"));
    assertThat(application(application, tarnholm.dana())).contains("Ready in 6 months");
    Eyes.done(endorsing.takeBack(tarnholm.jonas(), id));
    assertThat(application(application, tarnholm.dana())).doesNotContain("Ready in 6 months");
  }

  @Test
  void neitherManagersNorColleaguesNorOtherOpeningsReadIt() {
    OpeningId opening = dana.publishes("Not for others");
    EndorsementId id = spokenFor(opening);
    Eyes.done(applications.send(tarnholm.sarah(), opening, "Me"));
    for (String other : List.of("mei", "grace", "tomasz", "dana", "ingrid")) {
      assertThat(eyes.status("/endorsements/" + id, tarnholm.viewer(other, Hat.MANAGER)))
          .as(other)
          .isEqualTo(404);
    }
    assertThat(endorsements.advocates(tarnholm.tomasz(), opening, Set.of(sarah()))).isEmpty();
    assertThat(endorsements.advocates(tarnholm.jonas(), opening, Set.of(sarah())))
        .as("whoever wrote it learns nothing of an application")
        .isEmpty();
    assertThat(endorsements.advocates(tarnholm.ingrid(), opening, Set.of(sarah())))
        .as("HR of the unit decides too")
        .containsKey(sarah());
  }

  @Test
  void sarahHidesItAndJonasSeesNoDifference() {
    OpeningId opening = dana.publishes("Hushed by Sarah");
    EndorsementId id = spokenFor(opening);
    ApplicationId application = Eyes.done(applications.send(tarnholm.sarah(), opening, "Me"));
    String before = eyes.body("/endorsements/" + id, tarnholm.jonas());
    int told = notices.of(tarnholm.person("jonas"), 50).size();
    eyes.post("/endorsements/" + id + "/hiding", tarnholm.sarah(), "hidden", "true");
    assertThat(application(application, tarnholm.dana())).doesNotContain("Ordered our backlog");
    assertThat(endorsements.advocates(tarnholm.dana(), opening, Set.of(sarah()))).isEmpty();
    assertThat(withoutTokens(eyes.body("/endorsements/" + id, tarnholm.jonas())))
        .isEqualTo(withoutTokens(before));
    assertThat(eyes.page("/endorsements", tarnholm.jonas()).text()).doesNotContain("Hidden");
    assertThat(notices.of(tarnholm.person("jonas"), 50)).hasSize(told);
    assertThat(eyes.page("/endorsements", tarnholm.sarah()).text()).contains("Hidden by you");
    eyes.post("/endorsements/" + id + "/hiding", tarnholm.sarah(), "hidden", "false");
    assertThat(application(application, tarnholm.dana())).contains("Ordered our backlog");
    assertThatThrownBy(() -> endorsing.hide(tarnholm.jonas(), id, true))
        .isInstanceOf(NotYours.class);
  }

  private static String withoutTokens(String body) {
    return body.replaceAll("value=\"[A-Za-z0-9_=-]{60,}\"", "");
  }

  @Test
  void oneWhoReportsToSomebodyAndOneWhoDoesNotLeadThemAreRefusedWithAnAnswer() {
    OpeningId opening = dana.publishes("From below");
    assertThat(endorsements.endorse(tarnholm.sarah(), tarnholm.person("jonas"), opening, SAID))
        .isEqualTo(Outcome.refused("opportunities.endorsement.not_from_below", "Jonas Feld"));
    assertThat(endorsements.endorse(tarnholm.sarah(), tarnholm.person("dana"), opening, SAID))
        .as("further up")
        .isEqualTo(Outcome.refused("opportunities.endorsement.not_from_below", "Dana Whitlock"));
    assertThat(endorsements.endorse(tarnholm.dana(), sarah(), opening, SAID))
        .as("above her manager, and not her manager")
        .isEqualTo(Outcome.refused("opportunities.endorsement.managers_only", "Sarah Kimani"));
    assertThat(endorsements.endorse(tarnholm.sarah(), sarah(), opening, SAID))
        .isEqualTo(Outcome.refused("opportunities.endorsement.not_oneself"));
    var refused =
        eyes.get("/people/" + tarnholm.person("jonas") + "/endorsements/new", tarnholm.sarah());
    assertThat(refused).hasStatus(422);
    assertThat(Eyes.body(refused)).contains("You report to Jonas Feld").doesNotContain("<textarea");
  }

  @Test
  void itIsWrittenChangedAndTakenBackOnThePagesAndNothingThatWasSaidIsLost() {
    OpeningId opening = dana.publishes("On the pages");
    String base = "/people/" + sarah() + "/endorsements";
    Document form = eyes.page(base + "/new?opening=" + opening, tarnholm.jonas());
    assertThat(form.text()).contains("User research", "Backlog prioritisation", "Who reads it");
    var nothing = eyes.post(base, tarnholm.jonas(), Eyes.fields(form, "adds", "Kept words"));
    assertThat(nothing).hasStatus(422);
    assertThat(Eyes.body(nothing)).contains("Say when they are ready", "Kept words");
    String page =
        Eyes.redirect(
            eyes.post(
                base,
                tarnholm.jonas(),
                Eyes.fields(form, "readiness", "NOW", "evidence-1", "First words.")));
    Document again = eyes.page(base + "/new?opening=" + opening, tarnholm.jonas());
    assertThat(again.text()).contains("Save the change");
    assertThat(
            eyes.post(
                base,
                tarnholm.jonas(),
                Eyes.fields(again, "readiness", "IN_12_MONTHS", "evidence-1", "Second words.")))
        .hasStatus(303);
    assertThat(eyes.post(base, tarnholm.jonas(), Eyes.fields(again, "evidence-1", "Late.")))
        .as("from a window that did not see the change")
        .hasStatus(409);
    assertThat(eyes.page(page, tarnholm.sarah()).text())
        .contains("Second words.", "Ready in 12 months", "Given", "Changed")
        .doesNotContain("First words.");
    assertThat(eyes.post(page + "/withdrawal", tarnholm.jonas())).hasStatus(303);
    assertThat(eyes.post(page + "/withdrawal", tarnholm.jonas())).hasStatus(422);
    assertThat(eyes.post(page + "/withdrawal", tarnholm.sarah())).hasStatus(404);
    EndorsementId id = EndorsementId.of(page.replaceFirst(".*/", ""));
    assertThat(
            db.sql(
                    "select evidence from opportunities.endorsement_point where endorsement = :id order by version")
                .param("id", id.value())
                .query(String.class)
                .list())
        .startsWith("First words.", "Second words.");
    assertThat(store.find(id).orElseThrow().standing()).isFalse();
  }

  @Test
  void sarahIsToldWhatIsSaidAndAfterAYearNobodyReadsItAnyMore() {
    OpeningId opening = dana.publishes("A year ago");
    EndorsementId id = spokenFor(opening);
    assertThat(notices.of(sarah(), 50))
        .anySatisfy(n -> assertThat(n.href()).isEqualTo("/endorsements/" + id));
    ApplicationId application = Eyes.done(applications.send(tarnholm.sarah(), opening, "Me"));
    OpeningsSlice.moveTo(clock, 366);
    assertThat(application(application, tarnholm.dana())).doesNotContain("Ordered our backlog");
    assertThat(eyes.page("/endorsements/" + id, tarnholm.sarah()).text())
        .contains("Older than a year");
  }

  @Test
  void aClosedOrUnknownOpeningAndAHeldRoleAreNoTargets() {
    OpeningId opening = dana.publishes("Over by then");
    OpeningsSlice.moveTo(clock, 60);
    assertThat(endorsements.endorse(tarnholm.jonas(), sarah(), opening, SAID))
        .isEqualTo(Outcome.refused("opportunities.endorsement.over", "Over by then"));
    OpeningId draft = dana.drafts("Only a draft");
    assertThatThrownBy(() -> endorsements.endorse(tarnholm.jonas(), sarah(), draft, SAID))
        .isInstanceOf(NotYours.class);
    assertThat(endorsements.endorse(tarnholm.jonas(), sarah(), tarnholm.developer, SAID))
        .isEqualTo(
            Outcome.refused(
                "opportunities.endorsement.has_it", "Sarah Kimani", "Software developer"));
  }

  @Test
  void ofSomebodyWhoLeftNothingIsSaidAnyMore(Scenario scenario) {
    tarnholm.person("runa", "Runa", "Dahl", tarnholm.digital, tarnholm.developer);
    tarnholm.reports("runa", "jonas");
    PersonId runa = tarnholm.person("runa");
    EndorsementId id =
        Eyes.done(endorsements.endorse(tarnholm.jonas(), runa, tarnholm.productManager, SAID));
    tarnholm.leaves("runa", LocalDate.of(2026, 11, 20));
    scenario
        .publish(new PersonLeft(runa))
        .andWaitForStateChange(() -> store.find(id).filter(e -> !e.standing()).orElse(null))
        .andVerify(ended -> assertThat(ended.standing()).isFalse());
    assertThat(endorsements.endorse(tarnholm.jonas(), runa, tarnholm.productManager, SAID))
        .as("nobody leads her")
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void theDatabaseItselfRefusesSomebodyWhoSpeaksForThemselves() {
    assertThatThrownBy(
            () ->
                db.sql(
                        """
                        insert into opportunities.endorsement
                          (id, endorser, person, role, version, standing)
                        values (gen_random_uuid(), :me, :me, :role, 1, true)
                        """)
                    .param("me", sarah().value())
                    .param("role", tarnholm.developer.value())
                    .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("nobody_speaks_for_themselves");
  }

  @Test
  void theFileTellsTheTwoWhatTheirPageTellsAndNobodyElseAnything() {
    OpeningId opening = dana.publishes("Taken along");
    EndorsementId id = spokenFor(opening);
    String file = "/endorsements.csv";
    assertThat(eyes.body(file, tarnholm.sarah()))
        .contains("Jonas Feld", "Taken along", "Ready now", "Ordered our backlog")
        .doesNotContain("Hidden by you");
    eyes.post("/endorsements/" + id + "/hiding", tarnholm.sarah(), "hidden", "true");
    assertThat(eyes.body(file, tarnholm.sarah())).contains("Hidden by you");
    assertThat(eyes.body(file, tarnholm.jonas()))
        .as("that she hides it is hers alone")
        .contains("Taken along")
        .doesNotContain("Hidden by you");
    assertThat(eyes.body(file, tarnholm.dana())).doesNotContain("Taken along");
    assertThat(eyes.page("/endorsements", tarnholm.jonas()).select("a[href=/endorsements.csv]"))
        .hasSize(1);
    Eyes.done(endorsing.takeBack(tarnholm.jonas(), id));
    assertThat(eyes.body(file, tarnholm.sarah())).doesNotContain("Taken along");
    assertThat(eyes.body(file, tarnholm.jonas())).doesNotContain("Taken along");
  }

  @Test
  void thePersonIsToldWithWhoSpeaksAndForWhat() {
    OpeningId opening = dana.publishes("Told of it");
    EndorsementId id = spokenFor(opening);
    assertThat(notices.of(sarah(), 100))
        .filteredOn(n -> n.href().equals("/endorsements/" + id))
        .singleElement()
        .satisfies(
            n ->
                assertThat(n.words())
                    .isEqualTo(
                        Words.of("opportunities.endorsement.told", "Jonas Feld", "Told of it")));
  }

  @Test
  void whoReportsToSomebodyDoesNotEndorseThemAndIsToldWhy() {
    OpeningId opening = dana.publishes("From below");
    MvcTestResult form =
        eyes.get(
            "/people/" + tarnholm.person("jonas") + "/endorsements/new?opening=" + opening,
            tarnholm.sarah());
    assertThat(form).hasStatus(422).bodyText().contains("You report to");
    assertThat(endorsements.endorse(tarnholm.sarah(), tarnholm.person("jonas"), opening, SAID))
        .isInstanceOf(Outcome.Refused.class);
  }
}
