package org.waymark.app.communication.answers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.app.communication.Question;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.shell.Words;

/** What somebody who opens a link finds. */
public sealed interface Standing {
  /** A question that waits. */
  record Asked(PersonId person, Question.Open question, Instant until) implements Standing {}

  /**
   * Decided.
   *
   * @param here by this link
   * @param what the decision, or null for who may not know it any more
   */
  record Decided(PersonId person, boolean here, @Nullable Words what, Instant at)
      implements Standing {}

  /** Answered by this very request. */
  record Taken() implements Standing {}

  /** Too late for the link. */
  record Expired(PersonId person, Instant at) implements Standing {}

  /** Not this person's to answer any more. */
  record NotAsked() implements Standing {}

  /** Somebody else is signed in here. */
  record Foreign() implements Standing {}
}
