package org.waymark.engine.learn;

import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.waymark.engine.Limits;
import org.waymark.engine.vector.PackedVector;
import org.waymark.engine.vector.TextVectors;

/**
 * Maps the vector of a text, and its words, to a vector in which names of the same thing are close:
 * {@code f(x) = v / |v|, v = W e(x) + Σ T[word] / √words}. W starts as the identity and T as 0.
 * Both are trained so that two names of one group find each other among the names of a batch
 * (symmetric InfoNCE, van den Oord et al. 2018; AdaGrad). Immutable and thread-safe once trained.
 */
public final class ContrastiveMap {
  private final Layer layer;
  private final WordTable words;
  private final TextVectors vectors;

  private ContrastiveMap(Layer layer, WordTable words, TextVectors vectors) {
    this.layer = layer;
    this.words = words;
    this.vectors = vectors;
  }

  /**
   * How long and how to train.
   *
   * @param epochs times that each name is looked at, 0 to 1,000
   * @param batch pairs of names at once, 2 to 65,536
   * @param rate of the matrix (AdaGrad), above 0
   * @param wordRate of the words, above 0
   * @param temperature of the softmax, above 0; the lower, the sharper
   */
  public record Training(int epochs, int batch, float rate, float wordRate, float temperature) {
    public Training {
      Limits.within("Epochs of a training", epochs, 0, 1_000);
      Limits.within("The pairs of a batch", batch, 2, 1 << 16);
      for (float positive : new float[] {rate, wordRate, temperature}) {
        if (!(positive > 0) || Float.isInfinite(positive)) {
          throw new IllegalArgumentException(
              "Rates and temperature are positive and finite, not %s.".formatted(positive));
        }
      }
    }

    /** Tells occupations apart. */
    public static final Training SHARP = new Training(3, 256, 0.003f, 0.02f, 0.07f);

    /** Leaves neighbouring occupations near each other. */
    public static final Training BROAD = new Training(2, 256, 0.003f, 0.02f, 0.12f);
  }

  /**
   * Trains on groups of names; groups of one name teach nothing. Names without a vector are left
   * out. Refuses vectors of another size.
   *
   * @param size of the vectors, 1 to 4,096
   */
  public static ContrastiveMap train(
      List<List<String>> groups, TextVectors vectors, int size, Training how, RandomGenerator r) {
    Limits.within("The size of a learned map", size, 1, MapBytes.LONGEST);
    var words = new WordTable(groups.stream().flatMap(List::stream).toList());
    var layer = new Layer(size, words.size());
    var examples = new Examples(groups, vectors, size, words);
    new Trainer(layer, examples, how, r).run();
    return new ContrastiveMap(layer, words, vectors);
  }

  /**
   * A map that was learned before.
   *
   * @param bytes what {@link #bytes()} gave
   * @param vectors by the encoder that it was trained with; the same text must have the same one
   * @throws IllegalArgumentException with the reason, where the bytes are damaged or of another
   *     version
   */
  public static ContrastiveMap of(byte[] bytes, TextVectors vectors) {
    MapBytes.Read read = MapBytes.read(bytes);
    return new ContrastiveMap(read.layer(), read.words(), vectors);
  }

  /**
   * To keep it: about {@code 4 × size × (size + words)} bytes with a version and a check sum. What
   * it was learned from is not in them; whoever keeps them remembers that.
   */
  public byte[] bytes() {
    return MapBytes.write(layer, words);
  }

  /** How many values its vectors have. */
  public int size() {
    return layer.size;
  }

  /** The mapped vector, of length 1; null where the text has none. Refuses one of another size. */
  public @Nullable PackedVector of(String text) {
    PackedVector vector = vectors.of(text);
    if (vector == null) {
      return null;
    }
    Examples.sized(vector, layer.size);
    float[] mapped = new float[layer.size];
    layer.forward(vector.unpacked(), words.of(text), mapped);
    Layer.normalize(mapped);
    return PackedVector.of(mapped);
  }
}
