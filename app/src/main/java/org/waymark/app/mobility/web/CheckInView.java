package org.waymark.app.mobility.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mobility.model.CheckIn;

/**
 * A check-in as it asks somebody.
 *
 * @param person who moved
 * @param typed what was typed and refused, or what was answered
 * @param flag what HR did about it
 */
public record CheckInView(
    CheckIn checkIn,
    String person,
    String title,
    CheckIn.@Nullable Said typed,
    @Nullable LocalDate answeredOn,
    MoveParts.@Nullable Flag flag,
    List<Refusal> refusals) {
  public CheckInView {
    refusals = List.copyOf(refusals);
  }

  /** Whether this number was chosen. */
  public boolean chose(String question, int number) {
    if (typed == null) {
      return false;
    }
    Integer chosen =
        switch (question) {
          case "how" -> typed.how();
          case "support" -> typed.support();
          default -> typed.skills();
        };
    return chosen != null && chosen == number;
  }
}
