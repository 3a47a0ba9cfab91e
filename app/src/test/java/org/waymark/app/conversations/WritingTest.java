package org.waymark.app.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.app.conversations.model.Notes;
import org.waymark.app.conversations.model.SharedNote;
import org.waymark.app.conversations.model.SharedNote.Saved;
import org.waymark.app.conversations.work.Writing;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Eyes;

/** Notes that both write, and notes that only one reads. */
@TalksTest
class WritingTest {
  private static final int MANY = 40;
  private final Talking talking;
  private final Writing writing;
  private final Notes notes;
  private final Eyes eyes;
  private final SampleClock clock;

  WritingTest(Talking talking, Writing writing, Notes notes, Eyes eyes, SampleClock clock) {
    this.talking = talking;
    this.writing = writing;
    this.notes = notes;
    this.eyes = eyes;
    this.clock = clock;
  }

  @BeforeAll
  void aCompany() {
    talking.company();
  }

  @BeforeEach
  void monday() {
    clock.set(Duration.ZERO);
  }

  @Test
  void whoeverSavesSecondIsToldAndLosesNothing() {
    String who = talking.somebody();
    TalkId id = talking.planned(who);
    assertThat(writing.share(talking.viewer(who), id, 0, "Mine")).isInstanceOf(Saved.Kept.class);
    var result = eyes.post(address(id), talking.jonas(), "version", "0", "text", "His");
    assertThat(result).hasStatus(409);
    Document page = Jsoup.parse(Eyes.body(result));
    assertThat(page.select("#notes .wm-refusal").text()).contains("Mine");
    assertThat(page.select("#shared").val()).isEqualTo("His");
    assertThat(notes.shared(id).text()).isEqualTo("Mine");
    assertThat(page.select("#notes input[name=version]").val()).isEqualTo("1");
    eyes.post(address(id), talking.jonas(), "version", "1", "text", "Mine, and his");
    assertThat(notes.versions(id))
        .extracting(SharedNote::text)
        .containsExactly("Mine, and his", "Mine");
  }

  private static String address(TalkId id) {
    return "/conversations/" + id + "/notes";
  }

  @Test
  void ofManyWhoSaveOnOneVersionOneIsKeptAndAllOthersKeepTheirText() throws Exception {
    String who = talking.somebody();
    TalkId id = talking.planned(who);
    Viewer person = talking.viewer(who);
    Viewer jonas = talking.jonas();
    CountDownLatch ready = new CountDownLatch(MANY);
    try (var executor = Executors.newFixedThreadPool(MANY)) {
      List<Callable<Saved>> all =
          IntStream.range(0, MANY)
              .<Callable<Saved>>mapToObj(
                  nr ->
                      () -> {
                        ready.countDown();
                        ready.await();
                        return writing.share(nr % 2 == 0 ? person : jonas, id, 0, "Text " + nr);
                      })
              .toList();
      List<Future<Saved>> futures = executor.invokeAll(all);
      List<Saved> results = new ArrayList<>();
      for (Future<Saved> future : futures) {
        results.add(future.get());
      }
      assertThat(results).filteredOn(Saved.Kept.class::isInstance).hasSize(1);
      assertThat(results)
          .filteredOn(Saved.Changed.class::isInstance)
          .hasSize(MANY - 1)
          .allMatch(s -> !((Saved.Changed) s).mine().equals(((Saved.Changed) s).theirs().text()));
    }
    assertThat(notes.versions(id)).hasSize(1);
  }

  @Test
  void onceItWasHeldItsNotesStayAsTheyAre() {
    String who = talking.somebody();
    TalkId id = talking.held(who);
    assertThat(writing.share(talking.viewer(who), id, 1, "Later"))
        .isEqualTo(new Saved.Closed("Later"));
    assertThat(notes.shared(id).text()).doesNotContain("Later");
  }

  @Test
  void aPrivateNoteIsReadByItsAuthorAndByNobodyElse() {
    String who = talking.somebody();
    TalkId id = talking.planned(who);
    Eyes.done(writing.keepPrivate(talking.jonas(), id, "Ask Dana about the budget"));
    assertThat(eyes.body("/conversations/" + id, talking.jonas())).contains("budget");
    assertThat(eyes.body("/conversations/" + id, talking.viewer(who))).doesNotContain("budget");
    assertThat(eyes.body("/conversations.csv", talking.viewer(who))).doesNotContain("budget");
    assertThat(eyes.body("/conversations/" + id + "/guide", talking.viewer(who)))
        .doesNotContain("budget");
    for (String other : List.of("dana", "ingrid", "grace")) {
      assertThat(eyes.status("/conversations/" + id, talking.manager(other))).isEqualTo(404);
      assertThatThrownBy(() -> writing.keepPrivate(talking.manager(other), id, "x"))
          .isInstanceOf(NotYours.class);
    }
  }

  @Test
  void aFormerManagerKeepsTheirNoteAndReadsNothingElse() {
    String who = talking.somebody();
    TalkId id = talking.held(who);
    Eyes.done(writing.keepPrivate(talking.jonas(), id, "Ask Dana about the budget"));
    talking.reports(who, "dana");
    String page = eyes.body("/conversations/" + id, talking.jonas());
    assertThat(page).contains("budget").doesNotContain("discovery weeks", "Interview three users");
    assertThatThrownBy(() -> writing.share(talking.jonas(), id, 1, "x"))
        .isInstanceOf(NotYours.class);
    assertThat(eyes.status("/conversations/" + id, talking.manager("dana"))).isEqualTo(404);
  }

  @Test
  void anEmptyPrivateNoteIsGone() {
    String who = talking.somebody();
    TalkId id = talking.planned(who);
    Eyes.done(writing.keepPrivate(talking.jonas(), id, "Words"));
    Eyes.done(writing.keepPrivate(talking.jonas(), id, "  "));
    assertThat(notes.privateOf(id, talking.person("jonas"))).isEmpty();
  }

  @Test
  void topicsAreSeenByBothAndTakenBackByWhoBroughtThem() {
    String who = talking.somebody();
    TalkId id = talking.planned(who);
    var topic = Eyes.done(writing.bring(talking.viewer(who), id, "Is product an option for me?"));
    assertThat(eyes.body("/conversations/" + id, talking.jonas())).contains("Is product an option");
    writing.takeBack(talking.jonas(), id, topic);
    assertThat(notes.topics(id)).hasSize(1);
    writing.takeBack(talking.viewer(who), id, topic);
    assertThat(notes.topics(id)).isEmpty();
  }

  @Test
  void thePlainWarningStandsBesideThePrivateNote() {
    String who = talking.somebody();
    TalkId id = talking.planned(who);
    assertThat(eyes.page("/conversations/" + id, talking.jonas()).select("#own .wm-hint").text())
        .contains("asks the company for the data");
  }
}
