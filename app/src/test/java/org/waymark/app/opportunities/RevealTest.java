package org.waymark.app.opportunities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.events.Revealed;
import org.waymark.app.opportunities.selection.Answering;
import org.waymark.app.opportunities.selection.Selecting;
import org.waymark.app.shell.StorySource;

/** The manager learns of an application exactly at its stage, and never before. */
@OpeningsTest
class RevealTest {
  private final Tarnholm tarnholm;
  private final Eyes eyes;
  private final Applications applications;
  private final Selecting selecting;
  private final Answering answering;
  private final Notices notices;
  private final DanaHires dana;
  private final List<StorySource> stories;
  @MockitoBean private RevealPolicy policy;

  RevealTest(
      Tarnholm tarnholm,
      Eyes eyes,
      Applications applications,
      Selecting selecting,
      Answering answering,
      Notices notices,
      DanaHires dana,
      List<StorySource> stories) {
    this.tarnholm = tarnholm;
    this.eyes = eyes;
    this.applications = applications;
    this.selecting = selecting;
    this.answering = answering;
    this.notices = notices;
    this.dana = dana;
    this.stories = stories;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  @BeforeEach
  void atAcceptance() {
    policySays(RevealStage.ACCEPTED);
  }

  private void policySays(RevealStage stage) {
    when(policy.stageFor(any(), any())).thenReturn(stage);
  }

  private long told(ApplicationId id) {
    return notices.of(tarnholm.person("jonas"), 50).stream()
        .filter(notice -> notice.href().equals("/applications/" + id))
        .count();
  }

  private boolean jonasKnows(ApplicationId id) {
    return eyes.status("/applications/" + id, tarnholm.jonas()) == 200;
  }

  private boolean inTheStory(Viewer viewer, ApplicationId id) {
    return stories.stream()
        .flatMap(s -> s.steps(viewer, tarnholm.person("sarah")).stream())
        .anyMatch(step -> step.href().equals("/applications/" + id));
  }

  @Test
  void jonasLearnsOfItWhenSarahAcceptsAndNotAMomentEarlier(Scenario scenario) {
    OpeningId opening = dana.publishes("At acceptance");
    ApplicationId id = Eyes.done(applications.send(tarnholm.sarah(), opening, "My own words"));
    assertThat(jonasKnows(id)).isFalse();
    Eyes.done(selecting.askToTalk(tarnholm.dana(), id));
    assertThat(jonasKnows(id)).isFalse();
    Eyes.done(selecting.offer(tarnholm.dana(), id));
    assertThat(jonasKnows(id)).isFalse();
    assertThat(told(id)).isZero();
    assertThat(inTheStory(tarnholm.sarah(), id)).isTrue();
    assertThat(inTheStory(tarnholm.jonas(), id)).isFalse();
    assertThat(inTheStory(tarnholm.viewer("mei"), id)).isFalse();
    scenario
        .stimulate(() -> answering.accept(tarnholm.sarah(), id))
        .andWaitForStateChange(() -> told(id), count -> count > 0)
        .andExpect(Revealed.class)
        .matching(r -> r.manager().equals(tarnholm.person("jonas")))
        .toArrive();
    assertThat(eyes.body("/applications/" + id, tarnholm.jonas()))
        .contains("You learn of it now")
        .doesNotContain("My own words");
    assertThat(told(id)).isEqualTo(1);
    assertThat(inTheStory(tarnholm.jonas(), id)).isTrue();
  }

  @Test
  void aRuleThatMovesLaterDoesNotTouchWhatWasSent() {
    OpeningId opening = dana.publishes("Fixed when sent");
    ApplicationId before = Eyes.done(applications.send(tarnholm.sarah(), opening, ""));
    policySays(RevealStage.INTERVIEW);
    assertThat(eyes.body("/openings/" + opening + "/applications/new", tarnholm.viewer("mei")))
        .contains("sees your application at once");
    Eyes.done(selecting.askToTalk(tarnholm.dana(), before));
    assertThat(jonasKnows(before)).isFalse();
    ApplicationId after =
        Eyes.done(applications.send(tarnholm.sarah(), dana.publishes("Later"), ""));
    assertThat(jonasKnows(after)).isFalse();
    Eyes.done(selecting.lookInto(tarnholm.dana(), after));
    assertThat(jonasKnows(after)).isFalse();
    Eyes.done(selecting.askToTalk(tarnholm.dana(), after));
    assertThat(jonasKnows(after)).isTrue();
  }

  @Test
  void noOtherHatShowsAManagerWhatTheyAreNotToKnow() {
    OpeningId opening = dana.publishes("Two hats");
    ApplicationId id = Eyes.done(applications.send(tarnholm.sarah(), opening, ""));
    Viewer jonas = tarnholm.viewer("jonas", tarnholm.digital, Hat.MANAGER, Hat.HR_PARTNER);
    assertThat(eyes.status("/applications/" + id, jonas)).isEqualTo(404);
    assertThat(eyes.body("/team/openings/" + opening + "/applications", jonas))
        .doesNotContain("Sarah")
        .contains("Nobody waits for an answer.");
  }
}
