package org.waymark.app.mobility.chains;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one fill sets in motion, as a page shows it.
 *
 * @param title of the opening or the move
 * @param up the page that it belongs to
 * @param leaving whether somebody leaves the seat; else it is to be filled
 * @param named who could follow, as far as the viewer may see them
 * @param possible whether anything can be computed: the role asks for something
 */
public record ChainView(
    String title,
    String up,
    boolean leaving,
    boolean possible,
    List<Named> named,
    int more,
    List<Way> ways,
    int outside,
    Figures figures,
    @Nullable Release release,
    Assumptions with) {
  public ChainView {
    named = List.copyOf(named);
    ways = List.copyOf(ways);
  }

  /** Somebody who could follow. */
  public record Named(String name, String role, int fit, String href) {}

  /**
   * A way that the chain can go.
   *
   * @param role empty where too few hold it to name it
   */
  public record Way(String role, int percent, int follow, int outside, List<Way> then) {
    public Way {
      then = List.copyOf(then);
    }
  }

  /** A number with its range: eight of ten chains lie in it. */
  public record Span(long low, long middle, long high) {
    static Span of(Forecast.Range range) {
      return new Span(range.low(), range.middle(), range.high());
    }
  }

  /** What comes of it. */
  public record Figures(
      double moves, Span links, Span uncovered, Span settled, double hires, Span outside) {
    static Figures of(Forecast it) {
      return new Figures(
          it.moves().mean(),
          Span.of(it.moves()),
          Span.of(it.uncovered()),
          Span.of(it.settled()),
          it.hires().mean(),
          Span.of(it.hires()));
    }
  }

  /**
   * When to let the person go.
   *
   * @param covered weeks after which the seat is usually filled again
   */
  public record Release(java.time.LocalDate on, int weeks, int covered) {}
}
