package org.waymark.app.conversations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.PersonCard;

/**
 * What comes out of a conversation.
 *
 * @param lines agreed in this one
 * @param before agreed in the last one, of which day
 * @param owners who can be named, the person first
 * @param usual the day that the form offers
 * @param readers whom the person may let read; empty for everybody else
 * @param plan the page with what the person will do
 */
public record AgreedView(
    List<Line> lines,
    List<Line> before,
    @Nullable LocalDate beforeOn,
    boolean open,
    List<PersonCard> owners,
    LocalDate usual,
    Draft draft,
    List<Reader> readers,
    @Nullable String plan) {
  public AgreedView {
    lines = List.copyOf(lines);
    before = List.copyOf(before);
    owners = List.copyOf(owners);
    readers = List.copyOf(readers);
  }

  /** One agreement. */
  public record Line(
      UUID id,
      String what,
      String owner,
      boolean mine,
      LocalDate dueOn,
      String state,
      @Nullable LocalDate endedOn,
      boolean late) {}

  /** As typed, when it was refused. */
  public record Draft(String what, String owner, String due) {
    static final Draft NONE = new Draft("", "", "");
  }

  /** Somebody whom the person may let read the shared part. */
  public record Reader(String id, String name, boolean chosen) {}
}
