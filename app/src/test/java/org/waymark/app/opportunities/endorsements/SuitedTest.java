package org.waymark.app.opportunities.endorsements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.EndorsementId;
import org.waymark.app.opportunities.Endorsements;
import org.waymark.app.opportunities.Endorsements.NextStep;
import org.waymark.app.opportunities.Endorsements.Point;
import org.waymark.app.opportunities.Endorsements.Readiness;
import org.waymark.app.opportunities.Endorsements.Said;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Interests;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.shell.StorySource;

/** Whom a manager could speak for, from levels alone. */
@OpeningsTest
class SuitedTest {
  private static final Said SAID =
      new Said(Readiness.NOW, List.of(new Point(Tarnholm.BACKLOG, "Seen.")), "");
  private final Tarnholm tarnholm;
  private final DanaHires dana;
  private final Endorsements endorsements;
  private final Applications applications;
  private final Interests interests;
  private final Eyes eyes;
  private final List<StorySource> stories;

  SuitedTest(
      Tarnholm tarnholm,
      DanaHires dana,
      Endorsements endorsements,
      Applications applications,
      Interests interests,
      Eyes eyes,
      List<StorySource> stories) {
    this.tarnholm = tarnholm;
    this.dana = dana;
    this.endorsements = endorsements;
    this.applications = applications;
    this.interests = interests;
    this.eyes = eyes;
    this.stories = stories;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
    tarnholm.holds("sarah", Tarnholm.RESEARCH, 3);
  }

  private PersonId sarah() {
    return tarnholm.person("sarah");
  }

  private Map<PersonId, List<NextStep>> steps() {
    return endorsements.nextSteps(tarnholm.jonas(), List.of(sarah(), tarnholm.person("mei")));
  }

  @Test
  void whatJonasReadsIsTheSameWhateverSarahWishesKeepsOrAppliedFor() {
    OpeningId opening = dana.publishes("Well suited");
    assertThat(steps().get(sarah())).as("the levels are there").hasSize(1);
    assertThat(steps())
        .as("Mei does not report to Jonas")
        .doesNotContainKey(tarnholm.person("mei"));
    String nudge = eyes.page("/team/advocacy", tarnholm.jonas()).text();
    String team = eyes.page("/openings/" + opening + "/advocacy", tarnholm.jonas()).text();
    var before = steps();
    interests.keep(tarnholm.sarah(), opening);
    Eyes.done(applications.send(tarnholm.sarah(), opening, "Secretly"));
    assertThat(steps()).isEqualTo(before);
    assertThat(eyes.page("/team/advocacy", tarnholm.jonas()).text()).isEqualTo(nudge);
    assertThat(eyes.page("/openings/" + opening + "/advocacy", tarnholm.jonas()).text())
        .isEqualTo(team)
        .contains("Sarah Kimani", "2 of 2");
    Eyes.done(endorsements.endorse(tarnholm.jonas(), sarah(), opening, SAID));
    assertThat(endorsements.endorse(tarnholm.jonas(), sarah(), tarnholm.productManager, SAID))
        .isInstanceOf(Outcome.Done.class);
    assertThat(steps()).as("he spoke for her").isEmpty();
  }

  @Test
  void theWayTellsSarahAllOfItAndItsWriterTheirOwn() {
    OpeningId opening = dana.publishes("In the story");
    Eyes.done(endorsements.endorse(tarnholm.jonas(), sarah(), opening, SAID));
    assertThat(told("sarah")).isPositive();
    assertThat(told("jonas")).isEqualTo(told("sarah"));
    for (String other : List.of("dana", "mei", "ingrid", "tomasz")) {
      assertThat(told(other)).as(other).isZero();
    }
  }

  private long told(String who) {
    return stories.stream()
        .flatMap(s -> s.steps(tarnholm.viewer(who, Hat.MANAGER), sarah()).stream())
        .filter(step -> step.stage() == StorySource.Stage.ENDORSEMENT)
        .count();
  }

  @Test
  void ofFiftyFirstWordsAtOnceOneIsKept() throws Exception {
    OpeningId opening = dana.publishes("Said once");
    int many = 50;
    CountDownLatch ready = new CountDownLatch(many);
    Callable<Outcome<EndorsementId>> one =
        () -> {
          ready.countDown();
          ready.await();
          return endorsements.endorse(tarnholm.jonas(), sarah(), opening, SAID);
        };
    try (ExecutorService executor = Executors.newFixedThreadPool(many)) {
      List<Future<Outcome<EndorsementId>>> all =
          IntStream.range(0, many).mapToObj(_ -> executor.submit(one)).toList();
      int kept = 0;
      for (Future<Outcome<EndorsementId>> outcome : all) {
        kept += outcome.get() instanceof Outcome.Done<EndorsementId> ? 1 : 0;
      }
      assertThat(kept).isEqualTo(1);
    }
  }

  @Test
  void thePageSaysItsHeadingOnce() {
    assertThat(eyes.page("/team/advocacy", tarnholm.jonas()).select("main h1, main h2").eachText())
        .hasSize(1);
  }
}
