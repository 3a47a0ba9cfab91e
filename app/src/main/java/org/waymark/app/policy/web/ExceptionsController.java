package org.waymark.app.policy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.policy.Exceptions;
import org.waymark.app.policy.model.ExceptionRequest;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Asking for exceptions, and answering them. */
@Controller
@ConditionalOnWebApplication
class ExceptionsController {
  private static final String ONE = "policy/exception.jte";
  private static final String ASK = "policy/ask.jte";
  private final Pages pages;
  private final ExceptionPages maker;
  private final Exceptions exceptions;
  private final Audit audit;

  ExceptionsController(Pages pages, ExceptionPages maker, Exceptions exceptions, Audit audit) {
    this.pages = pages;
    this.maker = maker;
    this.exceptions = exceptions;
    this.audit = audit;
  }

  @GetMapping("/exceptions")
  @OpenTo(Hat.EMPLOYEE)
  View all(Viewer viewer) {
    return pages.page("policy/exceptions.jte", maker.all(viewer));
  }

  @GetMapping("/exceptions/new")
  @OpenTo(Hat.EMPLOYEE)
  View form(Viewer viewer, @RequestParam(name = "for", required = false) @Nullable UUID subject) {
    if (subject == null) {
      throw new NotYours();
    }
    return pages.page(ASK, maker.ask(viewer, subject, List.of(), ""));
  }

  @PostMapping("/exceptions")
  @OpenTo(Hat.EMPLOYEE)
  View ask(
      Viewer viewer,
      @RequestParam(name = "for", required = false) @Nullable UUID subject,
      @RequestParam(defaultValue = "") String why) {
    if (subject == null) {
      throw new NotYours();
    }
    String words = Typed.text(why);
    return switch (exceptions.ask(viewer, subject, words)) {
      case Outcome.Done<UUID>(UUID id) ->
          pages.redirect("/exceptions/" + id, Toast.of("policy.toast.asked"));
      case Outcome.Refused<UUID>(List<Refusal> no) ->
          pages.refused(ASK, ASK, maker.ask(viewer, subject, no, words));
    };
  }

  @GetMapping("/exceptions/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View one(Viewer viewer, @PathVariable UUID id, Locale language) {
    ExceptionView view = maker.one(viewer, id, language, List.of(), "");
    audit.read(viewer, view.request().person(), "exception", "/exceptions/" + id);
    return pages.page(ONE, view);
  }

  @PostMapping("/exceptions/{id}/answer")
  @OpenTo(Hat.EMPLOYEE)
  View answer(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String choice,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "") String why,
      Locale language) {
    String words = Typed.text(why);
    LocalDate last = VersionsController.day(until);
    Outcome<ExceptionRequest> outcome =
        switch (choice) {
          case "grant" -> exceptions.grant(viewer, id, last, words);
          case "refuse" -> exceptions.refuse(viewer, id, words);
          default -> Outcome.refused("policy.exception.choose");
        };
    return switch (outcome) {
      case Outcome.Done<ExceptionRequest> _ ->
          pages.redirect("/exceptions/" + id, Toast.of("policy.toast.answered"));
      case Outcome.Refused<ExceptionRequest>(List<Refusal> no) ->
          pages.refused(
              ONE, ONE, maker.one(viewer, id, language, no, words).answering(choice, last));
    };
  }

  @PostMapping("/exceptions/{id}/withdrawal")
  @OpenTo(Hat.EMPLOYEE)
  View takeBack(Viewer viewer, @PathVariable UUID id, Locale language) {
    var outcome = exceptions.takeBack(viewer, id);
    return switch (outcome) {
      case Outcome.Done<ExceptionRequest> _ ->
          pages.redirect("/exceptions/" + id, Toast.of("policy.toast.taken_back"));
      case Outcome.Refused<ExceptionRequest>(List<Refusal> no) ->
          pages.refused(ONE, ONE, maker.one(viewer, id, language, no, ""));
    };
  }
}
