package org.waymark.app.skills.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.Sight;
import org.waymark.app.skills.work.Levelling;
import org.waymark.app.skills.work.Sights;

/** Skills of another person: for the manager, HR partner, hiring on application, or as shared. */
@Controller
@ConditionalOnWebApplication
class OthersController {
  private static final String PAGE = "skills/others.jte";

  private final Pages pages;
  private final OthersPages others;
  private final Sights sights;
  private final Levelling levelling;
  private final Audit audit;

  OthersController(
      Pages pages, OthersPages others, Sights sights, Levelling levelling, Audit audit) {
    this.pages = pages;
    this.others = others;
    this.sights = sights;
    this.levelling = levelling;
    this.audit = audit;
  }

  @GetMapping("/people/{person}/skills")
  @OpenTo(Hat.EMPLOYEE)
  View skills(
      Viewer viewer,
      @PathVariable PersonId person,
      @RequestParam(required = false) @Nullable SkillId skill) {
    if (viewer.is(person)) {
      return pages.redirect("/skills");
    }
    Sight sight = sights.of(viewer, person);
    OthersView view = others.of(person, sight, skill, List.of(), "");
    if (!sight.levels() && view.aspiration() == null) {
      throw new NotYours();
    }
    if (sight.levels()) {
      audit.read(viewer, person, "skills", null);
    }
    if (view.aspiration() != null) {
      audit.read(viewer, person, "aspirations", null);
    }
    return pages.page(PAGE, view);
  }

  @PostMapping("/people/{person}/skills/{skill}/level")
  @OpenTo(Hat.MANAGER)
  View state(
      Viewer viewer,
      @PathVariable PersonId person,
      @PathVariable SkillId skill,
      @RequestParam(defaultValue = "0") int level,
      @RequestParam(defaultValue = "") String words) {
    return switch (levelling.stateFor(viewer, person, skill, level, Typed.clean(words))) {
      case Outcome.Done<SkillCard>(SkillCard card) ->
          pages.redirect(
              "/people/" + person + "/skills", Toast.of("skills.toast.level", card.name(), level));
      case Outcome.Refused<SkillCard>(List<Refusal> reasons) ->
          pages.refused(
              PAGE, PAGE, others.of(person, sights.of(viewer, person), skill, reasons, words));
    };
  }
}
