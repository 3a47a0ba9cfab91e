package org.waymark.app.desk.home;

import java.util.Comparator;
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
import org.waymark.app.shell.Words;

/** A manager's people: those with whom a conversation is due or ahead come first. */
@Component
class TeamCorner implements Corner {
  private static final int SHOWN = 6;
  private final People people;
  private final TeamTalks talks;

  TeamCorner(People people, TeamTalks talks) {
    this.people = people;
    this.talks = talks;
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
    Map<PersonId, List<TeamTalks.Step>> steps = talks.nextSteps(viewer, reports);
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
                .map(card -> item(card, steps.getOrDefault(card.id(), List.of())))
                .toList(),
            "/team",
            Words.of("desk.corner.team.more", reports.size())));
  }

  private static Item item(PersonCard card, List<TeamTalks.Step> steps) {
    TeamTalks.@Nullable Step next = steps.isEmpty() ? null : steps.getFirst();
    return next == null
        ? new Item(Words.plain(card.name()), Words.plain(card.roleTitle()), "/team/" + card.id())
        : new Item(Words.plain(card.name()), next.what(), next.href());
  }
}
