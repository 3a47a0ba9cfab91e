package org.waymark.app.skills.objectives;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.ObjectiveId;
import org.waymark.app.skills.Objectives;
import org.waymark.app.skills.Objectives.Draft;

/** Objectives for everybody to read, and for leaders and HR to write. */
@Controller
@ConditionalOnWebApplication
class ObjectivesController {
  private static final String EDIT = "skills/objective-edit.jte";
  private static final String SERVED = "skills/served.jte";
  private final Pages pages;
  private final ObjectiveMaker maker;
  private final ObjectiveFormReader reader;
  private final ObjectiveWriting writing;
  private final Objectives objectives;
  private final Aspirations aspirations;
  private final Audit audit;

  ObjectivesController(
      Pages pages,
      ObjectiveMaker maker,
      ObjectiveFormReader reader,
      ObjectiveWriting writing,
      Objectives objectives,
      Aspirations aspirations,
      Audit audit) {
    this.pages = pages;
    this.maker = maker;
    this.reader = reader;
    this.writing = writing;
    this.objectives = objectives;
    this.aspirations = aspirations;
    this.audit = audit;
  }

  @GetMapping("/objectives")
  @OpenTo(Hat.EMPLOYEE)
  View all(Viewer viewer) {
    return pages.page("skills/objectives.jte", maker.all(viewer));
  }

  @GetMapping("/objectives/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View one(Viewer viewer, @PathVariable ObjectiveId id) {
    return pages.page("skills/objective.jte", maker.one(viewer, id));
  }

  /** Beside an objective, for those who lead. */
  @GetMapping("/objectives/{id}/aiming")
  @OpenTo({Hat.LEADER, Hat.HR_PARTNER})
  View aiming(Viewer viewer, @PathVariable ObjectiveId id) {
    return pages.pageOrFragment(
        "skills/aiming-page.jte", "skills/aiming.jte", maker.aiming(viewer, id));
  }

  @GetMapping("/objectives/new")
  @OpenTo({Hat.LEADER, Hat.HR_PARTNER})
  View fresh(Viewer viewer) {
    return pages.page(EDIT, maker.fresh(viewer));
  }

  @PostMapping("/objectives")
  @OpenTo({Hat.LEADER, Hat.HR_PARTNER})
  View add(Viewer viewer, @RequestParam MultiValueMap<String, String> params) {
    return keep(viewer, null, params);
  }

  @GetMapping("/objectives/{id}/edit")
  @OpenTo(Hat.EMPLOYEE)
  View edit(Viewer viewer, @PathVariable ObjectiveId id) {
    return pages.page(EDIT, maker.edit(viewer, id));
  }

  @PostMapping("/objectives/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View change(
      Viewer viewer,
      @PathVariable ObjectiveId id,
      @RequestParam MultiValueMap<String, String> params) {
    maker.edit(viewer, id);
    return keep(viewer, id, params);
  }

  private View keep(Viewer viewer, @Nullable ObjectiveId id, MultiValueMap<String, String> params) {
    ObjectiveForm form = ObjectiveForm.of(params);
    ObjectiveFormReader.Read read = reader.read(form);
    Draft draft = read.draft();
    if (draft == null) {
      return pages.refused(EDIT, EDIT, maker.edit(viewer, id, form, read.refusals()));
    }
    Outcome<ObjectiveId> outcome =
        id == null ? writing.add(viewer, draft) : writing.change(viewer, id, form.seen(), draft);
    return switch (outcome) {
      case Outcome.Done<ObjectiveId>(ObjectiveId kept) ->
          pages.redirect("/objectives/" + kept, Toast.of("skills.objective.toast.kept"));
      case Outcome.Refused<ObjectiveId>(List<Refusal> no) ->
          pages.error(status(no), EDIT, EDIT, maker.edit(viewer, id, form, no));
    };
  }

  private static HttpStatus status(List<Refusal> no) {
    return no.stream().anyMatch(r -> r.key().equals(ObjectiveRule.CHANGED))
        ? HttpStatus.CONFLICT
        : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  @PostMapping("/objectives/{id}/closing")
  @OpenTo(Hat.EMPLOYEE)
  View close(Viewer viewer, @PathVariable ObjectiveId id) {
    return switch (writing.close(viewer, id)) {
      case Outcome.Done<ObjectiveId> _ ->
          pages.redirect("/objectives/" + id, Toast.of("skills.objective.toast.closed"));
      case Outcome.Refused<ObjectiveId> _ -> pages.redirect("/objectives/" + id);
    };
  }

  /** Beside a role: what it serves, for everybody. */
  @GetMapping("/roles/{role}/objectives")
  @OpenTo(Hat.EMPLOYEE)
  View ofRole(@PathVariable RoleId role) {
    return served(new ServedView("", objectives.serving(List.of(role), List.of())));
  }

  /** What the viewer's own wishes serve. */
  @GetMapping("/aspirations/objectives")
  @OpenTo(Hat.EMPLOYEE)
  View ofMine(Viewer viewer) {
    return served(ServedView.of("", aspirations.of(viewer.self()), objectives));
  }

  /** What a goal serves that the person shared with this very viewer; else it does not exist. */
  @GetMapping("/people/{person}/objectives")
  @OpenTo(Hat.EMPLOYEE)
  View ofReport(Viewer viewer, @PathVariable PersonId person) {
    Optional<Aspiration> shared =
        viewer.is(person) ? Optional.empty() : aspirations.visibleTo(viewer, person);
    Aspiration wishes = shared.orElseThrow(NotYours::new);
    audit.read(viewer, person, "aspirations", null);
    return served(ServedView.of(person.toString(), wishes, objectives));
  }

  private View served(ServedView view) {
    return pages.pageOrFragment("skills/served-page.jte", SERVED, view);
  }
}
