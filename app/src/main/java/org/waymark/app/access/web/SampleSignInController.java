package org.waymark.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.app.access.Accounts;
import org.waymark.app.access.ReturnAddress;
import org.waymark.app.access.SignIn;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.shell.OpenTo;

/** In a sample company one signs in by choosing a person; elsewhere this does not exist. */
@Controller
@ConditionalOnWebApplication
@ConditionalOnProperty("waymark.sample")
class SampleSignInController {
  private final Accounts accounts;
  private final People people;
  private final SignIn signIn;

  SampleSignInController(Accounts accounts, People people, SignIn signIn) {
    this.accounts = accounts;
    this.people = people;
    this.signIn = signIn;
  }

  @PostMapping("/sample/sign-in")
  @OpenTo(strangers = true)
  View as(
      @RequestParam UUID person,
      @RequestParam(defaultValue = "") String from,
      HttpServletRequest request,
      HttpServletResponse response) {
    var id = new PersonId(person);
    if (!people.employed(id)) {
      throw new NotYours();
    }
    signIn.as(accounts.ensureFor(id), request, response);
    var view = new RedirectView(ReturnAddress.after(from));
    view.setExpandUriTemplateVariables(false);
    return view;
  }
}
