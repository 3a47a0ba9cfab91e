package org.waymark.app.academy.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.ModuleTest;
import org.waymark.app.academy.Completions;
import org.waymark.app.academy.Lesson;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;

/** All eight finished at the same moment, each several times. */
@ModuleTest
class FinishingRaceTest {
  private static final int TIMES = 6;
  private final Studying studying;
  private final Shelf shelf;
  private final Completions completions;
  private final JdbcClient db;

  FinishingRaceTest(Studying studying, Shelf shelf, Completions completions, JdbcClient db) {
    this.studying = studying;
    this.shelf = shelf;
    this.completions = completions;
    this.db = db;
  }

  @Test
  void theLastOfThemFindsAllEightAndEachCountsOnce() throws Exception {
    PersonId person = new PersonId(UUID.randomUUID());
    Viewer viewer =
        new Viewer(
            UUID.randomUUID(),
            person,
            "Race",
            List.of(new Grant(Hat.MANAGER, null)),
            Locale.ENGLISH);
    List<Callable<Outcome<Lesson>>> all = new ArrayList<>();
    for (Lesson lesson : Lesson.all()) {
      prepare(viewer, lesson);
      for (int i = 0; i < TIMES; i++) {
        all.add(() -> studying.finish(viewer, lesson));
      }
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(all.size())) {
      for (Future<Outcome<Lesson>> one : pool.invokeAll(all)) {
        assertThat(one.get()).isInstanceOf(Outcome.Done.class);
      }
    }
    assertThat(completions.whole(Set.of(person))).containsExactly(person);
    assertThat(
            db.sql("select count(*) from academy.completion where person = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single())
        .isEqualTo(9);
  }

  private void prepare(Viewer viewer, Lesson lesson) {
    LessonText text = shelf.lesson(lesson, Locale.ENGLISH);
    for (int part = 1; part <= text.parts().size(); part++) {
      studying.read(viewer, lesson, part);
    }
    studying.exercise(viewer, lesson, "I did it with one of my people.");
    studying.answer(
        viewer,
        lesson,
        text.quiz().questions().stream()
            .map(q -> q.answers().stream().map(Quiz.Answer::right).toList().indexOf(true))
            .toList());
  }
}
