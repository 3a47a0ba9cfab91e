package org.waymark.app.policy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.app.kernel.Viewer;

/** Implemented by modules that know what people may move to, openings say. */
public interface MoveSource {
  /**
   * What somebody would move to.
   *
   * @param title as its page has it
   * @param href its page
   */
  record Aim(Move move, String title, String href) {}

  /** Nothing where it is not theirs, or does not exist for this viewer. */
  Optional<Aim> aim(Viewer viewer, UUID subject);

  /** For those who have to do with an exception for it; whatever its stage. */
  Map<UUID, Aim> named(Collection<UUID> subjects);
}
