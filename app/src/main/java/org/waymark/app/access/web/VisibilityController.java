package org.waymark.app.access.web;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.kernel.VisibilitySource;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Who can see me, and who looked. */
@Controller
@ConditionalOnWebApplication
class VisibilityController {
  private static final Duration LOOKED = Duration.ofDays(365);
  private final Pages pages;
  private final Audit audit;
  private final People people;
  private final List<VisibilitySource> sources;
  private final LookDays days;
  private final Clock clock;

  VisibilityController(
      Pages pages,
      Audit audit,
      People people,
      List<VisibilitySource> sources,
      LookDays days,
      Clock clock) {
    this.pages = pages;
    this.audit = audit;
    this.people = people;
    this.sources = sources;
    this.days = days;
    this.clock = clock;
  }

  @GetMapping("/visibility")
  @OpenTo(Hat.EMPLOYEE)
  View visibility(Viewer viewer) {
    List<VisibilitySource.Line> lines =
        sources.stream().flatMap(s -> s.visibleOf(viewer.self()).stream()).toList();
    List<Audit.Look> looks = audit.whoLookedAt(viewer.self(), clock.instant().minus(LOOKED));
    Set<PersonId> named = new HashSet<>();
    lines.stream().map(VisibilitySource.Line::with).filter(Objects::nonNull).forEach(named::add);
    Map<PersonId, PersonCard> cards = people.cards(named);
    return pages.page(
        "access/visibility.jte",
        new VisibilityView(
            lines.stream().map(line -> shared(line, cards)).toList(), days.of(viewer, looks)));
  }

  private static VisibilityView.Shared shared(
      VisibilitySource.Line line, Map<PersonId, PersonCard> cards) {
    @Nullable PersonId with = line.with();
    return with == null
        ? new VisibilityView.Shared(
            line.what(),
            Objects.requireNonNull(line.audienceKey()),
            true,
            line.until(),
            line.href())
        : new VisibilityView.Shared(
            line.what(), name(with, cards), false, line.until(), line.href());
  }

  private static String name(PersonId person, Map<PersonId, PersonCard> cards) {
    @Nullable PersonCard card = cards.get(person);
    return card == null ? "" : card.name();
  }
}
