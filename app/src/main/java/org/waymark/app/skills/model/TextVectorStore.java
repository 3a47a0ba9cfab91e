package org.waymark.app.skills.model;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.engine.vector.PackedVector;

/** Keeps vectors by the hash of their text and the name of their encoder. */
public interface TextVectorStore {
  /** Those of the texts that have no vector. */
  Set<UUID> lacking(String encoder, Collection<UUID> hashes);

  Map<UUID, PackedVector> get(String encoder, Collection<UUID> hashes);

  /** None of them may be there already. */
  void put(String encoder, Map<UUID, PackedVector> vectors);
}
