package org.waymark.app.desk.home;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/** A manager's people. */
@Component
class TeamCorner implements Corner {
  private static final int SHOWN = 6;
  private final People people;

  TeamCorner(People people) {
    this.people = people;
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
    List<PersonId> first = reports.stream().limit(SHOWN).toList();
    var cards = people.cards(first);
    return Optional.of(
        new View(
            "team",
            "users",
            first.stream()
                .flatMap(p -> Optional.ofNullable(cards.get(p)).stream())
                .map(TeamCorner::item)
                .toList(),
            "/team",
            Words.of("desk.corner.team.more", reports.size())));
  }

  private static Item item(PersonCard card) {
    return new Item(Words.plain(card.name()), Words.plain(card.roleTitle()), "/team/" + card.id());
  }
}
