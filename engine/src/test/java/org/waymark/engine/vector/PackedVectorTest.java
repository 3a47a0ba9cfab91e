package org.waymark.engine.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedVectorTest {
  private static float[] unit(Random random, int size) {
    float[] v = new float[size];
    double square = 0;
    for (int i = 0; i < size; i++) {
      v[i] = (float) random.nextGaussian();
      square += v[i] * v[i];
    }
    for (int i = 0; i < size; i++) {
      v[i] /= (float) Math.sqrt(square);
    }
    return v;
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  @Test
  void cosinesOfPackedVectorsAreThoseOfTheVectorsWithinOneInAThousand() {
    var random = new Random(1);
    for (int i = 0; i < 200; i++) {
      float[] a = unit(random, 384);
      float[] b = unit(random, 384);
      assertThat((double) PackedVector.of(a).dot(PackedVector.of(b)))
          .isCloseTo(dot(a, b), within(1.5e-3));
    }
  }

  @Test
  void plainLoopsAndVectorInstructionsAgreeExactly() {
    var random = new Random(2);
    for (int size : new int[] {0, 1, 7, 16, 31, 64, 100, 384, 391}) {
      byte[] a = new byte[size];
      byte[] b = new byte[size + 5];
      fill(a, random);
      fill(b, random);
      assertThat(Products.BEST.dot(a, b, 5)).isEqualTo(new PlainProducts().dot(a, b, 5));
    }
  }

  private static void fill(byte[] bytes, Random random) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (random.nextInt(4) == 0 ? -127 : random.nextInt(255) - 127);
    }
  }

  @Test
  void aVectorSurvivesBeingStored() {
    var vector = PackedVector.of(unit(new Random(3), 384));
    assertThat(PackedVector.of(vector.bytes(), vector.scale())).isEqualTo(vector);
    assertThat(vector.dot(vector)).isCloseTo(1f, within(2e-3f));
  }

  @Test
  void aRowOfManyIsTheVectorItself() {
    var random = new Random(4);
    var rows = new VectorRows(10);
    PackedVector query = PackedVector.of(unit(random, 10));
    for (int i = 0; i < 40; i++) {
      PackedVector v = PackedVector.of(unit(random, 10));
      assertThat(rows.add(v)).isEqualTo(i);
      assertThat(rows.dot(i, query)).isEqualTo(query.dot(v), within(1e-6f));
    }
  }

  @Test
  void whatHasNoCosineIsRefused() {
    var two = PackedVector.of(new float[2]);
    assertThatIllegalArgumentException().isThrownBy(() -> PackedVector.of(new float[] {Float.NaN}));
    assertThatIllegalArgumentException().isThrownBy(() -> two.dot(PackedVector.of(new float[3])));
    assertThatIllegalArgumentException().isThrownBy(() -> new VectorRows(3).add(two));
    assertThatIllegalArgumentException().isThrownBy(() -> PackedVector.of(new byte[2], 0));
    assertThatIllegalArgumentException().isThrownBy(() -> two.addTo(new float[3]));
    assertThatIllegalArgumentException().isThrownBy(() -> new VectorRows(-1));
    var rows = new VectorRows(2);
    rows.add(two);
    var longer = PackedVector.of(new float[3]);
    assertThatIllegalArgumentException().isThrownBy(() -> rows.dot(0, longer));
    assertThatIllegalArgumentException().isThrownBy(() -> rows.dot(1, two));
  }

  @Test
  void hugeAndTinyVectorsHaveADirectionToo() {
    var huge = PackedVector.unit(new float[] {3e30f, 4e30f});
    assertThat(huge.unpacked()[0]).isEqualTo(0.6f, within(0.01f));
    assertThat(huge.unpacked()[1]).isEqualTo(0.8f, within(0.01f));
    assertThat(PackedVector.of(new float[] {Float.MIN_VALUE, 0}).unpacked()).containsOnly(0f);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PackedVector.unit(new float[] {Float.POSITIVE_INFINITY}));
  }
}
