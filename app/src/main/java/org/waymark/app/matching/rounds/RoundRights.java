package org.waymark.app.matching.rounds;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.rounds.RoundLife.Stage;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;

/** Who stands how to a round. What a viewer may not see does not exist. */
@Component
class RoundRights {
  private static final int HIGHEST = 50;
  private final RoundStore rounds;
  private final EntryStore entries;
  private final Openings openings;
  private final People people;
  private final Organisation organisation;

  RoundRights(
      RoundStore rounds,
      EntryStore entries,
      Openings openings,
      People people,
      Organisation organisation) {
    this.rounds = rounds;
    this.entries = entries;
    this.openings = openings;
    this.people = people;
    this.organisation = organisation;
  }

  /**
   * A round that exists for the viewer.
   *
   * @param leads as HR partner of all its openings
   * @param fills openings of it that the viewer fills
   * @param takesPart has entered, or had
   * @param mayEnter stands in a unit that it is for
   */
  record Seen(
      MatchingRound round,
      boolean leads,
      List<OpeningId> fills,
      boolean takesPart,
      boolean mayEnter) {
    boolean any() {
      boolean begun = round.stage() != Stage.DRAFT;
      return leads || (begun && (!fills.isEmpty() || takesPart || mayEnter));
    }
  }

  Seen seen(Viewer viewer, RoundId id) {
    return Optional.of(seen(viewer, rounds.find(id).orElseThrow(NotYours::new)))
        .filter(Seen::any)
        .orElseThrow(NotYours::new);
  }

  List<Seen> all(Viewer viewer) {
    return rounds.all().stream().map(r -> seen(viewer, r)).filter(Seen::any).toList();
  }

  /** The live round that an opening is in, where it exists for the viewer. */
  Optional<Seen> liveOf(Viewer viewer, OpeningId opening) {
    return viewer.person().isEmpty()
            || !openings.visibleTo(viewer, List.of(opening)).contains(opening)
        ? Optional.empty()
        : rounds.liveOf(opening).flatMap(rounds::find).map(r -> seen(viewer, r)).filter(Seen::any);
  }

  private Seen seen(Viewer viewer, MatchingRound round) {
    PersonId me = viewer.self();
    boolean entered = entries.of(round.id(), me).isPresent();
    List<OpeningId> fills =
        round.openings().stream().filter(o -> openings.fillers(o).contains(me)).toList();
    boolean leads = !entered && leads(viewer, round);
    return new Seen(round, leads, fills, entered, !leads && isFor(round, me));
  }

  /** To be led by its HR partners, one at a time. */
  MatchingRound toLead(Viewer viewer, RoundId id) {
    MatchingRound round = rounds.locked(id).orElseThrow(NotYours::new);
    if (!seen(viewer, round).leads()) {
      throw new NotYours();
    }
    return round;
  }

  /** Nobody looks after a round that they take part in. */
  private boolean leads(Viewer viewer, MatchingRound round) {
    return viewer.wears(Hat.HR_PARTNER)
        && round.openings().stream().allMatch(o -> covers(viewer, o));
  }

  /** Whether the viewer is HR partner of an opening's unit. */
  boolean covers(Viewer viewer, OpeningId opening) {
    return openings.card(opening).filter(c -> !covered(viewer, List.of(c)).isEmpty()).isPresent();
  }

  /** Those of them whose HR partner the viewer is. */
  List<OpeningCard> covered(Viewer viewer, List<OpeningCard> cards) {
    if (!viewer.wears(Hat.HR_PARTNER)) {
      return List.of();
    }
    List<UUID> given = viewer.unitsAs(Hat.HR_PARTNER);
    Set<UnitId> units = organisation.units().below(given);
    return cards.stream().filter(c -> given.isEmpty() || units.contains(c.unit())).toList();
  }

  /** Whether somebody works where the round is for. */
  boolean isFor(MatchingRound round, PersonId person) {
    UnitTree tree = organisation.units();
    return people
        .current(person)
        .map(Employment::unit)
        .filter(
            unit ->
                round.units().isEmpty()
                    || tree.path(unit).stream().map(Unit::id).anyMatch(round.units()::contains))
        .isPresent();
  }

  /** Manager, and everybody above. */
  Set<PersonId> above(PersonId person) {
    Set<PersonId> above = new LinkedHashSet<>();
    Optional<PersonId> next = people.managerOf(person);
    while (next.isPresent() && above.size() < HIGHEST && above.add(next.get())) {
      next = people.managerOf(next.get());
    }
    return above;
  }
}
