package org.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LanesTest {
  private static final int LENGTH = 1_024;

  private final Random random = new Random(9);
  private final byte[] credit = new byte[LENGTH];
  private final int[] sum = new int[LENGTH];

  private void fill() {
    random.nextBytes(credit);
    for (int i = 0; i < LENGTH; i++) {
      sum[i] = random.nextInt(Fit.FULL) + (random.nextBoolean() ? TopHits.GATE : 0);
    }
  }

  @Test
  void vectorsAndPlainLoopsDoTheSame() {
    assertThat(Lanes.BEST).isInstanceOf(VectorLanes.class);
    for (int i = 0; i < 200; i++) {
      fill();
      int weight = random.nextInt(10_001);
      int threshold = random.nextInt(256);
      byte[] otherCredit = credit.clone();
      int[] otherSum = sum.clone();

      new VectorLanes().add(credit, sum, LENGTH, weight);
      new ScalarLanes().add(otherCredit, otherSum, LENGTH, weight);
      assertThat(sum).isEqualTo(otherSum);
      assertThat(credit).isEqualTo(otherCredit).containsOnly(0);

      random.nextBytes(credit);
      otherCredit = credit.clone();
      new VectorLanes().addGated(credit, sum, LENGTH, weight, threshold);
      new ScalarLanes().addGated(otherCredit, otherSum, LENGTH, weight, threshold);
      assertThat(sum).isEqualTo(otherSum);
      assertThat(credit).isEqualTo(otherCredit).containsOnly(0);
      sameBits();
    }
  }

  private void sameBits() {
    int threshold = random.nextInt(Fit.FULL);
    for (int from = 0; from < LENGTH; from += Long.SIZE) {
      assertThat(new VectorLanes().above(sum, from, threshold))
          .isEqualTo(new ScalarLanes().above(sum, from, threshold));
    }
  }

  @Test
  void withoutTheVectorModulePlainLoopsAreUsed() throws IOException, InterruptedException {
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PrintLanes.class.getName())
            .redirectErrorStream(true)
            .start();
    String printed = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(jvm.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(printed.strip()).endsWith("ScalarLanes 1");
  }
}
