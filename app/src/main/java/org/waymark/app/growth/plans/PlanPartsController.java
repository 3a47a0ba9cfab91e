package org.waymark.app.growth.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.growth.PlanActionId;
import org.waymark.app.growth.PlanId;
import org.waymark.app.growth.plans.PlanAction.Draft;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** What happens to a plan as a whole: its order, what is taken over, what is written on it. */
@Controller
@ConditionalOnWebApplication
class PlanPartsController {
  private static final String PLAN = "growth/plan.jte";
  private static final String BEGIN = "begin:";
  private static final String PART = "growth/plan-actions-part.jte";
  private final Pages pages;
  private final PlanMaker maker;
  private final Doing doing;
  private final Taking taking;
  private final Commenting commenting;
  private final PlanFile files;

  PlanPartsController(
      Pages pages,
      PlanMaker maker,
      Doing doing,
      Taking taking,
      Commenting commenting,
      PlanFile files) {
    this.pages = pages;
    this.maker = maker;
    this.doing = doing;
    this.taking = taking;
    this.commenting = commenting;
    this.files = files;
  }

  /** By numbers, or by a button that moves or begins one line; what is kept comes back. */
  @PostMapping("/plans/{id}/order")
  @OpenTo(Hat.EMPLOYEE)
  View order(
      Viewer viewer,
      @PathVariable PlanId id,
      @RequestParam MultiValueMap<String, String> form,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
      Locale language) {
    Outcome<PlanId> outcome = pressed(viewer, id, form);
    if (fragment == null) {
      return after(viewer, id, outcome, "ordered", "", language);
    }
    return switch (outcome) {
      case Outcome.Done<PlanId> _ -> pages.page(PART, maker.of(viewer, id, language));
      case Outcome.Refused<PlanId>(List<Refusal> no) ->
          pages.refused(PART, PART, maker.of(viewer, id, language, no, ""));
    };
  }

  private Outcome<PlanId> pressed(Viewer viewer, PlanId id, MultiValueMap<String, String> form) {
    Optional<String> garbage = Typed.noPlace(form);
    if (garbage.isPresent()) {
      return doing.refused(viewer, id, Refusal.of("growth.order.no.number", garbage.get()));
    }
    SequencedMap<UUID, @Nullable Integer> places = Typed.places(form);
    String act = String.valueOf(form.getFirst("act"));
    Outcome<PlanId> kept = doing.order(viewer, id, places, Arranging.Press.of(act));
    Optional<UUID> begun =
        act.startsWith(BEGIN) ? Typed.id(act.substring(BEGIN.length())) : Optional.empty();
    return begun.isPresent() && kept instanceof Outcome.Done<PlanId>
        ? doing.begin(viewer, id, new PlanActionId(begun.get()))
        : kept;
  }

  /** What was proposed, or a template. */
  @PostMapping("/plans/{id}/proposals")
  @OpenTo(Hat.EMPLOYEE)
  View take(
      Viewer viewer,
      @PathVariable PlanId id,
      @RequestParam MultiValueMap<String, String> form,
      Locale language) {
    Optional<UUID> template = Typed.id(form.getFirst("template"));
    List<String> keys = new ArrayList<>(form.getOrDefault("take", List.of()));
    Outcome<List<Draft>> drafts =
        template.isPresent()
            ? taking.template(template.get())
            : taking.proposals(viewer, id, keys, language);
    Outcome<PlanId> outcome =
        switch (drafts) {
          case Outcome.Done<List<Draft>>(List<Draft> some) -> doing.add(viewer, id, some);
          case Outcome.Refused<List<Draft>>(List<Refusal> no) -> Outcome.refused(no);
        };
    return after(viewer, id, outcome, "taken", "", language);
  }

  @PostMapping("/plans/{id}/comments")
  @OpenTo(Hat.EMPLOYEE)
  View comment(
      Viewer viewer,
      @PathVariable PlanId id,
      @RequestParam Map<String, String> params,
      Locale language) {
    String words = Typed.text(params.get("words"));
    return after(viewer, id, commenting.write(viewer, id, words), "written", words, language);
  }

  private View after(
      Viewer viewer,
      PlanId id,
      Outcome<PlanId> outcome,
      String said,
      String typed,
      Locale language) {
    return switch (outcome) {
      case Outcome.Done<PlanId> _ ->
          pages.redirect("/plans/" + id, Toast.of("growth.toast." + said));
      case Outcome.Refused<PlanId>(List<Refusal> no) ->
          pages.refused(PLAN, PLAN, maker.of(viewer, id, language, no, typed));
    };
  }

  @GetMapping("/plans/{id}/actions.csv")
  @OpenTo(Hat.EMPLOYEE)
  View csv(Viewer viewer, @PathVariable PlanId id, Locale language) {
    return files.of(viewer, id, language);
  }
}
