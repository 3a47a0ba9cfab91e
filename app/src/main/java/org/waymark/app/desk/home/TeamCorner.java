package org.waymark.app.desk.home;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.TeamTalks;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.recognition.Thanks;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Feedback;

/** A manager's people: those for whom something is to be done come first. */
@Component
class TeamCorner implements Corner {
  private static final int SHOWN = 6;
  private final People people;
  private final TeamTalks talks;
  private final Feedback feedback;
  private final Thanks thanks;

  TeamCorner(People people, TeamTalks talks, Feedback feedback, Thanks thanks) {
    this.people = people;
    this.talks = talks;
    this.feedback = feedback;
    this.thanks = thanks;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<View> of(Viewer viewer) {
    if (!viewer.wears(Hat.MANAGER) || viewer.person().isEmpty()) {
      return Optional.empty();
    }
    List<PersonId> reports = people.reportsOf(viewer.self());
    Map<PersonId, Step> steps = steps(viewer, reports);
    List<PersonId> first =
        reports.stream()
            .sorted(Comparator.comparing((PersonId p) -> !steps.containsKey(p)))
            .limit(SHOWN)
            .toList();
    var cards = people.cards(first);
    return Optional.of(
        new View(
            "team",
            "users",
            first.stream()
                .flatMap(p -> Optional.ofNullable(cards.get(p)).stream())
                .map(card -> item(card, steps.get(card.id())))
                .toList(),
            "/team",
            Words.of("desk.corner.team.more", reports.size())));
  }

  private record Step(Words what, String href) {}

  /** Whose answer waits before a talk that is due, and that before thanks. */
  private Map<PersonId, Step> steps(Viewer viewer, List<PersonId> reports) {
    Map<PersonId, Step> first = new HashMap<>();
    feedback
        .nextSteps(viewer, reports)
        .forEach((p, all) -> all.forEach(s -> first.putIfAbsent(p, new Step(s.what(), s.href()))));
    talks
        .nextSteps(viewer, reports)
        .forEach((p, all) -> all.forEach(s -> first.putIfAbsent(p, new Step(s.what(), s.href()))));
    thanks
        .nextSteps(viewer, reports)
        .forEach((p, all) -> all.forEach(s -> first.putIfAbsent(p, new Step(s.what(), s.href()))));
    return first;
  }

  private static Item item(PersonCard card, @Nullable Step next) {
    return next == null
        ? new Item(Words.plain(card.name()), Words.plain(card.roleTitle()), "/team/" + card.id())
        : new Item(Words.plain(card.name()), next.what(), next.href());
  }
}
