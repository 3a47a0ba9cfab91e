package org.waymark.app.policy.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/** Where procedures and resources are kept. */
public interface GuideShelf {
  /** The latest editions of all that were not put away, by title; of those that have all words. */
  List<Guide> latest(String words);

  Optional<Guide> find(UUID id, int edition);

  Optional<Guide> latest(UUID id);

  /** The latest first. */
  List<Guide> editions(UUID id);

  byte[] file(UUID id, int edition);

  /** Another edition, or the first. */
  void add(
      UUID id,
      int edition,
      Guide.Content content,
      Guide.@Nullable GivenFile file,
      PersonId by,
      Instant at);

  void putAway(UUID id);
}
