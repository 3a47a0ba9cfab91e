package org.waymark.app.people.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.people.Family;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleSearch;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Option;
import org.waymark.app.shell.Pages;

/** Roles while somebody types. */
@Controller
@ConditionalOnWebApplication
class RoleSearchController {
  private static final int MOST = 12;
  private static final int LONGEST = 200;

  private final Pages pages;
  private final RoleSearch search;
  private final MessageSource messages;

  RoleSearchController(Pages pages, RoleSearch search, MessageSource messages) {
    this.pages = pages;
    this.search = search;
    this.messages = messages;
  }

  @GetMapping("/roles/search")
  @OpenTo(Hat.EMPLOYEE)
  View search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String below,
      Locale language) {
    RoleSearch.Found found = search.find(q.substring(0, Math.min(LONGEST, q.length())), MOST);
    List<Option> options =
        found.roles().stream()
            .map(
                r ->
                    new Option(
                        r.id().toString(),
                        r.title(),
                        found.called() ? family(r) : alike(language),
                        below.equals("none") ? null : "/roles/" + r.id()))
            .toList();
    return pages.page("shell/options.jte", options);
  }

  private String alike(Locale language) {
    return messages.getMessage("people.role.alike", null, language);
  }

  private static @Nullable String family(RoleCard role) {
    Family family = role.family();
    return family == null ? null : family.name();
  }
}
