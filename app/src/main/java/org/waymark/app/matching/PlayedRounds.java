package org.waymark.app.matching;

import java.util.List;
import java.util.UUID;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;

/**
 * Plays rounds with the eyes of whoever it is to: for a sample company, whose clock is set to each
 * day before.
 */
public interface PlayedRounds {
  /** A round that has begun; nothing for fewer than two openings with a free seat. */
  java.util.Optional<UUID> started(PersonId partner, Call call);

  /**
   * What a round is.
   *
   * @param purpose its code
   * @param days until when people rank, and those who fill openings after them
   */
  record Call(String title, String purpose, List<OpeningId> openings, int days, int moreDays) {}

  /** Somebody takes part and names these, as far as the rules let them. */
  void enters(UUID round, PersonId person, List<OpeningId> order);

  /** Those who fill the openings keep the order of the slate. */
  void ownersKeepTheSlates(UUID round);

  /** What is due by the clock. */
  void workOff();

  void published(UUID round, PersonId partner);
}
