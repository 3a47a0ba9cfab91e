package org.waymark.app.academy.experiences;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.academy.Lesson;
import org.waymark.app.academy.experiences.ExperienceLife.Act;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Experiences beneath a lesson: reading, sharing, taking back, reporting. */
@Controller
@ConditionalOnWebApplication
class ExperiencesController {
  private static final String PAGE = "academy/experiences.jte";
  private static final String PART = "academy/experiences-part.jte";
  private final Pages pages;
  private final ExperiencePages maker;
  private final Sharing sharing;

  ExperiencesController(Pages pages, ExperiencePages maker, Sharing sharing) {
    this.pages = pages;
    this.maker = maker;
    this.sharing = sharing;
  }

  @GetMapping("/lessons/{lesson}/experiences")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER})
  View beneath(Viewer viewer, @PathVariable int lesson) {
    return pages.pageOrFragment(PAGE, PART, maker.beneath(viewer, lesson(lesson), "", List.of()));
  }

  @PostMapping("/lessons/{lesson}/experiences")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER})
  View share(
      Viewer viewer, @PathVariable int lesson, @RequestParam(defaultValue = "") String body) {
    Lesson which = lesson(lesson);
    return switch (sharing.share(viewer, which, body)) {
      case Outcome.Done<UUID> _ -> back(which, "academy.toast.shared");
      case Outcome.Refused<UUID> no ->
          pages.refused(PAGE, PART, maker.beneath(viewer, which, body, no.reasons()));
    };
  }

  @PostMapping("/lessons/experiences/{experience}/withdrawal")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER})
  View takeBack(Viewer viewer, @PathVariable UUID experience) {
    return switch (sharing.act(viewer, experience, Act.TAKE_BACK, "")) {
      case Outcome.Done<Lesson>(Lesson which) -> back(which, "academy.toast.taken_back");
      case Outcome.Refused<Lesson> _ -> throw new NotYours();
    };
  }

  @PostMapping("/lessons/{lesson}/experiences/{experience}/report")
  @OpenTo({Hat.MANAGER, Hat.HR_PARTNER, Hat.LEARNING, Hat.LEADER})
  View report(
      Viewer viewer,
      @PathVariable int lesson,
      @PathVariable UUID experience,
      @RequestParam(defaultValue = "") String why) {
    Lesson which = lesson(lesson);
    return switch (sharing.report(viewer, experience, why)) {
      case Outcome.Done<Lesson> _ -> back(which, "academy.toast.reported");
      case Outcome.Refused<Lesson> no ->
          pages.refused(PAGE, PART, maker.beneath(viewer, which, "", no.reasons()));
    };
  }

  private View back(Lesson lesson, String toast) {
    return pages.redirect(lesson.href() + "/experiences", Toast.of(toast));
  }

  private static Lesson lesson(int number) {
    return Lesson.of(number).orElseThrow(NotYours::new);
  }
}
