package org.waymark.app.matching.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Exploring roles, and oneself against one of them. */
@Controller
@ConditionalOnWebApplication
class RolesController {
  private final Pages pages;
  private final RolesMaker roles;
  private final RoleMaker role;

  RolesController(Pages pages, RolesMaker roles, RoleMaker role) {
    this.pages = pages;
    this.roles = roles;
    this.role = role;
  }

  @GetMapping("/roles")
  @OpenTo(Hat.EMPLOYEE)
  View explore(Viewer viewer, @RequestParam Map<String, String> params) {
    return pages.pageOrFragment(
        "matching/roles.jte",
        "matching/roles-part.jte",
        roles.view(
            viewer,
            RoleForms.filter(params),
            params.getOrDefault("q", "").strip(),
            chosen(params.getOrDefault("role", ""))));
  }

  private static @Nullable RoleId chosen(String text) {
    try {
      return new RoleId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @GetMapping("/roles/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View show(Viewer viewer, @PathVariable RoleId id) {
    return pages.page("matching/role.jte", role.view(viewer, id));
  }
}
