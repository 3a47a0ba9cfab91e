package org.waymark.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.waymark.engine.vector.TextEncoder;

/**
 * all-MiniLM-L6-v2 with int8 weights: 384 values, the mean over the pieces of a text, length 1.
 * Reads the first 128 pieces. Each text runs alone, on the calling thread: results of int8 depend
 * on what shares a batch, so nothing does. Thread-safe.
 */
public final class MiniLm implements TextEncoder, AutoCloseable {
  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  /** What {@link #name()} says. */
  public static final String NAME = "all-minilm-l6-v2-q-1";

  /** What {@link #size()} says. */
  public static final int SIZE = 384;

  private static final int MOST = 128;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final WordPieces pieces;

  public MiniLm() {
    pieces =
        new WordPieces(
            VocabularyFile.read(new String(resource(TOKENIZER), StandardCharsets.UTF_8)));
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      session = environment.createSession(resource(MODEL), options);
    } catch (OrtException e) {
      throw new IllegalStateException("The text encoder cannot start on this machine.", e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = MiniLm.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The artifact of the model is not there: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int size() {
    return SIZE;
  }

  @Override
  public float[] encode(String text) {
    long[] ids = pieces.read(text, MOST);
    long[] mask = new long[ids.length];
    Arrays.fill(mask, 1);
    try (var input = OnnxTensor.createTensor(environment, new long[][] {ids});
        var attention = OnnxTensor.createTensor(environment, new long[][] {mask});
        var types = OnnxTensor.createTensor(environment, new long[1][ids.length]);
        var result =
            session.run(
                Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", types))) {
      return mean(((float[][][]) result.get(0).getValue())[0]);
    } catch (OrtException e) {
      throw new IllegalStateException("The text encoder failed on a text.", e);
    }
  }

  private static float[] mean(float[][] pieces) {
    float[] sum = new float[SIZE];
    for (float[] piece : pieces) {
      for (int i = 0; i < SIZE; i++) {
        sum[i] += piece[i];
      }
    }
    double square = 0;
    for (float v : sum) {
      square += v * v;
    }
    float length = (float) Math.sqrt(square);
    for (int i = 0; i < SIZE; i++) {
      sum[i] /= length;
    }
    return sum;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("The text encoder cannot stop.", e);
    }
  }
}
