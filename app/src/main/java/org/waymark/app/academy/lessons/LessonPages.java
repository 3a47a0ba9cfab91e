package org.waymark.app.academy.lessons;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.academy.Lesson;
import org.waymark.app.academy.lessons.AcademyView.Line;
import org.waymark.app.academy.lessons.AcademyView.Next;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.Slots;

/** Puts the pages of the lessons together. */
@Component
class LessonPages {
  private final Shelf shelf;
  private final Studying studying;
  private final CompletionStore completions;
  private final Slots slots;

  LessonPages(Shelf shelf, Studying studying, CompletionStore completions, Slots slots) {
    this.shelf = shelf;
    this.studying = studying;
    this.completions = completions;
    this.slots = slots;
  }

  static Lesson lesson(int number) {
    return Lesson.of(number).orElseThrow(NotYours::new);
  }

  AcademyView all(Viewer viewer, Locale language) {
    PersonId me = viewer.self();
    Map<Lesson, Standing> standings = studying.standings(me);
    List<Line> lines =
        Lesson.all().stream()
            .map(
                lesson ->
                    new Line(
                        shelf.lesson(lesson, language),
                        standings.getOrDefault(lesson, Standing.NOTHING)))
            .toList();
    return new AcademyView(
        lines,
        next(lines),
        completions.find(me, CompletionStore.WHOLE).map(CompletionStore.Entry::number).orElse(null),
        viewer.wears(Hat.LEARNING));
  }

  /** The first that was begun and not completed, else the first that was not. */
  private static @Nullable Next next(List<Line> lines) {
    List<Line> open = lines.stream().filter(line -> !line.standing().completed()).toList();
    return open.stream()
        .filter(line -> line.standing().begun())
        .findFirst()
        .or(() -> open.stream().findFirst())
        .map(line -> new Next(line.lesson(), address(line), line.standing().begun()))
        .orElse(null);
  }

  private static String address(Line line) {
    int part = line.standing().next(line.parts());
    return part <= line.parts() ? line.lesson().part(part) : line.lesson().href();
  }

  /** The next lesson for a place on another page; null once all are completed. */
  @Nullable Next next(Viewer viewer, Locale language) {
    return all(viewer, language).next();
  }

  LessonView one(Viewer viewer, Lesson lesson, Locale language) {
    Standing standing = studying.standing(viewer, lesson);
    String said = standing.said();
    return view(viewer, lesson, language, said == null ? "" : said, List.of());
  }

  LessonView typed(
      Viewer viewer, Lesson lesson, Locale language, String said, List<Refusal> refusals) {
    return view(viewer, lesson, language, said, refusals);
  }

  private LessonView view(
      Viewer viewer, Lesson lesson, Locale language, String said, List<Refusal> refusals) {
    Standing standing = studying.standing(viewer, lesson);
    return new LessonView(
        shelf.lesson(lesson, language),
        standing,
        said,
        standing.exercise() && standing.said() == null,
        studying.outside(lesson),
        slots.of("lesson.beneath", viewer, lesson.number()),
        refusals);
  }

  PartView part(Viewer viewer, Lesson lesson, int nr, Locale language) {
    LessonText text = shelf.lesson(lesson, language);
    return new PartView(
        text,
        nr,
        text.part(nr).orElseThrow(NotYours::new),
        studying.standing(viewer, lesson).read().contains(nr));
  }

  QuizView quiz(
      Viewer viewer, Lesson lesson, Locale language, List<Integer> chosen, List<Refusal> no) {
    return new QuizView(
        shelf.lesson(lesson, language), chosen, studying.standing(viewer, lesson), no);
  }

  ResultView result(Viewer viewer, UUID id, Locale language) {
    Attempt attempt = studying.attempt(viewer, id);
    LessonText text = shelf.lesson(attempt.lesson(), language);
    return new ResultView(
        text,
        attempt,
        text.quiz().answeredBy(attempt.chosen()),
        studying.standing(viewer, attempt.lesson()));
  }
}
