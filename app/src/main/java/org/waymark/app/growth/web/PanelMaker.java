package org.waymark.app.growth.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.model.Census;
import org.waymark.app.growth.model.Closing;
import org.waymark.app.growth.model.Closing.Behind;
import org.waymark.app.growth.model.Place;
import org.waymark.app.growth.model.Question;
import org.waymark.app.growth.model.Spot;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Unit;
import org.waymark.app.shell.Supply;

/** Makes what stands beside the map when a number is chosen. */
@Component
class PanelMaker {
  private static final int MOST = 8;
  private final Openings openings;
  private final Organisation organisation;

  PanelMaker(Openings openings, Organisation organisation) {
    this.openings = openings;
    this.organisation = organisation;
  }

  PanelView panel(Viewer viewer, Census census, Criteria criteria, int skill, Unit unit) {
    Place whole = census.place(unit.id()).orElseThrow(NotYours::new);
    int family = Columns.number(census, criteria.family());
    Place place = family < 0 ? whole : whole.ofFamily(family);
    var question =
        new Question(
            List.of(place), null, criteria.demand(), criteria.requiredOnly(), criteria.level());
    Closing closing = Closing.of(census, question, skill);
    if (closing.spot().demand() == 0 && census.catalogue().unknown(skill)) {
      throw new NotYours();
    }
    Spot spot = closing.spot();
    String address = GridMaker.panel(criteria, criteria.family(), skill, unit);
    return new PanelView(
        address,
        criteria.address(),
        census.catalogue().name(skill),
        closing.level(),
        family < 0 ? unit.name() : census.families().get(family).name() + ", " + unit.name(),
        spot.demand(),
        spot.shown() ? new Supply(spot.demand(), spot.supply()) : null,
        spot.shown() && spot.shortBy() < 0 ? -spot.shortBy() : null,
        closing.assumed().isPresent() ? closing.assumed().getAsInt() : null,
        closing.oneAway().isPresent() ? closing.oneAway().getAsInt() : null,
        closing.findable(),
        closing.elsewhere().stream()
            .map(e -> new PanelView.Elsewhere(e.division().name(), e.people()))
            .toList(),
        seats(closing, true),
        seats(closing, false),
        openings(viewer, closing.behind()),
        roles(closing.behind()));
  }

  private static int seats(Closing closing, boolean open) {
    return closing.behind().stream().filter(b -> b.open() == open).mapToInt(Behind::seats).sum();
  }

  private List<PanelView.Opening> openings(Viewer viewer, List<Behind> behind) {
    List<Behind> open = behind.stream().filter(Behind::open).limit(MOST).toList();
    List<OpeningId> ids = open.stream().map(b -> new OpeningId(b.source())).toList();
    Set<OpeningId> visible = openings.visibleTo(viewer, ids);
    Map<OpeningId, OpeningCard> cards = openings.cards(visible);
    List<PanelView.Opening> found = new ArrayList<>();
    for (Behind b : open) {
      @Nullable OpeningCard card = cards.get(new OpeningId(b.source()));
      if (card != null) {
        found.add(
            new PanelView.Opening(card.title(), "/openings/" + card.id(), b.seats(), b.minimum()));
      }
    }
    return found;
  }

  private List<PanelView.Role> roles(List<Behind> behind) {
    Map<RoleId, Behind> byRole = new HashMap<>();
    behind.stream()
        .filter(b -> !b.open())
        .forEach(
            b ->
                byRole.merge(
                    new RoleId(b.source()),
                    b,
                    (x, y) -> new Behind(false, x.source(), x.seats() + y.seats(), x.minimum())));
    Map<RoleId, RoleCard> cards = organisation.roles(byRole.keySet());
    return cards.values().stream()
        .map(card -> role(card, Objects.requireNonNull(byRole.get(card.id()))))
        .sorted(Comparator.comparingInt(PanelView.Role::people).reversed())
        .limit(MOST)
        .toList();
  }

  private static PanelView.Role role(RoleCard card, Behind behind) {
    return new PanelView.Role(card.title(), behind.seats(), behind.minimum());
  }
}
