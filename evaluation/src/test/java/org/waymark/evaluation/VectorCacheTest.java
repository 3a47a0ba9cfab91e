package org.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.engine.vector.TextEncoder;

class VectorCacheTest {
  private final AtomicInteger asked = new AtomicInteger();

  private final TextEncoder lengths =
      new TextEncoder() {
        @Override
        public String name() {
          return "lengths";
        }

        @Override
        public int size() {
          return 2;
        }

        @Override
        public float[] encode(String text) {
          asked.incrementAndGet();
          return new float[] {text.length(), 1};
        }
      };

  @Test
  void whatWasComputedOnceIsReadTheNextTime(@TempDir Path folder) throws IOException {
    try (var cache = new VectorCache(folder, lengths)) {
      cache.prepare(Stream.of("a", "bcd", "a"));
      assertThat(cache.computed()).isEqualTo(2);
    }
    Files.write(folder.resolve("lengths.vectors"), new byte[] {1, 2}, StandardOpenOption.APPEND);
    try (var cache = new VectorCache(folder, lengths)) {
      assertThat(cache.of("bcd").unpacked()[0]).isEqualTo(3);
      assertThat(cache.computed()).isZero();
      cache.of("new");
    }
    try (var cache = new VectorCache(folder, lengths)) {
      assertThat(cache.of("new").unpacked()[1]).isBetween(0.98f, 1.02f);
    }
    assertThat(asked).hasValue(3);
  }

  @Test
  void fromADamagedRecordOnAllIsComputedAnew(@TempDir Path folder) throws IOException {
    try (var cache = new VectorCache(folder, lengths)) {
      cache.of("a");
      cache.of("bcd");
    }
    Path file = folder.resolve("lengths.vectors");
    byte[] bytes = Files.readAllBytes(file);
    int second = bytes.length / 2;
    Arrays.fill(bytes, second + 16, second + 20, (byte) 0); // its scale
    Files.write(file, bytes);
    try (var cache = new VectorCache(folder, lengths)) {
      assertThat(cache.of("a").unpacked()[0]).isBetween(0.98f, 1.02f);
      assertThat(cache.computed()).isZero();
      assertThat(cache.of("bcd").unpacked()[0]).isEqualTo(3);
      assertThat(cache.computed()).isEqualTo(1);
    }
    assertThat(file).hasSize(bytes.length);
  }
}
