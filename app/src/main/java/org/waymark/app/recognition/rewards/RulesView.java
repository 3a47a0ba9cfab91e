package org.waymark.app.recognition.rewards;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;

/**
 * The rules as everybody reads them.
 *
 * @param open a version that waits for a second HR partner, for HR alone
 */
public record RulesView(
    Shown inForce,
    List<Past> versions,
    @Nullable Open open,
    boolean writes,
    List<Refusal> refusals) {
  public RulesView {
    versions = List.copyOf(versions);
    refusals = List.copyOf(refusals);
  }

  /** One version. */
  public record Shown(int version, int months, List<Line> lines, List<Kind> kinds) {
    public Shown {
      lines = List.copyOf(lines);
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * A line of it.
   *
   * @param known whether it can be measured today
   */
  public record Line(String measure, int least, int points, boolean known) {}

  public record Kind(String kind, int points) {}

  /** A version that was in force, or is. */
  public record Past(
      int version, String by, String answeredBy, @Nullable LocalDate on, String why) {}

  /**
   * The one proposed.
   *
   * @param own the reader wrote it
   */
  public record Open(Shown shown, String by, String why, boolean own) {}
}
