package org.waymark.app.academy.lessons;

import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.academy.Lesson;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Lessons, their parts, and their exercises. */
@Controller
@ConditionalOnWebApplication
class LessonsController {
  private static final String PAGE = "academy/lesson.jte";
  private final Pages pages;
  private final LessonPages maker;
  private final Studying studying;

  LessonsController(Pages pages, LessonPages maker, Studying studying) {
    this.pages = pages;
    this.maker = maker;
    this.studying = studying;
  }

  @GetMapping("/lessons")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER})
  View all(Viewer viewer, Locale language) {
    return pages.page("academy/lessons.jte", maker.all(viewer, language));
  }

  @GetMapping("/lessons/{lesson}")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER})
  View one(Viewer viewer, @PathVariable int lesson, Locale language) {
    return pages.page(PAGE, maker.one(viewer, LessonPages.lesson(lesson), language));
  }

  @GetMapping("/lessons/{lesson}/parts/{part}")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER})
  View part(Viewer viewer, @PathVariable int lesson, @PathVariable int part, Locale language) {
    return pages.page(
        "academy/part.jte", maker.part(viewer, LessonPages.lesson(lesson), part, language));
  }

  /** Read; on to the next part, or to what is left of the lesson. */
  @PostMapping("/lessons/{lesson}/parts/{part}")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER})
  View read(Viewer viewer, @PathVariable int lesson, @PathVariable int part, Locale language) {
    PartView view = maker.part(viewer, LessonPages.lesson(lesson), part, language);
    studying.read(viewer, view.lesson(), part);
    return pages.redirect(view.last() ? view.lesson().href() : view.lesson().part(part + 1));
  }

  @PostMapping("/lessons/{lesson}/exercise")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER})
  View exercise(
      Viewer viewer,
      @PathVariable int lesson,
      @RequestParam(defaultValue = "") String said,
      Locale language) {
    Lesson which = LessonPages.lesson(lesson);
    return switch (studying.exercise(viewer, which, said)) {
      case Outcome.Done<Lesson> _ ->
          pages.redirect(which.href(), Toast.of("academy.toast.exercise"));
      case Outcome.Refused<Lesson> no ->
          pages.refused(PAGE, PAGE, maker.typed(viewer, which, language, said, no.reasons()));
    };
  }

  @PostMapping("/lessons/{lesson}/completion")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER})
  View finish(Viewer viewer, @PathVariable int lesson, Locale language) {
    Lesson which = LessonPages.lesson(lesson);
    return switch (studying.finish(viewer, which)) {
      case Outcome.Done<Lesson> _ ->
          pages.redirect(which.href(), Toast.of("academy.toast.completed"));
      case Outcome.Refused<Lesson> no ->
          pages.refused(PAGE, PAGE, maker.typed(viewer, which, language, "", no.reasons()));
    };
  }
}
