package org.waymark.app.matching.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.matching.AlikeRoles;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Roles like one role, beside it. */
@Controller
@ConditionalOnWebApplication
class AlikeController {
  private static final int MOST = 6;
  private static final int NAMED = 4;

  private final Pages pages;
  private final AlikeRoles alike;
  private final Organisation organisation;
  private final Skills skills;

  AlikeController(Pages pages, AlikeRoles alike, Organisation organisation, Skills skills) {
    this.pages = pages;
    this.alike = alike;
    this.organisation = organisation;
    this.skills = skills;
  }

  @GetMapping("/roles/{id}/alike")
  @OpenTo(Hat.EMPLOYEE)
  View show(@PathVariable RoleId id) {
    RoleCard role = organisation.role(id).orElseThrow(NotYours::new);
    List<AlikeRoles.Alike> found = alike.of(id, MOST);
    Map<SkillId, SkillCard> cards =
        skills.cards(found.stream().flatMap(a -> a.shared().stream().limit(NAMED)).toList());
    return pages.pageOrFragment(
        "matching/alike-page.jte",
        "matching/alike.jte",
        new AlikeView(role.title(), found.stream().map(a -> line(a, cards)).toList()));
  }

  private static AlikeView.Line line(AlikeRoles.Alike a, Map<SkillId, SkillCard> cards) {
    List<String> named =
        a.shared().stream()
            .limit(NAMED)
            .filter(cards::containsKey)
            .map(s -> Objects.requireNonNull(cards.get(s)).name())
            .toList();
    return new AlikeView.Line(
        a.role().title(),
        "/roles/" + a.role().id(),
        RolesMaker.family(a.role()),
        a.role().level(),
        named,
        a.shared().size() - named.size());
  }
}
