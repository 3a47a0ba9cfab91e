package org.waymark.app.matching;

import java.util.List;
import org.springframework.stereotype.Service;
import org.waymark.app.matching.snapshot.Scale;
import org.waymark.app.matching.snapshot.Snapshots;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.engine.Explanation;

/**
 * Fits of levels that are handed in, present or not: what was, what would be. Looks up nobody's
 * levels; whether a viewer may see what comes out is for the one who asks.
 */
@Service
public class Supposing {
  private final Snapshots snapshots;

  Supposing(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  /** What one moment's fits are measured by; the same for all fits of one page. */
  public Measure measure() {
    return new Measure(snapshots.scale());
  }

  /** Measures alike, however often it is asked. */
  public static final class Measure {
    private final Scale scale;

    private Measure(Scale scale) {
      this.scale = scale;
    }

    public Explanation fit(List<Requirement> asked, List<Estimate> levels) {
      return scale.fit(asked, levels);
    }

    /** Hours of learning from one level (0: not held) to another. */
    public int hours(int from, int to) {
      return from >= to
          ? 0
          : scale.policy().hours().subList(from, to).stream().mapToInt(h -> h).sum();
    }
  }
}
