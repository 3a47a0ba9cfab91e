package org.waymark.app.conversations.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.waymark.app.kernel.PersonId;

/**
 * What of earlier conversations a new manager gets: as much as the person says.
 *
 * @param former whom the person talked with
 * @param next whom they report to since
 */
public record Handover(
    UUID id, PersonId person, PersonId former, PersonId next, LocalDate askedOn, State state) {

  /** What the person said. */
  public enum State {
    /** Not answered, which gives nothing. */
    ASKED,
    NOTHING,
    /** Open agreements alone. */
    AGREEMENTS,
    /** Open agreements, and the shared notes of all conversations with the former manager. */
    NOTES;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static State of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  public boolean agreements() {
    return state == State.AGREEMENTS || state == State.NOTES;
  }

  public boolean notes() {
    return state == State.NOTES;
  }
}
