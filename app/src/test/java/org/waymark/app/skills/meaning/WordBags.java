package org.waymark.app.skills.meaning;

import java.util.Locale;
import org.waymark.engine.vector.TextEncoder;

/** An encoder for tests: texts are near when they share words. */
final class WordBags implements TextEncoder {
  private static final int SIZE = 64;
  int texts;

  @Override
  public String name() {
    return "word-bags";
  }

  @Override
  public int size() {
    return SIZE;
  }

  @Override
  public synchronized float[] encode(String text) {
    texts++;
    float[] sum = new float[SIZE];
    for (String word : text.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      var random = new java.util.Random(word.hashCode());
      for (int i = 0; i < SIZE; i++) {
        sum[i] += (float) random.nextGaussian();
      }
    }
    double square = 0;
    for (float v : sum) {
      square += v * v;
    }
    for (int i = 0; i < SIZE; i++) {
      sum[i] /= (float) Math.sqrt(square);
    }
    return sum;
  }
}
