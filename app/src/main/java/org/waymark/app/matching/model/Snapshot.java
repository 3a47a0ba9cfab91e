package org.waymark.app.matching.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.Matching;
import org.waymark.app.matching.OpenOfRole;
import org.waymark.app.matching.Policy;
import org.waymark.app.matching.RoleMove;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.people.Location;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;
import org.waymark.engine.Explanation;
import org.waymark.engine.Fit;
import org.waymark.engine.PeopleIndex;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;
import org.waymark.engine.person.Standing;

/**
 * All that is scored, at one moment. Swapped as a whole; only the people's skills inside the index
 * change in place, one person or all of a batch at a time.
 *
 * @param day the day as of which levels and dates count
 */
public record Snapshot(
    LocalDate day,
    Policy policy,
    SkillGraph graph,
    PeopleIndex people,
    KnownRanges ranges,
    Roster roster,
    RoleTable roles,
    Sites sites,
    UnitTree units,
    Board board) {

  /** What somebody can do; nothing for those whom nobody knows yet. */
  public Profile profile(PersonId person) {
    OptionalInt row = roster.row(person);
    return row.isEmpty() ? Profile.empty() : people.profile(row.getAsInt());
  }

  /** Of anybody with anything; what a viewer may see of it is checked before. */
  public Explanation fit(PersonId person, Requirements asked) {
    return Fit.of(asked, profile(person), graph, policy.gate()).with(ranges.of(person));
  }

  public Standing standing(PersonId person) {
    OptionalInt row = roster.row(person);
    return row.isEmpty() ? Standing.unknown() : standing(row.getAsInt());
  }

  public Standing standing(int row) {
    return roster
        .post(row)
        .map(
            post -> {
              @Nullable RoleCard card = roles.card(post.role());
              return new Standing(
                  roles.number(post.role()),
                  roles.family(card),
                  RoleTable.level(card),
                  sites.place(post.location()));
            })
        .orElseGet(Standing::unknown);
  }

  /** From the person's own role, where enough people went. */
  public Optional<RoleMove> move(PersonId person, RoleId to) {
    OptionalInt row = roster.row(person);
    RoleId from =
        row.isEmpty() ? null : roster.post(row.getAsInt()).map(Roster.Post::role).orElse(null);
    return roles.observed().stream()
        .filter(t -> t.from().equals(from) && t.to().equals(to))
        .filter(t -> t.people() >= Matching.FEWEST)
        .findFirst()
        .map(
            t ->
                new RoleMove(
                    t.people(),
                    (int) Math.round(t.lowerMonths()),
                    (int) Math.round(t.upperMonths())));
  }

  public List<OpenOfRole> openOf(RoleId role) {
    return board.openings().stream()
        .map(OpenOpening::card)
        .filter(card -> role.equals(card.role()))
        .map(
            card ->
                new OpenOfRole(card.id(), card.title(), unit(card.unit()), place(card.location())))
        .toList();
  }

  public String unit(UnitId unit) {
    return units.unit(unit).map(Unit::name).orElse("");
  }

  public String place(@Nullable LocationId place) {
    Location location = sites.location(place);
    return location == null ? "" : location.name();
  }

  public Snapshot with(Roster next) {
    return new Snapshot(day, policy, graph, people, ranges, next, roles, sites, units, board);
  }

  public Snapshot with(Board next) {
    return new Snapshot(day, policy, graph, people, ranges, roster, roles, sites, units, next);
  }

  public Snapshot with(RoleTable nextRoles, Board nextBoard) {
    return new Snapshot(
        day, policy, graph, people, ranges, roster, nextRoles, sites, units, nextBoard);
  }
}
