package org.waymark.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.waymark.app.exchange.SafeZip.Limits;

class SafeZipTest {
  @Test
  void everyFileIsShown() throws IOException {
    List<String> seen = new ArrayList<>();
    SafeZip.each(
        SourceFile.of("a.zip", zip("one", "two")),
        Limits.USUAL,
        (name, in) -> seen.add(name + new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    assertThat(seen).containsExactly("0.txtone", "1.txttwo");
  }

  @Test
  void aFileCutShortAnywhereIsRefused() throws IOException {
    byte[] whole = zip("one".repeat(1000), "two");
    for (int length : List.of(40, whole.length / 2, whole.length - 30, whole.length - 22)) {
      assertThat(refused(Arrays.copyOf(whole, length), Limits.USUAL))
          .isIn("exchange.zip.cut", "exchange.zip.broken");
    }
  }

  @Test
  void whatIsNoZipIsRefused() {
    assertThat(refused("hello".getBytes(StandardCharsets.UTF_8), Limits.USUAL))
        .isEqualTo("exchange.zip.none");
    assertThat(refused(new byte[0], Limits.USUAL)).isEqualTo("exchange.zip.none");
  }

  @Test
  void aBombIsRefusedBeforeItGoesOff() throws IOException {
    byte[] bomb = bomb(300_000_000);
    assertThat(bomb.length).isLessThan(1_000_000);
    assertThat(refused(bomb, Limits.USUAL)).isEqualTo("exchange.zip.bomb");
  }

  @Test
  void tooManyFilesAreRefused() throws IOException {
    assertThat(refused(zip("a", "b", "c"), new Limits(2, 1000, 100)))
        .isEqualTo("exchange.zip.entries");
  }

  @Test
  void aFileCutShortIsRefusedThoughItsReaderWrapsTheFailure() throws IOException {
    byte[] whole = zip("one".repeat(1000), "two");
    assertThat(
            refused(
                Arrays.copyOf(whole, 40),
                Limits.USUAL,
                (_, in) -> {
                  try {
                    in.readAllBytes();
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }))
        .isIn("exchange.zip.cut", "exchange.zip.broken");
  }

  private static String refused(byte[] zip, Limits limits) {
    return refused(zip, limits, (_, _) -> {});
  }

  private static String refused(byte[] zip, Limits limits, SafeZip.Visitor visitor) {
    try {
      SafeZip.each(SourceFile.of("a.zip", zip), limits, visitor);
      return "taken";
    } catch (ImportRefused e) {
      return e.reasons().getFirst().key();
    }
  }

  private static byte[] zip(String... contents) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < contents.length; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt"));
        zip.write(contents[i].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bomb(int size) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      nothing(zip, size);
    }
    return bytes.toByteArray();
  }

  private static void nothing(OutputStream out, int size) throws IOException {
    byte[] zeros = new byte[100_000];
    for (int i = 0; i < size; i += zeros.length) {
      out.write(zeros);
    }
  }
}
