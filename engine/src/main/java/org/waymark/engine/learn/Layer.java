package org.waymark.engine.learn;

/** One square matrix and one row per word. */
final class Layer {
  static final float EPSILON = 1e-6f;

  final int size;
  final float[][] matrix; // [input][output]
  final float[][] table;

  /** That changes nothing yet. */
  Layer(int size, int words) {
    this.size = size;
    matrix = new float[size][size];
    table = new float[words][size];
    for (int i = 0; i < size; i++) {
      matrix[i][i] = 1;
    }
  }

  /** Adds to out what text and words give; not normalized. */
  void forward(float[] vector, int[] words, float[] out) {
    for (int i = 0; i < size; i++) {
      add(vector[i], matrix[i], out);
    }
    float share = share(words);
    for (int word : words) {
      add(share, table[word], out);
    }
  }

  static float share(int[] words) {
    return words.length == 0 ? 0 : (float) (1 / Math.sqrt(words.length));
  }

  /** out += factor × row. */
  static void add(float factor, float[] row, float[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] += factor * row[i];
    }
  }

  static float dot(float[] a, float[] b) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    for (int i = 0; i + 3 < a.length; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (int i = a.length & ~3; i < a.length; i++) {
      s0 += a[i] * b[i];
    }
    return s0 + s1 + (s2 + s3);
  }

  /** Makes a vector of length 1 and returns the length it had. */
  static float normalize(float[] vector) {
    float length = (float) Math.sqrt(dot(vector, vector)) + EPSILON;
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
    return length;
  }
}
