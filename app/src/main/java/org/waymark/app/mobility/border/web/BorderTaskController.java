package org.waymark.app.mobility.border.web;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.border.BorderId;
import org.waymark.app.mobility.border.BorderRights;
import org.waymark.app.mobility.border.BorderTasks;
import org.waymark.app.mobility.border.model.Area;
import org.waymark.app.mobility.web.Typed;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Tasks of an international case. */
@Controller
@ConditionalOnWebApplication
class BorderTaskController {
  private static final String HERE = "/moves-abroad/{id}/tasks";
  private final Pages pages;
  private final BorderTasks tasks;
  private final AbroadMaker maker;
  private final BorderRights rights;

  BorderTaskController(Pages pages, BorderTasks tasks, AbroadMaker maker, BorderRights rights) {
    this.pages = pages;
    this.tasks = tasks;
    this.maker = maker;
    this.rights = rights;
  }

  /** One more, of family or home. */
  @PostMapping(HERE)
  @OpenTo(Hat.EMPLOYEE)
  View add(
      Viewer viewer,
      @PathVariable BorderId id,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String on) {
    Area what = Area.of(area).orElseThrow(NotYours::new);
    return after(
        viewer,
        id,
        tasks.add(viewer, id, Typed.text(title), what, Typed.day(on)),
        Toast.of("mobility.border.task.added"));
  }

  @PostMapping(HERE + "/{task}/done")
  @OpenTo(Hat.EMPLOYEE)
  View done(Viewer viewer, @PathVariable BorderId id, @PathVariable UUID task) {
    return after(
        viewer,
        id,
        tasks.done(viewer, id, task),
        Toast.of("mobility.border.task.checked")
            .withUndo("/moves-abroad/" + id + "/tasks/" + task + "/again"));
  }

  @PostMapping(HERE + "/{task}/again")
  @OpenTo(Hat.EMPLOYEE)
  View again(Viewer viewer, @PathVariable BorderId id, @PathVariable UUID task) {
    tasks.again(viewer, id, task);
    return pages.redirect("/moves-abroad/" + id);
  }

  private View after(Viewer viewer, BorderId id, Outcome<?> outcome, Toast said) {
    return switch (outcome) {
      case Outcome.Done<?> _ -> pages.redirect("/moves-abroad/" + id, said);
      case Outcome.Refused<?>(List<Refusal> no) ->
          pages.refused(
              AbroadController.PAGE,
              AbroadController.PAGE,
              maker.of(viewer, rights.seen(viewer, id), no));
    };
  }
}
