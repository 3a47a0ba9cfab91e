package org.waymark.app.conversations.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/**
 * What both write and read, as of one version.
 *
 * @param version 0 while nobody has written anything
 */
public record SharedNote(int version, String text, @Nullable PersonId by, @Nullable Instant at) {
  public static final SharedNote NONE = new SharedNote(0, "", null, null);
  public static final int LONGEST = 20_000;

  /** What saving came to. */
  public sealed interface Saved {
    record Kept(SharedNote note) implements Saved {}

    /** Somebody saved another text meanwhile; nothing of either is lost. */
    record Changed(SharedNote theirs, String mine) implements Saved {}

    record TooLong(String mine) implements Saved {}

    /** The conversation is over, and its notes stay as they are. */
    record Closed(String mine) implements Saved {}
  }
}
