package org.waymark.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.app.access.Accounts;
import org.waymark.app.access.SignIn;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

@Controller
@ConditionalOnWebApplication
class PasswordController {
  private static final String PAGE = "access/password.jte";
  private final Pages pages;
  private final Accounts accounts;
  private final SignIn signIn;

  PasswordController(Pages pages, Accounts accounts, SignIn signIn) {
    this.pages = pages;
    this.accounts = accounts;
    this.signIn = signIn;
  }

  @GetMapping("/account/password")
  @OpenTo(everyone = true)
  View form(Viewer viewer) {
    return pages.page(PAGE, view(viewer, List.of()));
  }

  @PostMapping("/account/password")
  @OpenTo(everyone = true)
  View change(
      Viewer viewer,
      @RequestParam(defaultValue = "") String current,
      @RequestParam String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (accounts.changePassword(viewer, current, password)) {
      case Outcome.Done<String> _ -> {
        signIn.as(viewer.account(), request, response);
        yield new RedirectView("/account");
      }
      case Outcome.Refused<String>(List<Refusal> reasons) ->
          pages.refused(PAGE, PAGE, view(viewer, reasons));
    };
  }

  private PasswordView view(Viewer viewer, List<Refusal> reasons) {
    Accounts.Credentials own = accounts.credentials(viewer);
    return new PasswordView(own.login(), own.password(), reasons);
  }
}
