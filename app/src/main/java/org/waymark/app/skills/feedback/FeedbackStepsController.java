package org.waymark.app.skills.feedback;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;
import org.waymark.app.skills.Feedback.Said;
import org.waymark.app.skills.SkillId;

/** One request: answered or declined by who was asked, withdrawn or replied to by who asked. */
@Controller
@ConditionalOnWebApplication
class FeedbackStepsController {
  private static final String PAGE = "skills/feedback.jte";
  private final Pages pages;
  private final FeedbackMaker maker;
  private final Responding responding;

  FeedbackStepsController(Pages pages, FeedbackMaker maker, Responding responding) {
    this.pages = pages;
    this.maker = maker;
    this.responding = responding;
  }

  @GetMapping("/feedback/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View show(Viewer viewer, @PathVariable UUID id) {
    return pages.page(PAGE, maker.of(viewer, id));
  }

  @PostMapping("/feedback/{id}/answer")
  @OpenTo(Hat.EMPLOYEE)
  View answer(
      Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> params) {
    Map<SkillId, Said> said = SaidForm.of(params);
    String closing = AskForm.text(params.getFirst("closing"));
    return after(viewer, id, responding.answer(viewer, id, said, closing), "given", said, closing);
  }

  @PostMapping("/feedback/{id}/refusal")
  @OpenTo(Hat.EMPLOYEE)
  View decline(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String why) {
    String words = AskForm.text(why);
    return after(viewer, id, responding.decline(viewer, id, words), "declined", Map.of(), "");
  }

  @PostMapping("/feedback/{id}/withdrawal")
  @OpenTo(Hat.EMPLOYEE)
  View withdraw(Viewer viewer, @PathVariable UUID id) {
    return after(viewer, id, responding.withdraw(viewer, id), "withdrawn", Map.of(), "");
  }

  @PostMapping("/feedback/{id}/reply")
  @OpenTo(Hat.EMPLOYEE)
  View reply(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String words) {
    String said = AskForm.text(words);
    return after(viewer, id, responding.reply(viewer, id, said), "replied", Map.of(), said);
  }

  private View after(
      Viewer viewer,
      UUID id,
      Outcome<UUID> outcome,
      String what,
      Map<SkillId, Said> said,
      String words) {
    return switch (outcome) {
      case Outcome.Done<UUID> _ ->
          pages.redirect("/feedback/" + id, Toast.of("skills.feedback.toast." + what));
      case Outcome.Refused<UUID>(List<Refusal> reasons) ->
          pages.refused(PAGE, PAGE, maker.of(viewer, id, said, reasons, words));
    };
  }
}
