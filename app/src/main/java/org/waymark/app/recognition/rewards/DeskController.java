package org.waymark.app.recognition.rewards;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.UnitId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Rewards on the desk of HR, leadership and auditors. */
@Controller
@ConditionalOnWebApplication
class DeskController {
  private static final String DESK = "/desk/rewards";
  private static final String PAGE = "recognition/desk.jte";
  private final Pages pages;
  private final DeskPages maker;
  private final EligiblePages eligible;
  private final Budgets budgets;

  DeskController(Pages pages, DeskPages maker, EligiblePages eligible, Budgets budgets) {
    this.pages = pages;
    this.maker = maker;
    this.eligible = eligible;
    this.budgets = budgets;
  }

  @GetMapping(DESK)
  @OpenTo({Hat.HR_PARTNER, Hat.LEADER, Hat.AUDITOR})
  View desk(Viewer viewer) {
    return pages.page(PAGE, maker.view(viewer, DeskView.Form.EMPTY, List.of()));
  }

  /** A part of that page, loaded after it. */
  @GetMapping(DESK + "/managers")
  @OpenTo(Hat.HR_PARTNER)
  View managers(Viewer viewer) {
    return pages.pageOrFragment(
        "recognition/eligible.jte", "recognition/eligible-part.jte", eligible.of(viewer));
  }

  @PostMapping(DESK + "/budgets")
  @OpenTo(Hat.LEADER)
  View budget(Viewer viewer, @RequestParam Map<String, String> params) {
    var form = new DeskView.Form(text(params, "unit"), text(params, "amount"), text(params, "why"));
    long amount = form.amount().matches("\\d{1,9}") ? Long.parseLong(form.amount()) : -1;
    return switch (budgets.set(viewer, unit(form.unit()), amount, form.why())) {
      case Outcome.Done<UnitId> _ -> pages.redirect(DESK, Toast.of("recognition.toast.budget"));
      case Outcome.Refused<UnitId>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.view(viewer, form, no));
    };
  }

  private static String text(Map<String, String> params, String name) {
    return params.getOrDefault(name, "").replace("\0", "").strip();
  }

  private static UnitId unit(String typed) {
    try {
      return new UnitId(UUID.fromString(typed));
    } catch (IllegalArgumentException e) {
      throw new NotYours();
    }
  }
}
