package org.waymark.app.matching.snapshot;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.StillSo;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.StillThere;

/** An opening that suits somebody is not mailed once they may not apply for it any more. */
@Component
class AlertsStillSo implements StillSo {
  private final StillThere openings;

  AlertsStillSo(StillThere openings) {
    this.openings = openings;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Announcer.KIND);
  }

  @Override
  public boolean stillSo(Viewer reader, String href) {
    return openings.open(reader, href);
  }
}
