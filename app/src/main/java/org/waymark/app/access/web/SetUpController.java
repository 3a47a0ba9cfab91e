package org.waymark.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.app.access.Accounts;
import org.waymark.app.access.SignIn;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/**
 * Where a one-time code leads: the first administrator's account, or an invited person's password.
 */
@Controller
@ConditionalOnWebApplication
class SetUpController {
  private static final String PAGE = "access/set-up.jte";
  private final Pages pages;
  private final Accounts accounts;
  private final SignIn signIn;

  SetUpController(Pages pages, Accounts accounts, SignIn signIn) {
    this.pages = pages;
    this.accounts = accounts;
    this.signIn = signIn;
  }

  @GetMapping("/setup")
  @OpenTo(strangers = true)
  View form(@RequestParam(defaultValue = "") String code) {
    if (code.isBlank()) {
      if (accounts.setUp()) {
        throw new NotYours(); // set up already: only an invitation leads here now
      }
      return pages.page(PAGE, new SetUpView("", false, false, "", "", List.of()));
    }
    Optional<Accounts.Door> door = accounts.door(code);
    return door.isEmpty()
        ? pages.refused(
            PAGE,
            PAGE,
            new SetUpView(code, false, false, "", "", List.of(Refusal.of("access.refused.code"))))
        : pages.page(PAGE, view(code, door.get(), "", List.of()));
  }

  @PostMapping("/setup")
  @OpenTo(strangers = true)
  View setUp(
      @RequestParam String code,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String login,
      @RequestParam String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (accounts.setUp(code, name, login, password)) {
      case Outcome.Done<UUID>(UUID account) -> {
        signIn.as(account, request, response);
        yield new RedirectView("/");
      }
      case Outcome.Refused<UUID>(List<Refusal> reasons) ->
          pages.refused(
              PAGE,
              PAGE,
              accounts
                  .door(code)
                  .map(door -> view(code, door, name, login, reasons))
                  .orElse(new SetUpView(code, false, false, name, login, reasons)));
    };
  }

  private static SetUpView view(
      String code, Accounts.Door door, String name, List<Refusal> reasons) {
    return view(code, door, name, door.login(), reasons);
  }

  private static SetUpView view(
      String code, Accounts.Door door, String name, String login, List<Refusal> reasons) {
    return new SetUpView(
        code,
        true,
        door.firstAdministrator(),
        name,
        door.firstAdministrator() ? login : door.login(),
        reasons);
  }
}
