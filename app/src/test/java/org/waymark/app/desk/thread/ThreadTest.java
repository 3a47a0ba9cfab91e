package org.waymark.app.desk.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.desk.thread.ThreadView.Happened;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.shell.StorySource.Stage;
import org.waymark.samples.NamedPeople;

/** Sarah wants to be a product manager; Jonas leads her, and she shows it to him. */
@CompanyTest
@Transactional
class ThreadTest {
  private final ThreadMaker threads;
  private final People people;

  ThreadTest(ThreadMaker threads, People people) {
    this.threads = threads;
    this.people = people;
  }

  private PersonId person(String key) {
    return people.byNumber(NamedPeople.get(key).number()).orElseThrow();
  }

  private Viewer viewer(String key, Hat... more) {
    List<Grant> grants =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(Hat.EMPLOYEE), java.util.Arrays.stream(more))
            .map(hat -> new Grant(hat, null))
            .toList();
    PersonId id = person(key);
    return new Viewer(id.value(), id, "", grants, Locale.ENGLISH);
  }

  private ThreadView seen(String viewer, String of) {
    return threads.of(viewer(viewer, Hat.MANAGER), person(of));
  }

  private static List<String> said(ThreadView view) {
    return view.happened().stream().map(h -> h.what().key()).toList();
  }

  @Test
  void everythingIsToldInTheOrderInWhichItHappened() {
    for (String who : List.of("sarah", "alex")) {
      List<LocalDate> days = seen(who, who).happened().stream().map(Happened::on).toList();
      assertThat(days).as(who).isSorted().hasSizeGreaterThan(5);
    }
  }

  @Test
  void sarahsStoryHasEachOfItsStretchesAndBeginsThePlanOnce() {
    ThreadView view = seen("sarah", "sarah");
    assertThat(view.happened().stream().map(Happened::stage))
        .contains(
            Stage.RECOGNITION,
            Stage.ASPIRATION,
            Stage.CONVERSATION,
            Stage.ASSESSMENT,
            Stage.ALIGNMENT,
            Stage.PLAN,
            Stage.ENDORSEMENT,
            Stage.APPLICATION);
    assertThat(said(view)).filteredOn(key -> key.startsWith("growth.story.begun")).hasSize(1);
    assertThat(said(seen("alex", "alex")))
        .filteredOn(key -> key.startsWith("growth.story.begun"))
        .hasSize(1);
  }

  @Test
  void anObjectiveComesWithTheGoalAndNotBeforeIt() {
    List<Happened> all = seen("sarah", "sarah").happened();
    LocalDate goal = day(all, Stage.ASPIRATION);
    assertThat(day(all, Stage.ALIGNMENT)).isAfterOrEqualTo(goal);
  }

  private static LocalDate day(List<Happened> all, Stage stage) {
    return all.stream().filter(h -> h.stage() == stage).findFirst().orElseThrow().on();
  }

  @Test
  void whatWasAgreedIsSaidWhereItWasAgreed() {
    assertThat(seen("sarah", "sarah").happened())
        .filteredOn(h -> h.stage() == Stage.CONVERSATION)
        .first()
        .satisfies(h -> assertThat(h.led()).isNotNull());
  }

  @Test
  void whatComesNextStandsAtTheEndWithItsPage() {
    ThreadView view = seen("sarah", "sarah");
    assertThat(view.ahead()).isNotEmpty().allSatisfy(n -> assertThat(n.href()).startsWith("/"));
    assertThat(view.happened())
        .as("nothing that lies ahead is told as if it had happened")
        .allSatisfy(h -> assertThat(h.what().key()).isNotEqualTo("conversations.story.planned"));
  }

  @Test
  void theManagerReadsWhatHeMayAndIsLedToWhatHeCanDo() {
    ThreadView view = seen("jonas", "sarah");
    assertThat(view.happened().stream().map(Happened::stage))
        .doesNotContain(Stage.APPLICATION, Stage.DECISION);
    assertThat(view.ahead())
        .extracting(n -> n.words().key())
        .noneMatch(key -> key.startsWith("opportunities.story"));
    assertThat(view.ahead()).isNotEmpty();
    assertThat(view.open()).as("others take no step for her").isEmpty();
  }

  @Test
  void whomNobodyShowedTheGoalFindsNothing() {
    assertThatThrownBy(() -> seen("saskia", "sarah")).isInstanceOf(NotYours.class);
    assertThatThrownBy(() -> seen("theo", "sarah")).isInstanceOf(NotYours.class);
    Viewer hr = viewer("ingrid", Hat.HR_PARTNER, Hat.LEADER, Hat.ADMINISTRATOR);
    assertThatThrownBy(() -> threads.of(hr, person("alex"))).isInstanceOf(NotYours.class);
  }
}
