package org.waymark.app.skills.feedback;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;
import org.waymark.app.skills.Feedback.Said;
import org.waymark.app.skills.SkillId;

/** A manager rates a report; everybody else is told why not. */
@Controller
@ConditionalOnWebApplication
class AssessmentController {
  private static final String PAGE = "skills/assessment.jte";
  private final Pages pages;
  private final AssessmentMaker maker;
  private final Assessing assessing;

  AssessmentController(Pages pages, AssessmentMaker maker, Assessing assessing) {
    this.pages = pages;
    this.maker = maker;
    this.assessing = assessing;
  }

  @GetMapping("/people/{person}/assessment")
  @OpenTo(Hat.EMPLOYEE)
  View show(
      Viewer viewer,
      @PathVariable PersonId person,
      @RequestParam(required = false) @Nullable RoleId role) {
    AssessmentView view = maker.of(viewer, person, role, Map.of(), List.of());
    return view.may() ? pages.page(PAGE, view) : pages.refused(PAGE, PAGE, view);
  }

  @PostMapping("/people/{person}/assessment")
  @OpenTo(Hat.EMPLOYEE)
  View assess(
      Viewer viewer,
      @PathVariable PersonId person,
      @RequestParam(required = false) @Nullable RoleId role,
      @RequestParam MultiValueMap<String, String> params) {
    Map<SkillId, Said> said = SaidForm.of(params);
    return switch (assessing.assess(viewer, person, said)) {
      case Outcome.Done<Integer>(Integer skills) ->
          pages.redirect("/people/" + person + "/skills", Toast.of("skills.assess.toast", skills));
      case Outcome.Refused<Integer>(List<Refusal> reasons) ->
          pages.refused(PAGE, PAGE, maker.of(viewer, person, role, said, reasons));
    };
  }
}
