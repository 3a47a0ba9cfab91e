package org.waymark.app.skills.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.app.skills.SkillsInText.Found;
import org.waymark.app.skills.SkillsInText.Proposed;

/** Keeps descriptions of work while they are read, and what was found, for a day. */
public interface TextReadings {
  /** Earlier ones than {@code forget} are dropped. */
  void create(UUID id, UUID account, String words, Instant at, Instant forget);

  void finish(UUID id, List<Proposed> found);

  void broken(UUID id);

  Optional<Found> find(UUID id, UUID account);
}
