package org.waymark.app.opportunities.panel;

import java.time.Instant;
import java.util.List;
import org.waymark.app.kernel.PersonId;

/** What one member of the panel thinks of one applicant, requirement by requirement. */
public record Judgement(PersonId member, Instant at, List<Score> scores) {
  public Judgement {
    scores = List.copyOf(scores);
  }

  /** Of 5, with a note that may be empty. */
  public record Score(int skill, int score, String note) {}
}
