package org.waymark.engine.vector;

/** Turns a text into a vector; alike texts get vectors with a high cosine. Thread-safe. */
public interface TextEncoder {
  /** Names model and version; vectors of encoders with different names must not be mixed. */
  String name();

  /** The length of every vector. */
  int size();

  /** A vector of length 1 (Euclidean), the same for the same text, for one text at a time. */
  float[] encode(String text);
}
