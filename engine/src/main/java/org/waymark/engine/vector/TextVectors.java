package org.waymark.engine.vector;

import org.jspecify.annotations.Nullable;

/**
 * Vectors by text, wherever they come from: a cache, a database, an encoder. What has no vector
 * (yet) is ranked by its words alone.
 */
@FunctionalInterface
public interface TextVectors {
  /** No text has a vector. */
  TextVectors NONE = text -> null;

  @Nullable PackedVector of(String text);

  /** Asks the encoder for every text, each time. */
  static TextVectors by(TextEncoder encoder) {
    return text -> PackedVector.of(encoder.encode(text));
  }
}
