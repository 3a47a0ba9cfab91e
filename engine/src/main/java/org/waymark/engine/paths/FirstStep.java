package org.waymark.engine.paths;

import java.util.OptionalInt;
import org.waymark.engine.Fit;
import org.waymark.engine.PersonFit;
import org.waymark.engine.person.Transitions;

/** What the first step to each role is worth for one person, and how long it takes. */
final class FirstStep {
  private final int[] worth;
  private final int[] months;
  private final int held;

  /** Months are worked out only where they can matter: they need the gaps. */
  FirstStep(CareerMap map, Start start, int target, Route route) {
    this.worth = new int[map.size()];
    this.months = new int[map.size()];
    this.held = start.role().orElse(-1);
    PersonFit fit = map.fit(start.profile());
    for (int to = 0; to < map.size(); to++) {
      int step = map.role(to).level() - start.level().orElse(map.role(to).level());
      boolean leadsOn = to == target || map.worth(to)[target] > CareerMap.NONE || route.steps() > 2;
      if (held != to && leadsOn && (step >= 0 || route.downward()) && !route.avoids(to)) {
        set(map, start, fit, to, step);
      }
    }
  }

  private void set(CareerMap map, Start start, PersonFit fit, int to, int step) {
    double forward = (double) fit.score(map.role(to).requirements()) / Fit.FULL;
    Transitions moves = map.transitions();
    OptionalInt from = start.role();
    int count = from.isPresent() ? moves.count(from.getAsInt(), to) : 0;
    if (count == 0 && forward < map.weights().least()) {
      return;
    }
    double seen =
        count == 0
            ? 0
            : moves.familiarity(from.getAsInt(), to) * moves.stillThere(from.getAsInt(), to);
    worth[to] = map.worth(seen, forward, map.uses(start.profile(), to), step);
    double stay = count == 0 ? 0 : moves.expectedMonths(from.getAsInt(), to) - start.monthsThere();
    months[to] = CareerMap.months(stay, map.learningHours(start.profile(), to));
  }

  /** The role that is held, -1 where it is not known. */
  int held() {
    return held;
  }

  int[] worth() {
    return worth;
  }

  int months(int to) {
    return months[to];
  }
}
