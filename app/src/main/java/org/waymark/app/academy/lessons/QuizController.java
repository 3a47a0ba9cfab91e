package org.waymark.app.academy.lessons;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.academy.Lesson;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Answering a lesson's questions, as often as one likes. */
@Controller
@ConditionalOnWebApplication
class QuizController {
  private static final String PAGE = "academy/quiz.jte";
  private final Pages pages;
  private final LessonPages maker;
  private final Studying studying;

  QuizController(Pages pages, LessonPages maker, Studying studying) {
    this.pages = pages;
    this.maker = maker;
    this.studying = studying;
  }

  @GetMapping("/lessons/{lesson}/quiz")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER})
  View quiz(Viewer viewer, @PathVariable int lesson, Locale language) {
    return pages.page(
        PAGE, maker.quiz(viewer, LessonPages.lesson(lesson), language, List.of(), List.of()));
  }

  @PostMapping("/lessons/{lesson}/quiz")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER})
  View answer(
      Viewer viewer,
      @PathVariable int lesson,
      @RequestParam Map<String, String> params,
      Locale language) {
    Lesson which = LessonPages.lesson(lesson);
    QuizView empty = maker.quiz(viewer, which, language, List.of(), List.of());
    List<Integer> chosen =
        IntStream.range(0, empty.text().quiz().size())
            .mapToObj(i -> number(params.getOrDefault("q" + i, "")))
            .toList();
    return switch (studying.answer(viewer, which, chosen)) {
      case Outcome.Done<UUID>(UUID id) -> pages.redirect(which.href() + "/quiz/" + id);
      case Outcome.Refused<UUID> no ->
          pages.refused(PAGE, PAGE, maker.quiz(viewer, which, language, chosen, no.reasons()));
    };
  }

  @GetMapping("/lessons/{lesson}/quiz/{attempt}")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER})
  View result(
      Viewer viewer, @PathVariable int lesson, @PathVariable UUID attempt, Locale language) {
    ResultView result = maker.result(viewer, attempt, language);
    if (result.lesson() != LessonPages.lesson(lesson)) {
      throw new NotYours();
    }
    return pages.page("academy/result.jte", result);
  }

  private static int number(String typed) {
    return typed.matches("\\d") ? Integer.parseInt(typed) : -1;
  }
}
