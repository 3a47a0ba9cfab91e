package org.waymark.app.mobility.chains;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.app.matching.Succession.Follower;
import org.waymark.app.people.RoleId;

/**
 * The ways of a chain as a tree: people are asked in their order, each says yes with the same
 * chance, and whoever does leaves their own seat. Roles that fewer than five people hold stand
 * together as others, so that no way leads to one person.
 */
final class Branching {
  private static final int FEWEST = 5;
  private static final int DEEPEST = 3;
  private static final int WAYS = 3;
  private final SeatGraph graph;
  private final Map<RoleId, Integer> holders;
  private final double likely;

  Branching(SeatGraph graph, Map<RoleId, Integer> holders, Assumptions with) {
    this.graph = graph;
    this.holders = holders;
    this.likely = with.likely() / 100.0;
  }

  /** Those who leave seats of one role, or of several that are not told apart. */
  private static final class Group {
    double share;
    int first = -1;
  }

  List<Branch> of(int seat) {
    return ways(seat, 1, 1);
  }

  /** How often nobody from inside says yes. */
  int outside(int seat) {
    return percent(Math.pow(1 - likely, graph.followers(seat).size()));
  }

  private List<Branch> ways(int seat, double share, int depth) {
    Map<Optional<RoleId>, Group> groups = new LinkedHashMap<>();
    double asked = share;
    for (Follower f : graph.followers(seat)) {
      Group group = groups.computeIfAbsent(told(f.role()), _ -> new Group());
      group.share += asked * likely;
      if (group.first < 0) {
        group.first = graph.seatOf(f.person()).orElse(-1);
      }
      asked *= 1 - likely;
    }
    List<Branch> ways = new ArrayList<>();
    groups.entrySet().stream()
        .sorted(Comparator.comparingDouble(e -> -e.getValue().share))
        .limit(WAYS)
        .forEach(e -> ways.add(branch(e.getKey(), e.getValue(), depth)));
    return ways;
  }

  private Optional<RoleId> told(RoleId role) {
    return Optional.of(role).filter(r -> holders.getOrDefault(r, 0) >= FEWEST);
  }

  private Branch branch(Optional<RoleId> role, Group group, int depth) {
    int follow = group.first < 0 ? 0 : graph.followers(group.first).size();
    boolean deeper = depth < DEEPEST && group.first >= 0 && role.isPresent();
    return new Branch(
        role.orElse(null),
        percent(group.share),
        follow,
        percent(group.share * Math.pow(1 - likely, follow)),
        deeper ? ways(group.first, group.share, depth + 1) : List.of());
  }

  private static int percent(double share) {
    return (int) Math.round(100 * share);
  }
}
