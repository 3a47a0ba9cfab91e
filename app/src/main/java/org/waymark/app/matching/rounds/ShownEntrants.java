package org.waymark.app.matching.rounds;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.ExposureLog;
import org.waymark.app.matching.snapshot.Snapshots;
import org.waymark.app.matching.store.Exposure;
import org.waymark.app.opportunities.OpeningId;

/** Keeps who was shown to those who rank people. */
@Component
class ShownEntrants {
  private final Snapshots snapshots;
  private final ExposureLog exposure;
  private final Clock clock;

  ShownEntrants(Snapshots snapshots, ExposureLog exposure, Clock clock) {
    this.snapshots = snapshots;
    this.exposure = exposure;
    this.clock = clock;
  }

  /**
   * Who was shown to whom is kept, as of any other list of people; at which place only while that
   * is the slate's, as nothing keeps an order that somebody made.
   */
  void shown(Viewer viewer, OpeningId opening, List<OwnerSheets.Line> lines, boolean theirs) {
    exposure.shown(lines.stream().map(line -> line(viewer, opening, line, theirs)).toList());
  }

  private Exposure.Line line(
      Viewer viewer, OpeningId opening, OwnerSheets.Line line, boolean theirs) {
    return new Exposure.Line(
        clock.instant(),
        Exposure.Shown.ROUND,
        opening,
        line.person(),
        theirs ? null : line.place(),
        line.fit().score(),
        viewer.account(),
        snapshots.now().policy().version());
  }
}
