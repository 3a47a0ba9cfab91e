package org.waymark.app.mobility.border;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.border.model.Goal;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningOrder;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.LocationId;

/** Openings where somebody wants to go, in the order in which they fit that person. */
@Component
public class WantedOpenings {
  private static final int SHOWN = 6;
  private final Openings openings;
  private final ObjectProvider<OpeningOrder> order;
  private final Places places;

  WantedOpenings(Openings openings, ObjectProvider<OpeningOrder> order, Places places) {
    this.openings = openings;
    this.order = order;
    this.places = places;
  }

  /** The viewer's own, the best first. */
  public List<OpeningCard> of(Viewer viewer, Goal goal) {
    Set<OpeningId> there = visible(viewer, places.within(goal));
    Map<OpeningId, OpeningCard> cards = openings.cards(there);
    return ordered(viewer, there).stream().map(cards::get).filter(Objects::nonNull).toList();
  }

  private List<OpeningId> ordered(Viewer viewer, Set<OpeningId> there) {
    OpeningOrder byFit = order.getIfAvailable();
    if (byFit == null || there.isEmpty()) {
      return there.stream().limit(SHOWN).toList();
    }
    OpeningOrder.ByDistance best = byFit.bestFirst(viewer, there, new Paging(1, SHOWN));
    return Stream.concat(best.near().stream(), best.far().stream()).toList();
  }

  private Set<OpeningId> visible(Viewer viewer, Collection<LocationId> within) {
    Set<OpeningId> some =
        openings.open().stream()
            .filter(o -> within.contains(o.card().location()))
            .filter(o -> !viewer.is(o.card().owner()))
            .map(OpenOpening::id)
            .collect(Collectors.toSet());
    return openings.visibleTo(viewer, some);
  }
}
