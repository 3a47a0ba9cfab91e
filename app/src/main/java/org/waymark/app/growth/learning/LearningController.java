package org.waymark.app.growth.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.app.growth.Plans;
import org.waymark.app.growth.learning.Courses.Search;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pager;
import org.waymark.app.shell.Pages;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillHit;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** The learning catalogue, and adding from it to a plan. */
@Controller
@ConditionalOnWebApplication
class LearningController {
  private static final int SIZE = 25;
  private static final int SKILLS = 20;
  private static final String PLAN = "/plans/[0-9a-f-]{36}";
  private final Pages pages;
  private final Courses courses;
  private final Skills skills;
  private final Plans plans;

  LearningController(Pages pages, Courses courses, Skills skills, Plans plans) {
    this.pages = pages;
    this.courses = courses;
    this.skills = skills;
    this.plans = plans;
  }

  /** Adds to the plan that it was opened from, else to the latest of the viewer. */
  @GetMapping("/learning")
  @OpenTo(Hat.EMPLOYEE)
  View catalogue(
      Viewer viewer,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "") String plan,
      @RequestParam(defaultValue = "1") int page) {
    String words = q.replace("\0", "").strip();
    var search = new Search(words, meant(words), language.replace("\0", "").strip());
    var paging = new Paging(page, SIZE);
    List<Course> found = courses.search(search, paging);
    long all = courses.found(search);
    boolean into = plan.matches(PLAN);
    return pages.page(
        "growth/learning.jte",
        new LearningView(
            words,
            search.language(),
            courses.languages(),
            lines(found),
            new Pager(address(search, into ? plan : ""), paging, all),
            into ? plan : null,
            into ? null : latest(viewer),
            words.isEmpty() && search.language().isEmpty() && all == 0));
  }

  private Plans.@Nullable Glance latest(Viewer viewer) {
    return viewer.person().map(me -> plans.glances(viewer, List.of(me)).get(me)).orElse(null);
  }

  private Set<SkillId> meant(String words) {
    return words.isEmpty()
        ? Set.of()
        : skills.search(words, SKILLS).stream()
            .map(SkillHit::skill)
            .map(SkillCard::id)
            .collect(Collectors.toSet());
  }

  private static String address(Search search, String plan) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("q", search.words());
    values.put("language", search.language());
    values.put("plan", plan);
    values.values().removeIf(String::isEmpty);
    var uri = UriComponentsBuilder.fromPath("/learning");
    values.keySet().forEach(k -> uri.queryParam(k, "{" + k + "}"));
    return uri.encode().buildAndExpand(values).toUriString();
  }

  private List<LearningView.Line> lines(List<Course> found) {
    Map<SkillId, SkillCard> names =
        skills.cards(
            found.stream()
                .flatMap(c -> c.skills().stream())
                .map(Course.Teaches::skill)
                .collect(Collectors.toSet()));
    return found.stream()
        .map(
            c ->
                new LearningView.Line(
                    c,
                    c.skills().stream()
                        .filter(t -> names.containsKey(t.skill()))
                        .map(
                            t ->
                                new LearningView.Shown(
                                    Objects.requireNonNull(names.get(t.skill())).name(), t.level()))
                        .toList()))
        .toList();
  }
}
