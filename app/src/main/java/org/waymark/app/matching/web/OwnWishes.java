package org.waymark.app.matching.web;

import java.util.List;
import org.waymark.app.shell.Words;
import org.waymark.engine.person.Contribution;

/** What one's own wishes add to an opening's place in one's own list, in words. */
final class OwnWishes {
  private OwnWishes() {}

  static List<Words> of(List<Contribution> contributions) {
    return contributions.stream().filter(c -> c.points() != 0).map(OwnWishes::of).toList();
  }

  private static Words of(Contribution c) {
    String way = c.points() > 0 ? ".plus" : ".minus";
    return Words.of("matching.wish." + c.preference().name() + way, c.points());
  }
}
