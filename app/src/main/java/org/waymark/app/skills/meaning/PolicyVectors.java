package org.waymark.app.skills.meaning;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.skills.model.TextVectorStore;
import org.waymark.engine.vector.PackedVector;
import org.waymark.engine.vector.TextEncoder;
import org.waymark.engine.vector.TextVectors;

/**
 * What a policy is built from, then asked with: while it is built, the vectors that were stored;
 * afterwards whatever text somebody asks about, embedded on the spot and never stored.
 */
final class PolicyVectors implements TextVectors {
  private static final int REMEMBERED = 2_000;

  private final TextEncoder encoder;
  private final Map<String, PackedVector> asked =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PackedVector> eldest) {
          return size() > REMEMBERED;
        }
      };
  private volatile @Nullable Map<String, PackedVector> stored;

  PolicyVectors(TextVectorStore store, TextEncoder encoder, Collection<String> texts) {
    this.encoder = encoder;
    this.stored = load(store, encoder, texts);
  }

  static Map<String, PackedVector> load(
      TextVectorStore store, TextEncoder encoder, Collection<String> texts) {
    Map<UUID, String> hashes = HashMap.newHashMap(texts.size());
    texts.forEach(t -> hashes.put(TextHash.of(t), t));
    Map<String, PackedVector> vectors = HashMap.newHashMap(hashes.size());
    store
        .get(encoder.name(), hashes.keySet())
        .forEach((hash, vector) -> vectors.put(hashes.getOrDefault(hash, ""), vector));
    return vectors;
  }

  /** The policy is built: its own copy of the vectors is enough. */
  void built() {
    stored = null;
  }

  @Override
  public @Nullable PackedVector of(String text) {
    Map<String, PackedVector> known = stored;
    return known == null ? ask(text) : known.get(text);
  }

  private PackedVector ask(String text) {
    synchronized (asked) {
      PackedVector before = asked.get(text);
      if (before != null) {
        return before;
      }
    }
    PackedVector now = PackedVector.of(encoder.encode(text));
    synchronized (asked) {
      asked.put(text, now);
    }
    return now;
  }
}
