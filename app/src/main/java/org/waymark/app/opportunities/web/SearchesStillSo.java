package org.waymark.app.opportunities.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.StillSo;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.StillThere;

/**
 * What a search found is not mailed once nobody may apply for it any more, or the reader may not.
 */
@Component
class SearchesStillSo implements StillSo {
  private final StillThere openings;

  SearchesStillSo(StillThere openings) {
    this.openings = openings;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(SearchAlerts.KIND);
  }

  @Override
  public boolean stillSo(Viewer reader, String href) {
    return openings.open(reader, href);
  }
}
