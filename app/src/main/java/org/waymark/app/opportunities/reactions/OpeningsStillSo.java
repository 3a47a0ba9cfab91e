package org.waymark.app.opportunities.reactions;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.StillSo;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.StillThere;

/** An opening that is not there for the reader any more is named in no mail. */
@Component
class OpeningsStillSo implements StillSo {
  private static final String KIND = "opportunities";
  private final StillThere openings;

  OpeningsStillSo(StillThere openings) {
    this.openings = openings;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  @Override
  public boolean stillSo(Viewer reader, String href) {
    return openings.seen(reader, href);
  }
}
