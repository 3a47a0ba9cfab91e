package org.waymark.app.opportunities.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.Scenario;
import org.waymark.app.communication.Notice;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PurposeSource;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.Recommending;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.model.Audience;
import org.waymark.app.opportunities.panel.Panels;

/**
 * A restricted opening does not exist for whoever is not named, through whatever door they look.
 */
@OpeningsTest
class RestrictedTest {
  private static final String TITLE = "Zeppelin lead";
  private final Tarnholm tarnholm;
  private final Eyes eyes;
  private final Hiring hiring;
  private final Readers readers;
  private final Openings openings;
  private final Applications applications;
  private final Recommending recommending;
  private final Panels panels;
  private final Notices notices;
  private final List<PurposeSource> purposes;
  private OpeningId hidden = new OpeningId(new java.util.UUID(0, 0));

  RestrictedTest(
      Tarnholm tarnholm,
      Eyes eyes,
      Hiring hiring,
      Readers readers,
      Openings openings,
      Applications applications,
      Recommending recommending,
      Panels panels,
      Notices notices,
      List<PurposeSource> purposes) {
    this.tarnholm = tarnholm;
    this.eyes = eyes;
    this.hiring = hiring;
    this.readers = readers;
    this.openings = openings;
    this.applications = applications;
    this.recommending = recommending;
    this.panels = panels;
    this.notices = notices;
    this.purposes = purposes;
  }

  @BeforeAll
  void aRestrictedOpeningForMei() {
    tarnholm.founded();
    hidden = restricted(TITLE);
    Eyes.done(readers.name(tarnholm.dana(), hidden, tarnholm.person("mei")));
    Eyes.done(hiring.publish(tarnholm.dana(), hidden));
  }

  private OpeningId restricted(String title) {
    return Eyes.done(
        hiring.draft(tarnholm.dana(), Postings.role(tarnholm, title), Set.of(), Audience.NAMED));
  }

  /** An employee, managers, an HR partner elsewhere, a leader, an administrator. */
  private List<Viewer> others() {
    return List.of(
        tarnholm.sarah(),
        tarnholm.jonas(),
        tarnholm.tomasz(),
        tarnholm.viewer("grace", tarnholm.digital, Hat.LEADER),
        tarnholm.administrator());
  }

  @Test
  void whoIsNamedSeesItAndSoDoThoseWhoWorkOnIt() {
    for (Viewer viewer : List.of(tarnholm.viewer("mei"), tarnholm.dana(), tarnholm.ingrid())) {
      assertThat(eyes.status("/openings/" + hidden, viewer)).isEqualTo(200);
      assertThat(eyes.body("/openings", viewer)).contains(TITLE);
      assertThat(eyes.body("/openings?q=zeppelin", viewer)).contains(TITLE);
      assertThat(eyes.body("/openings.csv", viewer)).contains(TITLE);
      assertThat(openings.visibleTo(viewer, List.of(hidden))).containsExactly(hidden);
      assertThat(openings.openTo(viewer)).extracting(OpenOpening::id).contains(hidden);
      assertThat(openings.restrictedFor(viewer)).contains(hidden);
    }
  }

  @Test
  void forOthersItIsInNoListSearchCountOrFile() {
    for (Viewer viewer : others()) {
      for (String list :
          List.of(
              "/openings",
              "/openings?q=zeppelin",
              "/openings?q=zeplin",
              "/openings?sort=fit",
              "/openings?kind=role",
              "/openings.csv",
              "/openings.csv?q=zeppelin")) {
        assertThat(eyes.body(list, viewer)).doesNotContain(TITLE, hidden.toString());
      }
      assertThat(eyes.page("/openings?q=zeppelin", viewer).text()).contains("No openings");
      assertThat(openings.visibleTo(viewer, List.of(hidden))).isEmpty();
      assertThat(openings.openTo(viewer)).extracting(OpenOpening::id).doesNotContain(hidden);
      assertThat(openings.restrictedFor(viewer)).doesNotContain(hidden);
    }
    assertThat(openings.open()).extracting(OpenOpening::id).doesNotContain(hidden);
  }

  @Test
  void forOthersItsAddressesLeadNowhere() {
    String at = "/openings/" + hidden;
    for (Viewer viewer : others()) {
      for (String page : List.of("", "/edit", "/outside.json", "/outside.csv", "/requirements")) {
        assertThat(eyes.status(at + page, viewer)).isEqualTo(404);
      }
    }
    for (Viewer viewer : List.of(tarnholm.sarah(), tarnholm.jonas(), tarnholm.tomasz())) {
      assertThat(eyes.status(at + "/applications/new", viewer)).isEqualTo(404);
      assertThat(eyes.post(at + "/applications", viewer, "act", "send")).hasStatus(404);
      assertThat(eyes.post(at + "/interest", viewer)).hasStatus(404);
      assertThat(eyes.post(at + "/recommendation", viewer, "person", me(viewer))).hasStatus(404);
      assertThat(eyes.post(at + "/readers", viewer, "person", me(viewer))).hasStatus(404);
      assertThat(eyes.post(at + "/approval", viewer)).hasStatus(404);
    }
  }

  private static String me(Viewer viewer) {
    return viewer.self().toString();
  }

  @Test
  void aWordThatOnlyItHasIsNotSearchedForDifferently() {
    long without = eyes.page("/openings?q=zeppelin", tarnholm.sarah()).select("article").size();
    assertThat(without).isZero();
    assertThat(eyes.page("/openings?q=zeppelin", tarnholm.sarah()).text())
        .isEqualTo(
            eyes.page("/openings?q=zeppelix", tarnholm.sarah())
                .text()
                .replace("zeppelix", "zeppelin"));
  }

  @Test
  void thePurposeForWhichSomebodyWasLookedAtIsNotNamed() {
    for (PurposeSource source : purposes) {
      assertThat(source.names(tarnholm.sarah(), List.of("/openings/" + hidden))).isEmpty();
    }
  }

  @Test
  void itIsNotRecommendedToAnybody() {
    assertThat(recommending.recommend(tarnholm.dana(), hidden, tarnholm.person("sarah")))
        .isEqualTo(Outcome.refused("opportunities.recommend.restricted"));
    assertThat(eyes.page("/openings/" + hidden, tarnholm.viewer("mei")).select("#rec-h")).isEmpty();
  }

  @Test
  void itNeverGoesOutside() {
    assertThat(eyes.status("/openings/" + hidden + "/outside.json", tarnholm.dana()))
        .isEqualTo(404);
  }

  @Test
  void onlyWhoIsNamedIsToldOfIt(Scenario scenario) {
    OpeningId next = restricted("Balloon cook");
    Eyes.done(readers.name(tarnholm.dana(), next, tarnholm.person("mei")));
    scenario
        .stimulate(() -> hiring.publish(tarnholm.dana(), next))
        .andWaitForStateChange(() -> told("mei", next), told -> told == 1)
        .andVerify(told -> assertThat(told).isEqualTo(1));
    assertThat(told("sarah", next)).isZero();
    assertThat(told("jonas", next)).isZero();
    Eyes.done(readers.name(tarnholm.dana(), next, tarnholm.person("jonas")));
    assertThat(told("jonas", next)).isEqualTo(1);
    readers.unname(tarnholm.dana(), next, tarnholm.person("jonas"));
    assertThat(eyes.status("/openings/" + next, tarnholm.jonas())).isEqualTo(404);
  }

  private long told(String number, OpeningId id) {
    return notices.of(tarnholm.person(number), 500).stream()
        .map(Notice::href)
        .filter(("/openings/" + id)::equals)
        .count();
  }

  @Test
  void whoAppliedKeepsItInSightAndWhoJudgesSeesIt() {
    OpeningId id = restricted("Balloon mate");
    Eyes.done(readers.name(tarnholm.dana(), id, tarnholm.person("sarah")));
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    Eyes.done(applications.send(tarnholm.sarah(), id, ""));
    readers.unname(tarnholm.dana(), id, tarnholm.person("sarah"));
    assertThat(eyes.status("/openings/" + id, tarnholm.sarah())).isEqualTo(200);
    assertThat(eyes.status("/openings/" + id, tarnholm.viewer("grace"))).isEqualTo(404);
    Eyes.done(panels.ask(tarnholm.dana(), id, tarnholm.person("grace")));
    assertThat(eyes.status("/openings/" + id, tarnholm.viewer("grace"))).isEqualTo(200);
    assertThat(eyes.status("/openings/" + id, tarnholm.jonas())).isEqualTo(404);
  }

  @Test
  void whoIsNoLongerNamedDoesNotFindItAmongWhatTheyKept() {
    OpeningId id = restricted("Balloon kept");
    Eyes.done(readers.name(tarnholm.dana(), id, tarnholm.person("mei")));
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    Viewer mei = tarnholm.viewer("mei");
    assertThat(eyes.post("/openings/" + id + "/interest", mei)).hasStatus(303);
    assertThat(eyes.body("/applications", mei)).contains("Balloon kept");
    readers.unname(tarnholm.dana(), id, mei.self());
    assertThat(eyes.body("/applications", mei)).doesNotContain("Balloon kept");
  }

  @Test
  void oncePublishedItDoesNotBecomeOpenToEverybodyByAnEdit() {
    OpeningId id = restricted("Balloon still");
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    var form = eyes.page("/openings/" + id + "/edit", tarnholm.dana());
    assertThat(
            eyes.post(
                "/openings/" + id + "/edit",
                tarnholm.dana(),
                Eyes.fields(form, "title", "Balloon still there")))
        .hasStatus(303);
    assertThat(eyes.status("/openings/" + id, tarnholm.sarah())).isEqualTo(404);
  }
}
