package org.waymark.app.matching;

import java.util.List;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.RoleId;

/**
 * Who could follow from inside: people who chose to be found and have all that is required, by
 * skills alone, as a slate has them. For computing what a move sets in motion; whoever shows one of
 * them by name asks whether the viewer may, and records the look.
 */
public interface Succession {
  /** As of now; the same moment for all questions asked of it. */
  Pool now();

  /** One moment. */
  interface Pool {
    /** Equal as long as nothing changed. */
    Object version();

    /** The best first. */
    List<Follower> of(OpeningId opening, int most);

    List<Follower> of(RoleId role, int most);
  }

  /**
   * Somebody who could follow.
   *
   * @param role what they do today
   * @param fit of 100
   */
  record Follower(PersonId person, RoleId role, int fit) {}
}
