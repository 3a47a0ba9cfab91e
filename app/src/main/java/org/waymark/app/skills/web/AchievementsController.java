package org.waymark.app.skills.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.model.Achievements.Achievement;
import org.waymark.app.skills.model.Achievements.Shown;
import org.waymark.app.skills.work.Achieving;

/** Courses, projects and certificates of one's own. */
@Controller
@ConditionalOnWebApplication
class AchievementsController {
  private static final String PAGE = "skills/achievements.jte";
  private static final String ADDRESS = "/skills/achievements";

  private final Pages pages;
  private final Achieving achieving;
  private final Skills skills;
  private final Clock clock;

  AchievementsController(Pages pages, Achieving achieving, Skills skills, Clock clock) {
    this.pages = pages;
    this.achieving = achieving;
    this.skills = skills;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  @OpenTo(Hat.EMPLOYEE)
  View mine(Viewer viewer) {
    return pages.page(PAGE, view(viewer, AchievementForm.EMPTY, List.of()));
  }

  @PostMapping(ADDRESS)
  @OpenTo(Hat.EMPLOYEE)
  View bring(Viewer viewer, @RequestParam Map<String, String> params) {
    AchievementForm form = AchievementForm.of(params);
    Outcome<Achievement> outcome =
        switch (form.read(skills, LocalDate.now(clock))) {
          case Outcome.Done<Achieving.Wanted>(Achieving.Wanted wanted) ->
              achieving.bring(viewer, wanted);
          case Outcome.Refused<Achieving.Wanted>(List<Refusal> reasons) -> Outcome.refused(reasons);
        };
    return switch (outcome) {
      case Outcome.Done<Achievement>(Achievement brought) ->
          pages.redirect(ADDRESS, Toast.of("skills.toast.achievement", brought.title()));
      case Outcome.Refused<Achievement>(List<Refusal> reasons) ->
          pages.refused(PAGE, PAGE, view(viewer, form, reasons));
    };
  }

  @PostMapping(ADDRESS + "/{achievement}/removal")
  @OpenTo(Hat.EMPLOYEE)
  View takeAway(Viewer viewer, @PathVariable UUID achievement) {
    achieving.takeAway(viewer, achievement);
    return pages.redirect(ADDRESS, Toast.of("skills.toast.achievement.removed"));
  }

  private AchievementsView view(Viewer viewer, AchievementForm form, List<Refusal> refusals) {
    List<Achievement> mine = achieving.of(viewer.self());
    Map<SkillId, SkillCard> cards =
        skills.cards(mine.stream().flatMap(a -> a.skills().stream()).map(Shown::skill).toList());
    return new AchievementsView(
        mine.stream().map(a -> line(a, cards)).toList(),
        new AchievementsView.Form(
            form.kind(),
            form.title(),
            form.on(),
            form.link(),
            form.lines().stream().map(l -> new AchievementsView.Row(l.name(), l.level())).toList()),
        refusals);
  }

  private static AchievementsView.Line line(Achievement a, Map<SkillId, SkillCard> cards) {
    return new AchievementsView.Line(
        a.id(),
        a.kind().code(),
        a.title(),
        a.on(),
        a.link(),
        Achieving.web(a.link()),
        a.skills().stream()
            .filter(s -> cards.containsKey(s.skill()))
            .map(
                s ->
                    new AchievementsView.Shown(
                        s.skill().toString(), name(cards.get(s.skill())), s.level()))
            .toList());
  }

  private static String name(@org.jspecify.annotations.Nullable SkillCard card) {
    return card == null ? "" : card.name();
  }
}
