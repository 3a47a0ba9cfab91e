package org.waymark.app.skills.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Option;
import org.waymark.app.shell.Pages;
import org.waymark.app.skills.Narrowing;
import org.waymark.app.skills.SkillHit;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.work.Proposing;
import org.waymark.app.skills.work.Wishing;

@Controller
@ConditionalOnWebApplication
class ProfileController {
  private static final int HITS = 10;
  private static final int TIPS = 3;

  private final Pages pages;
  private final SkillRows rows;
  private final Skills skills;
  private final Proposing proposing;
  private final Wishing wishing;
  private final Narrowing narrowing;
  private final Clock clock;

  ProfileController(
      Pages pages,
      SkillRows rows,
      Skills skills,
      Proposing proposing,
      Wishing wishing,
      Narrowing narrowing,
      Clock clock) {
    this.pages = pages;
    this.rows = rows;
    this.skills = skills;
    this.proposing = proposing;
    this.wishing = wishing;
    this.narrowing = narrowing;
    this.clock = clock;
  }

  @GetMapping("/skills")
  @OpenTo(Hat.EMPLOYEE)
  View profile(Viewer viewer, @RequestParam(defaultValue = "") String q) {
    List<SkillHit> hits = q.isBlank() ? List.of() : skills.search(q, HITS);
    var choice = wishing.availability(viewer.self());
    boolean found = wishing.found(viewer.self());
    return pages.page(
        "skills/profile.jte",
        new ProfileView(
            rows.of(viewer.self(), SkillRows.Show.EVERYTHING),
            q,
            hits,
            proposing.of(viewer.self()).size(),
            narrowing.of(viewer.self()).stream().limit(TIPS).toList(),
            found,
            choice.isPresent() && choice.get().pausingOn(LocalDate.now(clock))));
  }

  /** Answers while somebody types; choosing one leads to its page, below the given address. */
  @GetMapping("/skills/search")
  @OpenTo(everyone = true)
  View search(
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String below) {
    String lead = below.matches("/people/[0-9a-f-]{36}/skills") ? below + "?skill=" : "/skills/";
    List<Option> options =
        skills.search(q, HITS).stream()
            .map(
                hit ->
                    new Option(
                        hit.skill().id().toString(),
                        hit.skill().name(),
                        hint(hit),
                        below.equals("none") ? null : lead + hit.skill().id()))
            .toList();
    return pages.page("shell/options.jte", options);
  }

  private static String hint(SkillHit hit) {
    return hit.matched().isEmpty() ? hit.skill().group() : hit.matched();
  }
}
