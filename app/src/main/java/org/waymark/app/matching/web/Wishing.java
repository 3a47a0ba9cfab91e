package org.waymark.app.matching.web;

import java.util.List;
import org.waymark.app.shell.OwnWishes;
import org.waymark.app.shell.Words;
import org.waymark.engine.person.Contribution;

/** What one's own wishes add to an opening's place in one's own list, in words. */
final class Wishing {
  private Wishing() {}

  static OwnWishes of(List<Contribution> contributions) {
    return new OwnWishes(
        contributions.stream().mapToInt(Contribution::points).sum(),
        contributions.stream().filter(c -> c.points() != 0).map(Wishing::words).toList());
  }

  private static Words words(Contribution c) {
    String way = c.points() > 0 ? ".plus" : ".minus";
    return Words.of("matching.wish." + c.preference().name() + way, c.points());
  }
}
