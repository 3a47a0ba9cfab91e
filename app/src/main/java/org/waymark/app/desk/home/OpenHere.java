package org.waymark.app.desk.home;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;
import org.waymark.app.shell.Words;

/** Openings in the units of an HR partner or a leader, those that end first on top. */
@Component
class OpenHere implements Corner {
  private static final int SHOWN = 5;
  private final Openings openings;
  private final Organisation organisation;

  OpenHere(Openings openings, Organisation organisation) {
    this.openings = openings;
    this.organisation = organisation;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<View> of(Viewer viewer) {
    if (!viewer.wears(Hat.HR_PARTNER) && !viewer.wears(Hat.LEADER)) {
      return Optional.empty();
    }
    Set<UnitId> units = units(viewer);
    List<OpeningCard> here =
        Stream.concat(
                openings.openCards().stream(),
                openings.cards(openings.restrictedFor(viewer)).values().stream())
            .filter(card -> units.contains(card.unit()))
            .sorted(
                Comparator.comparing(
                        (OpeningCard card) -> card.dates().applyBy(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(OpeningCard::title))
            .toList();
    return Optional.of(
        new View(
            "open",
            "door-enter",
            here.stream().limit(SHOWN).map(OpenHere::item).toList(),
            "/openings",
            Words.of("desk.corner.open.more", here.size())));
  }

  private Set<UnitId> units(Viewer viewer) {
    UnitTree tree = organisation.units();
    Set<UnitId> units = new HashSet<>();
    for (Hat hat : List.of(Hat.HR_PARTNER, Hat.LEADER)) {
      if (viewer.wears(hat)) {
        List<UUID> given = viewer.unitsAs(hat);
        if (given.isEmpty()) {
          tree.all().forEach(unit -> units.add(unit.id()));
        }
        units.addAll(tree.below(given));
      }
    }
    return units;
  }

  private static Item item(OpeningCard card) {
    return new Item(
        Words.plain(card.title()),
        Words.of(
            card.dates().applyBy() == null ? "desk.open.seats" : "desk.open.until", card.seats()),
        card.dates().applyBy(),
        "/openings/" + card.id());
  }
}
