package org.waymark.app.recognition.rewards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Nominating a manager, and deciding on it. */
@Controller
@ConditionalOnWebApplication
class NominationsController {
  private static final String HERE = "/rewards/nominations";
  private static final String ALL = "recognition/nominations.jte";
  private static final String ONE = "recognition/nomination.jte";
  private final Pages pages;
  private final NominationPages maker;
  private final Nominating nominating;
  private final Rewarding rewarding;

  NominationsController(
      Pages pages, NominationPages maker, Nominating nominating, Rewarding rewarding) {
    this.pages = pages;
    this.maker = maker;
    this.nominating = nominating;
    this.rewarding = rewarding;
  }

  @GetMapping(HERE)
  @OpenTo(Hat.EMPLOYEE)
  View mine(Viewer viewer, @RequestParam(defaultValue = "") String manager) {
    return pages.page(
        ALL, maker.mine(viewer, new NominationsView.Form(manager, "special", ""), List.of()));
  }

  @PostMapping(HERE)
  @OpenTo(Hat.EMPLOYEE)
  View nominate(Viewer viewer, @RequestParam Map<String, String> params) {
    var form =
        new NominationsView.Form(
            text(params, "manager"), text(params, "kind"), text(params, "words"));
    RewardKind kind = RewardKind.of(form.kind()).orElseThrow(NotYours::new);
    Outcome<NominationId> outcome =
        person(form.manager())
            .map(p -> nominating.nominate(viewer, p, kind, form.words()))
            .orElseGet(() -> Outcome.refused("recognition.nomination.no.peer"));
    return switch (outcome) {
      case Outcome.Done<NominationId>(NominationId id) ->
          pages.redirect(HERE + "/" + id, Toast.of("recognition.toast.nominated"));
      case Outcome.Refused<NominationId>(List<Refusal> no) ->
          pages.refused(ALL, ALL, maker.mine(viewer, form, no));
    };
  }

  @GetMapping(HERE + "/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View one(Viewer viewer, @PathVariable NominationId id) {
    return pages.page(ONE, maker.one(viewer, id, "", List.of()));
  }

  /** HR passes it on, or leadership approves it, or either says no. */
  @PostMapping(HERE + "/{id}/decision")
  @OpenTo({Hat.HR_PARTNER, Hat.LEADER})
  View decide(
      Viewer viewer, @PathVariable NominationId id, @RequestParam Map<String, String> params) {
    String why = text(params, "why");
    String choice = text(params, "choice");
    Outcome<NominationId> outcome =
        switch (choice) {
          case "confirm" -> rewarding.confirm(viewer, id, amount(text(params, "amount")), why);
          case "approve" -> rewarding.approve(viewer, id, why);
          case "decline" -> rewarding.decline(viewer, id, why);
          default -> throw new NotYours();
        };
    return after(viewer, id, outcome, choice, why);
  }

  /** Whoever approved it, or HR, takes an approved one back. */
  @PostMapping(HERE + "/{id}/reversal")
  @OpenTo({Hat.HR_PARTNER, Hat.LEADER})
  View reverse(
      Viewer viewer, @PathVariable NominationId id, @RequestParam Map<String, String> params) {
    String why = text(params, "why");
    return after(viewer, id, rewarding.reverse(viewer, id, why), "reverse", why);
  }

  @PostMapping(HERE + "/{id}/withdrawal")
  @OpenTo(Hat.EMPLOYEE)
  View withdraw(Viewer viewer, @PathVariable NominationId id) {
    return after(viewer, id, nominating.withdraw(viewer, id), "withdraw", "");
  }

  private View after(
      Viewer viewer, NominationId id, Outcome<NominationId> outcome, String said, String why) {
    return switch (outcome) {
      case Outcome.Done<NominationId> _ ->
          pages.redirect(HERE + "/" + id, Toast.of("recognition.toast.nomination." + said));
      case Outcome.Refused<NominationId>(List<Refusal> no) ->
          pages.refused(ONE, ONE, maker.one(viewer, id, why, no));
    };
  }

  private static String text(Map<String, String> params, String name) {
    return params.getOrDefault(name, "").replace("\0", "").replace("\r\n", "\n").strip();
  }

  private static @Nullable Long amount(String typed) {
    return typed.matches("\\d{1,9}") ? Long.valueOf(typed) : null;
  }

  private static Optional<PersonId> person(String typed) {
    try {
      return Optional.of(new PersonId(UUID.fromString(typed)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
