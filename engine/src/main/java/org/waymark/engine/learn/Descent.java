package org.waymark.engine.learn;

import java.util.stream.IntStream;

/** Moves a layer by AdaGrad (Duchi, Hazan and Singer 2011); holds the sums of squares. */
final class Descent {
  private final Layer layer;
  private final ContrastiveMap.Training how;
  private final float[][] matrixSquares;
  private final float[][] tableSquares;

  Descent(Layer layer, ContrastiveMap.Training how) {
    this.layer = layer;
    this.how = how;
    matrixSquares = new float[layer.size][layer.size];
    tableSquares = new float[layer.table.length][layer.size];
  }

  /** One step against the gradients of a batch; each row sums its texts in their order. */
  void step(float[][] vectors, int[][] words, float[][] gradients) {
    IntStream.range(0, layer.size)
        .parallel()
        .forEach(
            row -> {
              float[] gradient = new float[layer.size];
              for (int i = 0; i < vectors.length; i++) {
                Layer.add(vectors[i][row], gradients[i], gradient);
              }
              descend(layer.matrix[row], matrixSquares[row], gradient, how.rate());
            });
    for (int i = 0; i < words.length; i++) {
      float share = Layer.share(words[i]);
      for (int word : words[i]) {
        float[] gradient = new float[layer.size];
        Layer.add(share, gradients[i], gradient);
        descend(layer.table[word], tableSquares[word], gradient, how.wordRate());
      }
    }
  }

  private static void descend(float[] values, float[] squares, float[] gradient, float rate) {
    for (int i = 0; i < values.length; i++) {
      squares[i] += gradient[i] * gradient[i];
      values[i] -= rate * gradient[i] / ((float) Math.sqrt(squares[i]) + Layer.EPSILON);
    }
  }
}
