package org.waymark.app.skills.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pager;
import org.waymark.app.shell.Pages;
import org.waymark.app.skills.model.Raters;
import org.waymark.app.skills.web.RatersView.Line;

/** For HR partners alone: raters are not graded in front of those whom they rate. */
@Controller
@ConditionalOnWebApplication
class RatersController {
  /** Of fewer ratings nothing is said. */
  private static final int FEWEST = 10;

  private static final int PAGE_SIZE = 50;

  private static final Comparator<Raters.Rater> FURTHEST =
      Comparator.comparingDouble((Raters.Rater r) -> -Math.abs(r.severity()))
          .thenComparing(r -> r.person().value());

  private final Pages pages;
  private final Raters raters;
  private final Relations relations;
  private final People people;
  private final Audit audit;

  RatersController(Pages pages, Raters raters, Relations relations, People people, Audit audit) {
    this.pages = pages;
    this.raters = raters;
    this.relations = relations;
    this.people = people;
    this.audit = audit;
  }

  @GetMapping("/raters")
  @OpenTo(Hat.HR_PARTNER)
  View raters(Viewer viewer, @RequestParam(defaultValue = "1") int page) {
    List<Raters.Rater> known = raters.all(FEWEST);
    Map<PersonId, Set<Relation>> related =
        relations.of(viewer, known.stream().map(Raters.Rater::person).toList());
    List<Raters.Rater> mine =
        known.stream()
            .filter(r -> related.getOrDefault(r.person(), Set.of()).contains(Relation.HR_PARTNER))
            .filter(r -> !viewer.is(r.person()))
            .sorted(FURTHEST)
            .toList();
    Paging paging = new Paging(page, PAGE_SIZE);
    List<Raters.Rater> shown = mine.stream().skip(paging.offset()).limit(PAGE_SIZE).toList();
    Map<PersonId, PersonCard> cards =
        people.cards(shown.stream().map(Raters.Rater::person).toList());
    audit.readAll(viewer, cards.keySet(), "raters", null);
    List<Line> lines =
        shown.stream()
            .filter(r -> cards.containsKey(r.person()))
            .map(
                r ->
                    new Line(
                        Objects.requireNonNull(cards.get(r.person())), r.ratings(), r.severity()))
            .toList();
    return pages.page(
        "skills/raters.jte",
        new RatersView(lines, FEWEST, new Pager("/raters", paging, mine.size())));
  }
}
