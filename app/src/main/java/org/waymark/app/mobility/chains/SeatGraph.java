package org.waymark.app.mobility.chains;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.Succession;
import org.waymark.app.matching.Succession.Follower;
import org.waymark.app.people.RoleId;
import org.waymark.engine.chains.Candidate;
import org.waymark.engine.chains.Chains;
import org.waymark.engine.chains.Seat;

/**
 * Seats that could become vacant one after the other: those that are vacant now, and those of the
 * people who could follow, down to the depth that chains have. A person's own seat has whoever
 * could follow into their role.
 */
final class SeatGraph {
  private static final int ASKED = 8;
  private final Succession.Pool pool;
  private final Assumptions with;
  private final Set<PersonId> never;
  private final Map<PersonId, Integer> seatOf = new HashMap<>();
  private final Map<RoleId, List<Follower>> byRole = new HashMap<>();
  private final List<Vacancy> seats = new ArrayList<>();

  SeatGraph(Succession.Pool pool, Assumptions with) {
    this(pool, with, Set.of());
  }

  /**
   * @param never who follows into no seat that somebody leaves
   */
  SeatGraph(Succession.Pool pool, Assumptions with, Set<PersonId> never) {
    this.pool = pool;
    this.with = with;
    this.never = Set.copyOf(never);
  }

  /** A seat, who could follow into it, and how many links away it is. */
  record Vacancy(List<Follower> followers, int depth) {}

  /** A seat that is vacant now; its number. */
  int vacant(List<Follower> followers) {
    return add(followers.stream().limit(ASKED).toList(), 0);
  }

  /** The seat that somebody leaves, once its time has come; its number. */
  int vacated(PersonId person, RoleId role) {
    return seat(person, role, 0);
  }

  /** Who could follow into it. */
  List<Follower> followers(int seat) {
    return seats.get(seat).followers();
  }

  /** The seat that a follower would leave; nothing before the chains were built. */
  OptionalInt seatOf(PersonId person) {
    Integer seat = seatOf.get(person);
    return seat == null ? OptionalInt.empty() : OptionalInt.of(seat);
  }

  private int seat(PersonId person, RoleId role, int depth) {
    Integer known = seatOf.get(person);
    if (known != null) {
      return known;
    }
    List<Follower> followers =
        depth > with.links()
            ? List.of()
            : byRole.computeIfAbsent(role, r -> pool.of(r, ASKED + 1 + never.size())).stream()
                .filter(f -> !f.person().equals(person) && !f.role().equals(role))
                .filter(f -> !never.contains(f.person()))
                .limit(ASKED)
                .toList();
    int seat = add(followers, depth);
    seatOf.put(person, seat);
    return seat;
  }

  private int add(List<Follower> followers, int depth) {
    seats.add(new Vacancy(followers, depth));
    return seats.size() - 1;
  }

  Chains chains() {
    return Chains.of(built(), with.policy());
  }

  /** The same with one move at most in each. */
  Chains chainsOfOneLink() {
    return Chains.of(built(), with.firstLinkOnly());
  }

  private List<Seat> built() {
    List<List<Candidate>> candidates = new ArrayList<>();
    Map<PersonId, Integer> numbers = new HashMap<>();
    for (int seat = 0; seat < seats.size(); seat++) { // grows while it is walked
      Vacancy vacancy = seats.get(seat);
      List<Candidate> here = new ArrayList<>();
      for (Follower f : vacancy.followers()) {
        here.add(
            new Candidate(
                numbers.computeIfAbsent(f.person(), _ -> numbers.size()),
                seat(f.person(), f.role(), vacancy.depth() + 1),
                with.likely() / 100.0,
                with.release()));
      }
      candidates.add(here);
    }
    return candidates.stream().map(c -> new Seat(true, 1, c)).toList();
  }
}
