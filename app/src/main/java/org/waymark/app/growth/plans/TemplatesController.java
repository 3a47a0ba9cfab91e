package org.waymark.app.growth.plans;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.growth.plans.TemplateStore.Template;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Templates of plans, for learning and development. */
@Controller
@ConditionalOnWebApplication
class TemplatesController {
  private static final String ALL = "/learning/templates";
  private static final String FORM = "growth/template.jte";
  private final Pages pages;
  private final TemplateStore templates;
  private final TemplateForm forms;
  private final TransactionTemplate transaction;
  private final Clock clock;

  TemplatesController(
      Pages pages,
      TemplateStore templates,
      TemplateForm forms,
      TransactionTemplate transaction,
      Clock clock) {
    this.pages = pages;
    this.templates = templates;
    this.forms = forms;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping(ALL)
  @OpenTo(Hat.LEARNING)
  View all() {
    return pages.page(
        "growth/templates.jte",
        new TemplatesView(
            templates.all().stream()
                .map(
                    t ->
                        new TemplatesView.Line(
                            ALL + "/" + t.id(), t.name(), t.about(), t.actions()))
                .toList()));
  }

  @GetMapping(ALL + "/new")
  @OpenTo(Hat.LEARNING)
  View fresh() {
    return pages.page(FORM, view(ALL, true, Map.of(), List.of()));
  }

  private static TemplateView view(
      String address, boolean fresh, Map<String, String> typed, List<Refusal> no) {
    return new TemplateView(
        address,
        fresh,
        typed,
        ActionKind.CHOSEN.stream().map(ActionKind::code).toList(),
        TemplateForm.lines(typed),
        no);
  }

  @PostMapping(ALL)
  @OpenTo(Hat.LEARNING)
  View add(Viewer viewer, @RequestParam Map<String, String> params) {
    return switch (forms.read(UuidCreator.getTimeOrderedEpoch(), viewer.self(), params)) {
      case Outcome.Refused<Template>(List<Refusal> no) ->
          pages.refused(FORM, FORM, view(ALL, true, params, no));
      case Outcome.Done<Template>(Template fresh) -> {
        transaction.executeWithoutResult(_ -> templates.add(fresh, clock.instant()));
        yield pages.redirect(ALL, Toast.of("growth.toast.template", fresh.name()));
      }
    };
  }

  @GetMapping(ALL + "/{id}")
  @OpenTo(Hat.LEARNING)
  View one(@PathVariable UUID id) {
    Template t = templates.find(id).orElseThrow(NotYours::new);
    return pages.page(FORM, view(ALL + "/" + id, false, forms.typed(t), List.of()));
  }

  /** Of two who edit at once, the second sees that and what they typed. */
  @PostMapping(ALL + "/{id}")
  @OpenTo(Hat.LEARNING)
  View keep(Viewer viewer, @PathVariable UUID id, @RequestParam Map<String, String> params) {
    if (templates.find(id).isEmpty()) {
      throw new NotYours();
    }
    String address = ALL + "/" + id;
    Integer seen = Typed.number(params.get("version"));
    return switch (forms.read(id, viewer.self(), params)) {
      case Outcome.Refused<Template>(List<Refusal> no) ->
          pages.refused(FORM, FORM, view(address, false, params, no));
      case Outcome.Done<Template>(Template next) -> {
        boolean kept =
            Boolean.TRUE.equals(
                transaction.execute(
                    _ -> templates.replace(next, seen == null ? -1 : seen, clock.instant())));
        yield kept
            ? pages.redirect(ALL, Toast.of("growth.toast.template", next.name()))
            : pages.error(
                HttpStatus.CONFLICT,
                FORM,
                FORM,
                view(address, false, params, List.of(Refusal.of("growth.template.no.changed"))));
      }
    };
  }

  /** Plans that took it over stay as they are. */
  @PostMapping(ALL + "/{id}/removal")
  @OpenTo(Hat.LEARNING)
  View retire(@PathVariable UUID id) {
    if (!templates.retire(id)) {
      throw new NotYours();
    }
    return pages.redirect(ALL, Toast.of("growth.toast.template.removed"));
  }
}
