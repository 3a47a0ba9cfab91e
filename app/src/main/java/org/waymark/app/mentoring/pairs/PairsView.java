package org.waymark.app.mentoring.pairs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.mentoring.CoachQuestion;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.people.PersonCard;

/** What the viewer has with others: on them, together, waiting, over, and what they offer. */
public record PairsView(
    List<Row> onMe, List<Row> together, List<Row> asked, List<Row> over, List<OwnOffer> offers) {
  public PairsView {
    onMe = List.copyOf(onMe);
    together = List.copyOf(together);
    asked = List.copyOf(asked);
    over = List.copyOf(over);
    offers = List.copyOf(offers);
  }

  /**
   * One of them.
   *
   * @param other nobody while it waits
   * @param helping whether the viewer is the one who helps
   * @param until the day of an answer, or of the planned end
   */
  public record Row(
      MentorshipId id,
      SupportKind kind,
      Stage stage,
      boolean helping,
      @Nullable PersonCard other,
      String about,
      @Nullable CoachQuestion question,
      @Nullable LocalDate until) {}

  /** What they offer: of which kind, places taken and places. */
  public record OwnOffer(SupportKind kind, boolean offered, boolean open, int used, int capacity) {}

  public boolean empty() {
    return onMe.isEmpty() && together.isEmpty() && asked.isEmpty() && over.isEmpty();
  }
}
