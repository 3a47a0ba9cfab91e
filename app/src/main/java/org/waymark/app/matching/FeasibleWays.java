package org.waymark.app.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.waymark.app.matching.model.RoleTable;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Transition;

/**
 * Fills a map that few observed moves leave nearly empty with the roles nearest to somebody's
 * skills. Of who went there nothing is said; when, only from how long a step of that height took
 * anywhere in the company.
 */
final class FeasibleWays {
  private static final int ON_THE_MAP = 8;
  private static final int LARGEST_STEP = 2;
  private static final int LEAST_FIT = 25; // of 100
  private final Snapshot now;
  private final ToIntFunction<RoleCard> step;
  private final ToIntFunction<RoleId> open;

  /**
   * @param step how many levels a role stands above the person's own
   * @param open how many openings of a role take applications today
   */
  FeasibleWays(Snapshot now, ToIntFunction<RoleCard> step, ToIntFunction<RoleId> open) {
    this.now = now;
    this.step = step;
    this.open = open;
  }

  /** The best of these that are not on the map yet, as many as it still takes. */
  List<Way> beside(List<Way> observed, List<RoleMatch> best, RoleId mine) {
    Set<RoleId> there = observed.stream().map(w -> w.role().id()).collect(Collectors.toSet());
    List<Way> more = new ArrayList<>();
    for (RoleMatch match : best) {
      RoleId role = match.role().id();
      if (observed.size() + more.size() >= ON_THE_MAP) {
        break;
      }
      OptionalInt months = usual(step.applyAsInt(match.role()));
      if (!role.equals(mine) && !there.contains(role) && allowed(match) && months.isPresent()) {
        more.add(
            new Way(
                match.role(),
                Way.Ground.SKILLS,
                null,
                0,
                months.getAsInt(),
                open.applyAsInt(role),
                match.fit()));
      }
    }
    return more;
  }

  private boolean allowed(RoleMatch match) {
    return Math.abs(step.applyAsInt(match.role())) <= LARGEST_STEP
        && match.fit().displayScore() >= LEAST_FIT;
  }

  /** The middle one of all moves of that height; of all moves where those were too few to tell. */
  private OptionalInt usual(int height) {
    List<Transition> moves = now.roles().observed();
    List<Transition> such = moves.stream().filter(t -> height(t) == height).toList();
    OptionalInt of = middle(such);
    return of.isPresent() ? of : middle(moves);
  }

  private int height(Transition t) {
    OptionalInt from = RoleTable.level(now.roles().card(t.from()));
    OptionalInt to = RoleTable.level(now.roles().card(t.to()));
    return from.isEmpty() || to.isEmpty() ? 0 : to.getAsInt() - from.getAsInt();
  }

  private static OptionalInt middle(List<Transition> moves) {
    int people = moves.stream().mapToInt(Transition::people).sum();
    if (people < Matching.FEWEST) {
      return OptionalInt.empty();
    }
    Map<Integer, Integer> months =
        moves.stream()
            .collect(
                Collectors.groupingBy(
                    t -> (int) Math.round(t.medianMonths()),
                    Collectors.summingInt(Transition::people)));
    int seen = 0;
    for (int month : months.keySet().stream().sorted(Comparator.naturalOrder()).toList()) {
      seen += months.getOrDefault(month, 0);
      if (2 * seen >= people) {
        return OptionalInt.of(month);
      }
    }
    return OptionalInt.empty();
  }
}
