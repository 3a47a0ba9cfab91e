package org.waymark.app.recognition.rewards;

import java.time.LocalDate;
import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.PersonCard;

/**
 * Whom I nominated, and the form that nominates somebody.
 *
 * @param may managers I may nominate
 */
public record NominationsView(
    List<Line> mine, List<PersonCard> may, Form form, List<Refusal> refusals) {
  public NominationsView {
    mine = List.copyOf(mine);
    may = List.copyOf(may);
    refusals = List.copyOf(refusals);
  }

  /** A nomination in a list. */
  public record Line(
      String id, String manager, String kind, String stage, LocalDate on, String nominator) {
    public String href() {
      return "/rewards/nominations/" + id;
    }
  }

  /** What was typed. */
  public record Form(String manager, String kind, String words) {}
}
