package org.waymark.app.academy.lessons;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.app.academy.Completions;
import org.waymark.app.academy.Lesson;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.shell.Pages;

/** Which lessons a report who leads people completed, for their own manager of today. */
@Controller
@ConditionalOnWebApplication
class ReportLessons implements PageSlot {
  private final Completions completions;
  private final People people;
  private final Pages pages;

  ReportLessons(Completions completions, People people, Pages pages) {
    this.completions = completions;
    this.people = people;
    this.pages = pages;
  }

  @Override
  public String place() {
    return "report.beside";
  }

  @Override
  public int order() {
    return 95;
  }

  @Override
  public Optional<Part> part(Viewer viewer, String subject) {
    PersonId person = PersonId.of(subject);
    return leads(viewer, person) && !people.reportsOf(person).isEmpty()
        ? Optional.of(new Part("report-lessons", "/lessons/of/" + person, "academy.report", "s"))
        : Optional.empty();
  }

  private boolean leads(Viewer viewer, PersonId person) {
    return people.managerOf(person).filter(viewer::is).isPresent();
  }

  @GetMapping("/lessons/of/{person}")
  @OpenTo(Hat.MANAGER)
  public View of(Viewer viewer, @PathVariable UUID person) {
    PersonId report = new PersonId(person);
    if (!leads(viewer, report)) {
      throw new NotYours();
    }
    Set<Lesson> done = completions.of(List.of(report)).getOrDefault(report, Set.of());
    return pages.page("academy/report.jte", done.stream().sorted().toList());
  }
}
