package org.waymark.app.growth.plans;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.growth.Plans;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Plans beside what other modules show. */
@Controller
@ConditionalOnWebApplication
class PlanSlotsController {
  private static final String PAGE = "growth/plan-part-page.jte";
  private static final String PART = "growth/plan-part.jte";
  private final Pages pages;
  private final Plans plans;
  private final PlanStore store;
  private final Openings openings;
  private final Audit audit;

  PlanSlotsController(Pages pages, Plans plans, PlanStore store, Openings openings, Audit audit) {
    this.pages = pages;
    this.plans = plans;
    this.store = store;
    this.openings = openings;
    this.audit = audit;
  }

  @GetMapping("/people/{person}/plan")
  @OpenTo(Hat.EMPLOYEE)
  View ofPerson(Viewer viewer, @PathVariable UUID person) {
    PersonId id = new PersonId(person);
    Plans.Glance plan = plans.glances(viewer, List.of(id)).get(id);
    if (plan == null) {
      throw new NotYours();
    }
    audit.read(viewer, id, "plan", null);
    return pages.pageOrFragment(PAGE, PART, new PartView("growth.part", plan, null));
  }

  /** One's own plan for it, or for its role; else the way to one. */
  @GetMapping("/openings/{id}/plan")
  @OpenTo(Hat.EMPLOYEE)
  View forOpening(Viewer viewer, @PathVariable OpeningId id) {
    if (!openings.visibleTo(viewer, List.of(id)).contains(id)) {
      throw new NotYours();
    }
    Plans.Glance plan =
        store.towards(viewer.self(), List.of(id.value())).stream()
            .findFirst()
            .map(
                p ->
                    new Plans.Glance(
                        p.id(),
                        org.waymark.app.shell.Words.plain(p.title()),
                        null,
                        0,
                        0,
                        null,
                        null,
                        p.address()))
            .orElse(null);
    return pages.pageOrFragment(
        PAGE, PART, new PartView("growth.part.opening", plan, plan == null ? id.toString() : null));
  }
}
