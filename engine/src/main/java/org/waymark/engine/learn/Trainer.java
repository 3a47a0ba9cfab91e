package org.waymark.engine.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Trains a layer; parallel over rows, so that every sum has one order. */
final class Trainer {
  private final Layer layer;
  private final Examples examples;
  private final ContrastiveMap.Training how;
  private final RandomGenerator random;
  private final Descent descent;

  /** Two names of one group. */
  private record Pair(int first, int second, int group) {}

  Trainer(Layer layer, Examples examples, ContrastiveMap.Training how, RandomGenerator random) {
    this.layer = layer;
    this.examples = examples;
    this.how = how;
    this.random = random;
    this.descent = new Descent(layer, how);
  }

  void run() {
    for (int epoch = 0; epoch < how.epochs(); epoch++) {
      List<Pair> pairs = pairs();
      Collections.shuffle(pairs, Random.from(random));
      for (int at = 0; at + 1 < pairs.size(); at += how.batch()) {
        batch(pairs.subList(at, Math.min(pairs.size(), at + how.batch())));
      }
    }
  }

  /** Each name once, with another one of its group. */
  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < examples.groups.size(); g++) {
      int[] group = examples.groups.get(g);
      for (int i = 0; i < group.length; i++) {
        int other = (i + 1 + random.nextInt(group.length - 1)) % group.length;
        pairs.add(new Pair(group[i], group[other], g));
      }
    }
    return pairs;
  }

  private void batch(List<Pair> pairs) {
    int n = pairs.size();
    float[][] in = new float[2 * n][];
    float[][] out = new float[2 * n][layer.size];
    float[] lengths = new float[2 * n];
    int[][] words = new int[2 * n][];
    IntStream.range(0, 2 * n)
        .parallel()
        .forEach(
            i -> {
              int name = i < n ? pairs.get(i).first : pairs.get(i - n).second;
              in[i] = examples.vectors.get(name).unpacked();
              words[i] = examples.words.get(name);
              layer.forward(in[i], words[i], out[i]);
              lengths[i] = Layer.normalize(out[i]);
            });
    float[][] pull = pull(pairs, out);
    float[][] gradients = new float[2 * n][];
    IntStream.range(0, 2 * n)
        .parallel()
        .forEach(i -> gradients[i] = gradient(i, n, out, pull, lengths[i]));
    descent.step(in, words, gradients);
  }

  /** How the loss changes with each cosine of a first and a second name. */
  private float[][] pull(List<Pair> pairs, float[][] out) {
    int n = pairs.size();
    float[][] pull = new float[n][n];
    float[][] cosine = new float[n][n];
    IntStream.range(0, n)
        .parallel()
        .forEach(
            i -> {
              for (int j = 0; j < n; j++) {
                boolean same = i != j && pairs.get(i).group == pairs.get(j).group;
                cosine[i][j] =
                    same
                        ? Float.NEGATIVE_INFINITY
                        : Layer.dot(out[i], out[n + j]) / how.temperature();
              }
            });
    for (int i = 0; i < n; i++) {
      soften(pull, cosine, i, true);
      soften(pull, cosine, i, false);
    }
    return pull;
  }

  /** Adds softmax minus truth over one row or one column, halved and by the batch. */
  private void soften(float[][] pull, float[][] cosine, int line, boolean row) {
    int n = pull.length;
    float most = Float.NEGATIVE_INFINITY;
    for (int j = 0; j < n; j++) {
      most = Math.max(most, row ? cosine[line][j] : cosine[j][line]);
    }
    double[] e = new double[n];
    double sum = 0;
    for (int j = 0; j < n; j++) {
      e[j] = Math.exp((row ? cosine[line][j] : cosine[j][line]) - most);
      sum += e[j];
    }
    for (int j = 0; j < n; j++) {
      float p = (float) ((e[j] / sum - (j == line ? 1 : 0)) / (2 * n * how.temperature()));
      if (row) {
        pull[line][j] += p;
      } else {
        pull[j][line] += p;
      }
    }
  }

  /** Of one name, through the normalization. */
  private float[] gradient(int i, int n, float[][] out, float[][] pull, float length) {
    float[] gradient = new float[layer.size];
    for (int j = 0; j < n; j++) {
      float p = i < n ? pull[i][j] : pull[j][i - n];
      Layer.add(p, i < n ? out[n + j] : out[j], gradient);
    }
    float along = Layer.dot(gradient, out[i]);
    Layer.add(-along, out[i], gradient);
    for (int k = 0; k < gradient.length; k++) {
      gradient[k] /= length;
    }
    return gradient;
  }
}
