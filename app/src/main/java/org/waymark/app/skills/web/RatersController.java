package org.waymark.app.skills.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.exchange.CsvFile;
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
  private static final List<String> COLUMNS = List.of("who", "role", "unit", "how", "ratings");

  private static final Comparator<Raters.Rater> FURTHEST =
      Comparator.comparingDouble((Raters.Rater r) -> -Math.abs(r.severity()))
          .thenComparing(r -> r.person().value());

  private final Pages pages;
  private final Raters raters;
  private final Relations relations;
  private final People people;
  private final Audit audit;
  private final MessageSource words;

  RatersController(
      Pages pages,
      Raters raters,
      Relations relations,
      People people,
      Audit audit,
      MessageSource words) {
    this.pages = pages;
    this.raters = raters;
    this.relations = relations;
    this.people = people;
    this.audit = audit;
    this.words = words;
  }

  @GetMapping("/raters")
  @OpenTo(Hat.HR_PARTNER)
  View raters(Viewer viewer, @RequestParam(defaultValue = "1") int page) {
    List<Raters.Rater> mine = mine(viewer);
    Paging paging = new Paging(page, PAGE_SIZE);
    List<Line> lines = lines(viewer, mine.stream().skip(paging.offset()).limit(PAGE_SIZE).toList());
    return pages.page(
        "skills/raters.jte",
        new RatersView(lines, FEWEST, new Pager("/raters", paging, mine.size())));
  }

  /** What all pages of the list show, no more. */
  @GetMapping("/raters.csv")
  @OpenTo(Hat.HR_PARTNER)
  View csv(Viewer viewer, Locale language) {
    return CsvFile.of(
        "raters.csv",
        CsvFile.header(words, "skills.raters.", COLUMNS, language),
        lines(viewer, mine(viewer)).stream().map(line -> row(line, language)).toList());
  }

  private @Nullable Object[] row(Line line, Locale language) {
    return new @Nullable Object[] {
      line.person().name(),
      line.person().roleTitle(),
      line.person().unitName(),
      words.getMessage(line.key(), new Object[] {line.size()}, language),
      line.ratings()
    };
  }

  /** Those of the viewer's units who rated often enough, the furthest from others first. */
  private List<Raters.Rater> mine(Viewer viewer) {
    List<Raters.Rater> known = raters.all(FEWEST);
    Set<PersonId> partnered =
        relations.having(
            viewer, Relation.HR_PARTNER, known.stream().map(Raters.Rater::person).toList());
    return known.stream()
        .filter(r -> partnered.contains(r.person()))
        .filter(r -> !viewer.is(r.person()))
        .sorted(FURTHEST)
        .toList();
  }

  private List<Line> lines(Viewer viewer, List<Raters.Rater> shown) {
    Map<PersonId, PersonCard> cards =
        people.cards(shown.stream().map(Raters.Rater::person).toList());
    audit.readAll(viewer, cards.keySet(), "raters", null);
    return shown.stream()
        .filter(r -> cards.containsKey(r.person()))
        .map(
            r -> new Line(Objects.requireNonNull(cards.get(r.person())), r.ratings(), r.severity()))
        .toList();
  }
}
