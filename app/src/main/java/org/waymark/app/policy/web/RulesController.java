package org.waymark.app.policy.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** The rules in force, for everybody. */
@Controller
@ConditionalOnWebApplication
class RulesController {
  private final Pages pages;
  private final RulePages maker;

  RulesController(Pages pages, RulePages maker) {
    this.pages = pages;
    this.maker = maker;
  }

  @GetMapping("/rules")
  @OpenTo(everyone = true)
  View rules(@RequestParam Map<String, String> params, Locale language) {
    return pages.pageOrFragment(
        "policy/rules.jte", "policy/lines.jte", maker.rules(RuleFilter.of(params), language));
  }
}
