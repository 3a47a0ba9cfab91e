package org.waymark.app.opportunities.decisions;

import java.time.Instant;
import java.util.Optional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;

/**
 * A decision that the person questions, with a moment by which somebody who took no part in it has
 * answered.
 */
public record Question(
    ApplicationId application,
    String words,
    Instant openedAt,
    Instant dueAt,
    Optional<Answer> answer) {
  static final int MOST_WORDS = 4_000;

  /** Whether the decision stands, and why. */
  public record Answer(PersonId by, boolean stands, String words, Instant at) {}

  Outcome<Question> answered(Answer given) {
    if (answer.isPresent()) {
      return Outcome.refused("opportunities.question.answered_already");
    }
    return given.words().isBlank() || given.words().length() > MOST_WORDS
        ? Outcome.refused("opportunities.question.words", MOST_WORDS)
        : Outcome.done(new Question(application, words, openedAt, dueAt, Optional.of(given)));
  }
}
