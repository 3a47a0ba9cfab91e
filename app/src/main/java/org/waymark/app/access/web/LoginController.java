package org.waymark.app.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.shell.Pages;

@Controller
class LoginController {
  private final Pages pages;

  LoginController(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/login")
  View login(@RequestParam(required = false) @Nullable String error) {
    return pages.page("access/login.jte", new LoginView(error != null));
  }
}
