package org.waymark.app.skills.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps what took minutes to learn, one map for each policy that uses one. */
public interface LearnedMaps {
  /** What a map was learned for, with and from. */
  record Origin(String policy, String encoder, UUID learnedFrom) {}

  boolean has(Origin origin);

  Optional<byte[]> get(Origin origin);

  /** Takes the place of what the policy had before. */
  void put(Origin origin, byte[] bytes, Instant at);
}
