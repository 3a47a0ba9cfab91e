package org.waymark.app.matching.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.rounds.MatchingRound.Purpose;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.RoundOffers;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;

/** The form in which a round is planned. */
@Component
class RoundForms {
  /** So many openings that were not chosen are shown. */
  private static final int SHOWN = 50;

  private final RoundRights rights;
  private final RoundStore rounds;
  private final RoundOffers offers;
  private final Openings openings;
  private final Organisation organisation;
  private final Clock clock;

  RoundForms(
      RoundRights rights,
      RoundStore rounds,
      RoundOffers offers,
      Openings openings,
      Organisation organisation,
      Clock clock) {
    this.rights = rights;
    this.rounds = rounds;
    this.offers = offers;
    this.openings = openings;
    this.organisation = organisation;
    this.clock = clock;
  }

  static RoundPlan read(MultiValueMap<String, String> form) {
    Map<UUID, @Nullable Integer> typed = Typed.numbers(form, "seats");
    SequencedMap<OpeningId, @Nullable Integer> seats = new LinkedHashMap<>();
    Typed.ids(form, "openings").forEach(id -> seats.put(new OpeningId(id), typed.get(id)));
    Set<UnitId> units = new LinkedHashSet<>();
    Typed.ids(form, "units").forEach(id -> units.add(new UnitId(id)));
    String cap = Typed.line(form.getFirst("cap"));
    return new RoundPlan(
        Typed.line(form.getFirst("title")),
        Purpose.of(Typed.line(form.getFirst("purpose"))).orElse(null),
        seats,
        units,
        Typed.day(form.getFirst("enter")),
        Typed.day(form.getFirst("rank")),
        Typed.number(cap),
        !cap.isEmpty());
  }

  /** A draft that the viewer looks after. */
  RoundPlan planned(Viewer viewer, RoundId id) {
    RoundRights.Seen seen = rights.seen(viewer, id);
    if (!seen.leads() || seen.round().stage() != RoundLife.Stage.DRAFT) {
      throw new NotYours();
    }
    return RoundPlan.of(seen.round());
  }

  /**
   * With openings that the viewer looks after, that have a free seat and are in no round: all that
   * were chosen and the first of those sought.
   *
   * @param sought words of a title or a unit; empty for all
   * @param id of the draft that is planned anew; null for a new one
   */
  RoundFormView view(
      Viewer viewer, RoundPlan plan, String sought, List<Refusal> refusals, @Nullable RoundId id) {
    UnitTree tree = organisation.units();
    List<RoundFormView.Opening> all = openings(viewer, plan, tree);
    List<RoundFormView.Opening> found =
        all.stream().filter(o -> !o.chosen() && o.speaksOf(sought)).toList();
    return new RoundFormView(
        plan,
        Stream.concat(
                all.stream().filter(RoundFormView.Opening::chosen), found.stream().limit(SHOWN))
            .toList(),
        sought,
        Math.max(0, found.size() - SHOWN),
        tree.divisions().stream().map(u -> unit(u, plan)).toList(),
        LocalDate.now(clock),
        id == null ? null : id.toString(),
        refusals);
  }

  private List<RoundFormView.Opening> openings(Viewer viewer, RoundPlan plan, UnitTree tree) {
    Set<OpeningId> inRounds = rounds.liveOpenings();
    List<OpeningCard> cards =
        rights.covered(viewer, openings.openCards()).stream()
            .filter(c -> !inRounds.contains(c.id()))
            .sorted(Comparator.comparing(OpeningCard::title))
            .toList();
    Map<OpeningId, Integer> free = offers.freeSeats(cards.stream().map(OpeningCard::id).toList());
    return cards.stream()
        .filter(c -> free.getOrDefault(c.id(), 0) > 0)
        .map(c -> opening(c, tree, free.getOrDefault(c.id(), 0), plan))
        .toList();
  }

  private static RoundFormView.Opening opening(
      OpeningCard card, UnitTree tree, int free, RoundPlan plan) {
    boolean chosen = plan.seats().containsKey(card.id());
    Integer seats = plan.seats().get(card.id());
    return new RoundFormView.Opening(
        card.id().toString(),
        card.title(),
        tree.unit(card.unit()).map(Unit::name).orElse(""),
        free,
        chosen,
        seats == null ? free : seats);
  }

  private static RoundFormView.Unit unit(Unit unit, RoundPlan plan) {
    return new RoundFormView.Unit(
        unit.id().toString(), unit.name(), plan.units().contains(unit.id()));
  }
}
