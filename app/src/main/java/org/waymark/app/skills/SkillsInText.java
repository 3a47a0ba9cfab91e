package org.waymark.app.skills;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.app.kernel.Viewer;

/** Reads a description of work behind the page and proposes the skills that it asks for. */
public interface SkillsInText {
  /** What is read of a text at most, in characters. */
  int LONGEST = 8_000;

  /**
   * A skill, with the passage that shows it.
   *
   * @param why {@code named}, {@code words} or {@code meaning}
   */
  record Proposed(SkillId skill, String why, String passage) {}

  /** How far a reading is, and what it found so far as it is over. */
  record Found(boolean over, boolean broken, List<Proposed> proposed) {}

  /** Begins; nothing is kept but for a day. */
  UUID read(Viewer viewer, String words);

  /** Of the viewer's own readings. */
  Optional<Found> found(Viewer viewer, UUID reading);
}
