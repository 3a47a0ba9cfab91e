package org.waymark.app.access.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.CaseSource;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** How cases went, for auditors: each look is recorded, and the person sees it. */
@Controller
@ConditionalOnWebApplication
class CasesController {
  private static final String ALL = "access/cases.jte";
  private static final int MOST = 50;
  private static final Pattern NUMBER =
      Pattern.compile("\\p{XDigit}{8}-(\\p{XDigit}{4}-){3}\\p{XDigit}{12}");
  private final Pages pages;
  private final List<CaseSource> sources;
  private final People people;
  private final Audit audit;

  CasesController(Pages pages, List<CaseSource> sources, People people, Audit audit) {
    this.pages = pages;
    this.sources = sources;
    this.people = people;
    this.audit = audit;
  }

  @GetMapping("/cases")
  @OpenTo(Hat.AUDITOR)
  View all(@RequestParam(defaultValue = "") String number) {
    if (number.isBlank()) {
      return pages.page(ALL, view(number, List.of()));
    }
    Optional<String> found = numbers(number).flatMap(this::address).findFirst();
    return found.isPresent()
        ? pages.redirect(found.get())
        : pages.refused(ALL, ALL, view(number, List.of(Refusal.of("access.case.refused.number"))));
  }

  /** Also where an address of the log was put in. */
  private static Stream<UUID> numbers(String typed) {
    return NUMBER.matcher(typed).results().map(MatchResult::group).map(UUID::fromString);
  }

  private Stream<String> address(UUID id) {
    return sources.stream()
        .filter(source -> source.find(id).isPresent())
        .map(source -> "/cases/" + source.kind() + "/" + id);
  }

  private CasesView view(String number, List<Refusal> refusals) {
    List<CasesView.Line> lines =
        sources.stream()
            .flatMap(s -> s.latest(MOST).stream().map(c -> CasesView.Line.of(s.kind(), c)))
            .sorted(Comparator.comparing(CasesView.Line::since).reversed())
            .toList();
    return new CasesView(lines, number, refusals);
  }

  @GetMapping("/cases/{kind}/{id}")
  @OpenTo(Hat.AUDITOR)
  View one(Viewer viewer, @PathVariable String kind, @PathVariable UUID id) {
    CaseSource.Course course =
        sources.stream()
            .filter(source -> source.kind().equals(kind))
            .flatMap(source -> source.find(id).stream())
            .findFirst()
            .orElseThrow(NotYours::new);
    audit.read(viewer, course.person(), "case", "/cases/" + kind + "/" + id);
    return pages.page("access/case.jte", new CasesView.One(kind, course, name(course)));
  }

  private @Nullable String name(CaseSource.Course course) {
    return course.named() ? people.card(course.person()).map(PersonCard::name).orElse("") : null;
  }
}
