package org.waymark.app.matching.snapshot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.AlertWish;
import org.waymark.app.matching.Policy;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.engine.Fit;
import org.waymark.engine.Hit;
import org.waymark.engine.person.Prospect;
import org.waymark.engine.person.Standing;

/**
 * Whom new openings suit, at one moment: who asked to hear of them, and of those who never chose
 * the ones whom nobody can find. One reckoning over everybody for each opening.
 */
final class Hearing {
  /** Among so many of the company one is of the best. */
  static final int BEST = 20;

  private static final int LARGEST_STEP = 2;
  private final Snapshot now;
  private final Map<Integer, AlertWish> wishes = new HashMap<>();
  private final BitSet pausing;

  Hearing(Snapshot now, Map<PersonId, AlertWish> chosen, Set<PersonId> pausing) {
    this.now = now;
    this.pausing = now.roster().rowsOf(pausing);
    chosen.forEach((person, wish) -> now.roster().row(person).ifPresent(r -> wishes.put(r, wish)));
  }

  /**
   * Those of the pool who hear of it, the best first.
   *
   * @param pool everybody who works here but those who have a part in it already
   */
  List<PersonId> of(Prospect prospect, BitSet pool) {
    List<PersonId> told = new ArrayList<>();
    List<Hit> hits = now.people().slate(prospect.requirements(), pool.cardinality(), pool);
    int unasked = 0;
    for (int place = 0; place < hits.size() && hits.get(place).gatePassed(); place++) {
      Hit hit = hits.get(place);
      AlertWish wish = wishes.get(hit.row());
      boolean first = wish == null && unasked < now.policy().hidden().most();
      if ((wish == null ? first && hiddenAndSuits(hit) : wanted(wish, hit.row(), place))
          && feasible(hit.row(), prospect)) {
        told.add(now.roster().person(hit.row()));
        unasked += wish == null ? 1 : 0;
      }
    }
    return told;
  }

  private boolean wanted(AlertWish wish, int row, int place) {
    boolean reached =
        switch (wish.reach()) {
          case NONE -> false;
          case MUST_HAVES -> true;
          case BEST -> place < BEST;
        };
    return reached && (wish.pausedToo() || !pausing.get(row));
  }

  private boolean hiddenAndSuits(Hit hit) {
    Policy.Hidden policy = now.policy().hidden();
    return hit.score() * 100L >= (long) policy.least() * Fit.FULL
        && !pausing.get(hit.row())
        && !now.roster().discoverable(now.roster().person(hit.row()));
  }

  /** Not the role they hold, no step down, and not more than two levels up. */
  private boolean feasible(int row, Prospect prospect) {
    if (prospect.kind() == Prospect.Kind.PROJECT) {
      return true;
    }
    Standing standing = now.standing(row);
    if (prospect.role().isPresent() && prospect.role().equals(standing.role())) {
      return false;
    }
    OptionalInt from = standing.level();
    OptionalInt to = prospect.level();
    if (from.isEmpty() || to.isEmpty()) {
      return true;
    }
    int step = to.getAsInt() - from.getAsInt();
    return step >= 0 && step <= LARGEST_STEP;
  }
}
