package org.waymark.app.matching;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningOrder;

/** Lends the list of openings the viewer's own order. */
@Component
class OwnOrder implements OpeningOrder {
  private final OwnMatches own;

  OwnOrder(OwnMatches own) {
    this.own = own;
  }

  @Override
  public ByDistance bestFirst(Viewer viewer, Collection<OpeningId> openings, Paging page) {
    NearAndFar part = own.page(viewer, new HashSet<>(openings), page);
    return new ByDistance(ids(part.near()), ids(part.far()));
  }

  private static List<OpeningId> ids(List<Match> matches) {
    return matches.stream().map(match -> match.opening().id()).toList();
  }
}
