package org.waymark.app.opportunities.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.life.Gates;
import org.waymark.app.shell.OpenTo;

/** The days on which a project is looked at. */
@Controller
@ConditionalOnWebApplication
class GatesController {
  private final Gates gates;
  private final LifePages answers;

  GatesController(Gates gates, LifePages answers) {
    this.gates = gates;
    this.answers = answers;
  }

  @PostMapping("/openings/{id}/gates")
  @OpenTo(Hat.EMPLOYEE)
  View add(
      Viewer viewer,
      @PathVariable OpeningId id,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String due,
      Locale language) {
    String name = LifeController.clean(title);
    return answers.after(
        viewer,
        id,
        gates.add(viewer, id, name, LifeController.day(due)),
        "opportunities.gates.added",
        language,
        Map.of("gate-title", name, "gate-due", due));
  }

  @PostMapping("/openings/{id}/gates/{nr}/removal")
  @OpenTo(Hat.EMPLOYEE)
  View remove(Viewer viewer, @PathVariable OpeningId id, @PathVariable int nr, Locale language) {
    return answers.after(
        viewer, id, gates.remove(viewer, id, nr), "opportunities.gates.removed", language);
  }

  @PostMapping("/openings/{id}/gates/{nr}")
  @OpenTo(Hat.EMPLOYEE)
  View answer(
      Viewer viewer,
      @PathVariable OpeningId id,
      @PathVariable int nr,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "") String why,
      Locale language) {
    boolean passed = !answer.equals("stop");
    String said = LifeController.clean(why);
    return answers.after(
        viewer,
        id,
        gates.answer(viewer, id, nr, passed, said),
        passed ? "opportunities.gates.passed.toast" : "opportunities.gates.stopped.toast",
        language,
        Map.of(passed ? "gate-why" : "stop-why", said));
  }
}
