package org.waymark.app.communication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.Words;

/** What a link asks, as it stands now. */
public sealed interface Question {
  /**
   * Waits for this person's answer.
   *
   * @param facts what is needed to decide, each a sentence
   * @param quote what somebody wrote about it, or null
   * @param why label of the reason, or null where none is needed
   * @param href the page with all of it, for who is signed in
   */
  record Open(
      Words asked,
      List<Words> facts,
      @Nullable String quote,
      List<Choice> choices,
      @Nullable Words why,
      String href)
      implements Question {
    public Open {
      facts = List.copyOf(facts);
      choices = List.copyOf(choices);
    }
  }

  /** Was decided, here or elsewhere. */
  record Settled(Words what, Instant at) implements Question {}

  /** Is not this person's to answer, or not any more. */
  record NotAsked() implements Question {}

  /** One possible answer. */
  record Choice(String value, Words label) {}
}
