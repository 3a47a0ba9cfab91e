package org.waymark.engine.vector;

import java.util.Map;
import java.util.Random;
import org.waymark.engine.text.Words;

/** Stands in for an encoder: a direction for each word, the same for words of one meaning. */
public final class WordVectors {
  private WordVectors() {}

  /** Vectors of so many values; words not named have a direction of their own. */
  public static TextVectors of(int size, Map<String, String> sameAs) {
    return text -> {
      float[] sum = new float[size];
      for (String word : Words.folded(text)) {
        var random = new Random(sameAs.getOrDefault(word, word).hashCode());
        for (int i = 0; i < size; i++) {
          sum[i] += (float) random.nextGaussian();
        }
      }
      return PackedVector.unit(sum);
    };
  }
}
