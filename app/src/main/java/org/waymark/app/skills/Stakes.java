package org.waymark.app.skills;

import java.util.Optional;
import java.util.UUID;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;

/** What a level is worth to somebody; answered by the module that scores. */
public interface Stakes {
  /** Whether the viewer sees this opening, and so may name it. */
  boolean sees(Viewer viewer, UUID opening);

  /** As of the levels of this moment; nothing for an opening that is gone. */
  Optional<Stake> of(PersonId person, UUID opening);

  /**
   * An opening and somebody's number there.
   *
   * @param points of 100
   */
  record Stake(String title, int points) {}
}
