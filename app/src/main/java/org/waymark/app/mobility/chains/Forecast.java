package org.waymark.app.mobility.chains;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.matching.Succession.Follower;
import org.waymark.engine.chains.ChainForecast;
import org.waymark.engine.chains.Distribution;

/**
 * What filling one seat from inside sets in motion.
 *
 * @param followers who could follow first; named only to those who may see them
 * @param outside in percent: that nobody from inside follows
 * @param release the best release, where somebody leaves this seat
 */
record Forecast(
    Assumptions with,
    List<Follower> followers,
    List<Branch> ways,
    int outside,
    Range moves,
    Range uncovered,
    Range settled,
    Range hires,
    @Nullable Release release) {
  /** The middle one of all chains, and eight of ten of them. */
  record Range(long low, long middle, long high, double mean) {
    static Range of(Distribution d) {
      return new Range(d.quantile(0.1), d.quantile(0.5), d.quantile(0.9), d.mean());
    }
  }

  /**
   * When to let somebody go.
   *
   * @param weeks from today
   * @param covered after so many weeks the seat is usually filled again
   */
  record Release(int weeks, int covered) {}

  static Forecast of(
      Assumptions with,
      List<Follower> followers,
      List<Branch> ways,
      int outside,
      ChainForecast it,
      @Nullable Release release) {
    return new Forecast(
        with,
        followers,
        ways,
        outside,
        Range.of(it.moves()),
        Range.of(it.weeksUncovered()),
        Range.of(it.weeksUntilSettled()),
        Range.of(it.hires()),
        release);
  }
}
