package org.waymark.app.shell;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;

@Controller
class AccountController {
  private static final List<String> THEMES = List.of("system", "light", "dark");
  private final Pages pages;

  AccountController(Pages pages) {
    this.pages = pages;
  }

  @OpenTo(everyone = true)
  @GetMapping("/account")
  View account(Viewer viewer) {
    List<Hat> hats = Arrays.stream(Hat.values()).filter(viewer::wears).toList();
    return pages.page("shell/account.jte", new AccountView(THEMES, hats));
  }

  @OpenTo(everyone = true)
  @GetMapping("/menu")
  View menu() {
    return pages.page("shell/menu.jte", new MenuView());
  }
}
