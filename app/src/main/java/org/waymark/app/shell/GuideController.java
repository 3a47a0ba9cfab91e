package org.waymark.app.shell;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.NotYours;

/** The style guide: every piece in every state. It exists with the sample and in development. */
@Controller
class GuideController {
  private static final List<String> SKILLS =
      List.of("Data analysis", "Database design", "Demand planning", "User research");
  private final Pages pages;
  private final boolean shown;

  GuideController(
      Pages pages,
      @Value("${waymark.sample:false}") boolean sample,
      @Value("${waymark.dev:false}") boolean dev) {
    this.pages = pages;
    this.shown = sample || dev;
  }

  @OpenTo(strangers = true)
  @GetMapping("/style-guide")
  View guide() {
    requireShown();
    return pages.page("shell/guide.jte", GuideExamples.view());
  }

  /** A page before signing in. */
  @OpenTo(strangers = true)
  @GetMapping("/style-guide/outside")
  View outside() {
    requireShown();
    return pages.page("shell/guide-outside.jte", GuideExamples.view());
  }

  @OpenTo(strangers = true)
  @GetMapping("/style-guide/options")
  View options(@RequestParam(defaultValue = "") String q) {
    requireShown();
    String asked = q.strip().toLowerCase(Locale.ROOT);
    return pages.page(
        "shell/options.jte",
        SKILLS.stream()
            .filter(skill -> skill.toLowerCase(Locale.ROOT).contains(asked))
            .map(skill -> new Option(skill, skill, null, null))
            .toList());
  }

  @OpenTo(strangers = true)
  @GetMapping("/style-guide/panel")
  View panel() {
    requireShown();
    return pages.page("shell/guide-panel.jte", GuideExamples.fit());
  }

  /** A panel that cannot be shown. */
  @OpenTo(strangers = true)
  @GetMapping("/style-guide/broken")
  View broken() {
    throw new NotYours();
  }

  @OpenTo(strangers = true)
  @GetMapping("/style-guide/progress")
  View progress() {
    requireShown();
    return pages.page("shell/progress.jte", GuideExamples.view().progress());
  }

  @OpenTo(strangers = true)
  @PostMapping("/style-guide/refusal")
  View refuse() {
    requireShown();
    return pages.refused("shell/guide.jte", "shell/guide-form.jte", GuideExamples.view());
  }

  @OpenTo(strangers = true)
  @PostMapping("/style-guide/undo")
  View undo() {
    requireShown();
    return pages.redirect("/style-guide", Toast.of("shell.guide.undone"));
  }

  private void requireShown() {
    if (!shown) {
      throw new NotYours();
    }
  }
}
