package org.waymark.app.skills.objectives;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/**
 * One objective.
 *
 * @param leads whether they may know how many aim at what it needs
 */
public record ObjectiveView(
    String id,
    String title,
    String purpose,
    Words unit,
    @Nullable PersonCard owner,
    LocalDate from,
    LocalDate until,
    boolean live,
    List<Named> roles,
    List<Named> skills,
    boolean leads,
    boolean mayWrite,
    List<Event> history) {
  public ObjectiveView {
    roles = List.copyOf(roles);
    skills = List.copyOf(skills);
    history = List.copyOf(history);
  }

  public String address() {
    return "/objectives/" + id;
  }

  /** A role or skill with its page. */
  public record Named(String name, String href) {}

  /**
   * A change.
   *
   * @param title and {@code until}: as it was from then on
   */
  public record Event(
      Words what, LocalDate on, String by, String title, LocalDate until, String needs) {}
}
