package org.waymark.app.opportunities.endorsements;

import java.time.LocalDate;
import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.shell.Words;

/**
 * All that is said of the viewer and by the viewer.
 *
 * @param asked openings for which somebody would like to name them
 * @param named whom they would like to name, as far as they may know
 */
public record EndorsementsView(
    List<Asked> asked,
    List<Line> about,
    boolean leads,
    List<Line> given,
    List<Named> named,
    List<Refusal> refusals) {
  public EndorsementsView {
    asked = List.copyOf(asked);
    about = List.copyOf(about);
    given = List.copyOf(given);
    named = List.copyOf(named);
    refusals = List.copyOf(refusals);
  }

  /** A question to the viewer. */
  public record Asked(
      String id, String title, String href, String by, String why, LocalDate on, String answer) {}

  /**
   * One endorsement in short.
   *
   * @param who the endorser, or whom it is about
   * @param hidden always false for the endorser
   */
  public record Line(
      String id,
      String who,
      Words about,
      Words ready,
      LocalDate on,
      boolean hidden,
      boolean past) {}

  /** Somebody asked; whether they agreed is all there is to know. */
  public record Named(String who, String title, LocalDate on, boolean agreed, boolean over) {}
}
