package org.waymark.app.conversations.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;

/**
 * What one of the two will do, and until when.
 *
 * @param endedOn the day it was done or dropped
 */
public record Agreement(
    UUID id,
    TalkId talk,
    PersonId owner,
    String what,
    LocalDate dueOn,
    State state,
    @Nullable LocalDate endedOn) {
  public static final int LONGEST = 300;
  private static final int FURTHEST_YEARS = 3;

  /** Whether it is still to be done. */
  public enum State {
    OPEN,
    DONE,
    DROPPED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static State of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** Names it for a development plan. */
  public String source() {
    return "conversations.agreement:" + id;
  }

  public boolean open() {
    return state == State.OPEN;
  }

  public boolean late(LocalDate today) {
    return open() && dueOn.isBefore(today);
  }

  /** As typed, by name of a field that is not there yet. */
  public record Draft(@Nullable PersonId owner, String what, @Nullable LocalDate dueOn) {
    public Draft {
      what = what.strip();
    }

    public List<Refusal> refusals(Talk talk, LocalDate today) {
      List<Refusal> no = new ArrayList<>();
      if (what.isEmpty() || what.length() > LONGEST) {
        no.add(Refusal.of("conversations.no.agreement.what", LONGEST));
      }
      if (owner == null || !talk.both().contains(owner)) {
        no.add(Refusal.of("conversations.no.agreement.owner"));
      }
      if (dueOn == null
          || dueOn.isBefore(today)
          || dueOn.isAfter(today.plusYears(FURTHEST_YEARS))) {
        no.add(Refusal.of("conversations.no.agreement.due", FURTHEST_YEARS));
      }
      return no;
    }
  }
}
