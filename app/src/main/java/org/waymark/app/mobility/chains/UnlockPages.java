package org.waymark.app.mobility.chains;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;

/** For HR partners: which of the openings in their units unlock most moves. */
@Component
class UnlockPages {
  private static final int SHOWN = 100;
  private final Unlocking unlocking;
  private final Learning learning;
  private final Openings openings;
  private final Organisation organisation;

  UnlockPages(
      Unlocking unlocking, Learning learning, Openings openings, Organisation organisation) {
    this.unlocking = unlocking;
    this.learning = learning;
    this.openings = openings;
    this.organisation = organisation;
  }

  UnlockView view(Viewer viewer) {
    UnitTree units = organisation.units();
    List<UUID> given = viewer.unitsAs(Hat.HR_PARTNER);
    Set<UnitId> own = units.below(given);
    Map<OpeningId, OpeningCard> cards =
        openings.openCards().stream()
            .filter(Unlocking::ranked)
            .filter(c -> given.isEmpty() || own.contains(c.unit()))
            .collect(Collectors.toMap(OpeningCard::id, Function.identity()));
    Unlocking.Ranking ranking = unlocking.of(cards.keySet());
    return new UnlockView(
        ranking.first().stream()
            .limit(SHOWN)
            .map(u -> line(u, java.util.Objects.requireNonNull(cards.get(u.opening())), units))
            .toList(),
        ranking.asOf(),
        learning.ofRole(null, null, null));
  }

  private static UnlockView.Line line(Unlocking.Unlocked u, OpeningCard card, UnitTree units) {
    return new UnlockView.Line(
        card.id().toString(),
        card.title(),
        units.unit(card.unit()).map(Unit::name).orElse(""),
        u.moves(),
        u.followers());
  }
}
