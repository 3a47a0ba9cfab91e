package org.waymark.app.matching;

import java.util.List;
import org.waymark.engine.Fit;
import org.waymark.engine.PersonFit;
import org.waymark.engine.Requirements;

/**
 * A piece of one person's own list: what is close to what they do comes before what is further
 * away, each the best first. Only the order and the label differ; nothing is left out.
 */
public record NearAndFar(List<Match> near, List<Match> far) {
  /**
   * A quarter of all that is asked, as a single required skill counts as there from a quarter on.
   * Below that chance likenesses of skills make up most of a fit, and people laugh at the list.
   */
  static final int NEAR_FROM = Fit.FULL / 4;

  public NearAndFar {
    near = List.copyOf(near);
    far = List.copyOf(far);
  }

  /** Whoever asks for nothing is far from nobody. */
  static boolean near(PersonFit fit, Requirements asked) {
    return asked.isEmpty() || fit.score(asked) >= NEAR_FROM;
  }
}
