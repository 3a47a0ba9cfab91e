package org.waymark.app.academy.experiences;

import java.util.List;
import java.util.Locale;
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
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** For learning: what was shared and is not read yet, and what was reported. */
@Controller
@ConditionalOnWebApplication
class ModerationController {
  static final String ADDRESS = "/lessons/experiences";
  private static final String PAGE = "academy/moderation.jte";
  private final Pages pages;
  private final ExperiencePages maker;
  private final Sharing sharing;

  ModerationController(Pages pages, ExperiencePages maker, Sharing sharing) {
    this.pages = pages;
    this.maker = maker;
    this.sharing = sharing;
  }

  @GetMapping(ADDRESS)
  @OpenTo(Hat.LEARNING)
  View waiting(Viewer viewer) {
    return pages.page(PAGE, maker.waiting(viewer, List.of()));
  }

  @PostMapping(ADDRESS + "/{experience}/publication")
  @OpenTo(Hat.LEARNING)
  View publish(Viewer viewer, @PathVariable UUID experience) {
    return act(viewer, experience, Act.PUBLISH, "");
  }

  @PostMapping(ADDRESS + "/{experience}/refusal")
  @OpenTo(Hat.LEARNING)
  View decline(
      Viewer viewer, @PathVariable UUID experience, @RequestParam(defaultValue = "") String why) {
    return act(viewer, experience, Act.DECLINE, why);
  }

  @PostMapping(ADDRESS + "/{experience}/settlement")
  @OpenTo(Hat.LEARNING)
  View keep(Viewer viewer, @PathVariable UUID experience) {
    return act(viewer, experience, Act.KEEP, "");
  }

  @PostMapping(ADDRESS + "/{experience}/removal")
  @OpenTo(Hat.LEARNING)
  View remove(
      Viewer viewer, @PathVariable UUID experience, @RequestParam(defaultValue = "") String why) {
    return act(viewer, experience, Act.REMOVE, why);
  }

  private View act(Viewer viewer, UUID experience, Act act, String why) {
    return switch (sharing.act(viewer, experience, act, why)) {
      case Outcome.Done<Lesson> _ ->
          pages.redirect(ADDRESS, Toast.of("academy.toast." + act.name().toLowerCase(Locale.ROOT)));
      case Outcome.Refused<Lesson> no ->
          pages.refused(PAGE, PAGE, maker.waiting(viewer, no.reasons()));
    };
  }
}
