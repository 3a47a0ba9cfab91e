package org.waymark.app.mentoring.pairs;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mentoring.offers.OfferCard;
import org.waymark.app.people.PersonCard;

/**
 * One request, or the pair that came of it.
 *
 * @param other nobody while it waits
 * @param mentor whether the viewer is the one who helps
 * @param list whom the person would like to ask; for the person alone
 * @param more who else could be asked while it waits
 * @param due which feedback it is time for and not given yet; null where none
 */
public record PairView(
    Mentorship it,
    String about,
    @Nullable PersonCard other,
    boolean mentor,
    Set<PairFlow.Act> acts,
    List<Listed> list,
    List<OfferCard> more,
    List<OneGoal> goals,
    List<OneSession> sessions,
    List<OneMessage> messages,
    @Nullable String due,
    List<OneAnswer> answers,
    String zone,
    List<Refusal> refusals,
    Map<String, String> typed) {
  /** What stood in a field of the form that was refused, by the field’s id. */
  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  /** Somebody of the list; without an answer while they were not asked or have not said. */
  public record Listed(String name, String role, @Nullable String answer, boolean now) {}

  /**
   * A goal.
   *
   * @param planned whether it is in the viewer's own plan
   */
  public record OneGoal(UUID id, String words, boolean reached, boolean planned) {}

  /**
   * A session, in the viewer's hours.
   *
   * @param state planned, held or cancelled
   */
  public record OneSession(
      UUID id,
      LocalDate day,
      LocalTime time,
      String typed,
      int minutes,
      String place,
      String state) {
    public boolean ahead() {
      return state.equals("planned");
    }
  }

  /** A message. */
  public record OneMessage(boolean own, LocalDate day, LocalTime time, String words) {}

  /** Feedback that the viewer may read. */
  public record OneAnswer(String moment, boolean own, int helped, String words) {}

  public String address() {
    return "/mentorships/" + it.id();
  }

  public boolean may(String act) {
    return acts.contains(PairFlow.Act.valueOf(act));
  }
}
