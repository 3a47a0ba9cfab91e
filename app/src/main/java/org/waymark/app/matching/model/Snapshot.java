package org.waymark.app.matching.model;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.Policy;
import org.waymark.app.people.RoleCard;
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
    return Fit.of(asked, profile(person), graph, policy.gate());
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

  public Snapshot with(Roster next) {
    return new Snapshot(day, policy, graph, people, next, roles, sites, units, board);
  }

  public Snapshot with(Board next) {
    return new Snapshot(day, policy, graph, people, roster, roles, sites, units, next);
  }

  public Snapshot with(RoleTable nextRoles, Board nextBoard) {
    return new Snapshot(day, policy, graph, people, roster, nextRoles, sites, units, nextBoard);
  }
}
