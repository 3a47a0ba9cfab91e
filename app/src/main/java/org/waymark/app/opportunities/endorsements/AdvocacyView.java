package org.waymark.app.opportunities.endorsements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/**
 * A manager's people beside one opening.
 *
 * @param why as it was typed, for the person it was typed for
 */
public record AdvocacyView(
    OpeningCard opening, List<Row> people, String chosen, String why, List<Refusal> refusals) {
  public AdvocacyView {
    people = List.copyOf(people);
    refusals = List.copyOf(refusals);
  }

  /**
   * One of them.
   *
   * @param there how many requirements the levels meet, of how many
   * @param endorsement address of what was said, or nothing
   * @param asked what may be known of asking them, or null while they were not asked
   */
  public record Row(
      PersonCard person, int there, int of, String endorsement, @Nullable Words asked) {}
}
