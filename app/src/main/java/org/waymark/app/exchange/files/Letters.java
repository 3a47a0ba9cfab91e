package org.waymark.app.exchange.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.waymark.app.exchange.SourceFile;

/**
 * How the letters of a file are written. A file that is not sound UTF-8 is Windows-1252 when it has
 * no sound letter of UTF-8 at all beyond ASCII; with both sound and broken ones it is UTF-8, and
 * its broken letters are found again as {@link #BROKEN}.
 */
public record Letters(Charset charset, int skip) {
  /** What stands in a cell for letters that could not be read. */
  public static final char BROKEN = '\uFFFD';

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BLOCK = 65536;

  public static Letters of(SourceFile file) throws IOException {
    try (InputStream in = file.open()) {
      byte[] head = in.readNBytes(3);
      if (head.length == 3 && at(head, 0) == 0xEF && at(head, 1) == 0xBB && at(head, 2) == 0xBF) {
        return new Letters(StandardCharsets.UTF_8, 3);
      }
      if (head.length >= 2 && at(head, 0) == 0xFF && at(head, 1) == 0xFE) {
        return new Letters(StandardCharsets.UTF_16LE, 2);
      }
      if (head.length >= 2 && at(head, 0) == 0xFE && at(head, 1) == 0xFF) {
        return new Letters(StandardCharsets.UTF_16BE, 2);
      }
      return new Letters(withoutMark(head, in), 0);
    }
  }

  private static Charset withoutMark(byte[] head, InputStream in) throws IOException {
    var seen = new Utf8Check();
    seen.add(head, head.length);
    byte[] block = new byte[BLOCK];
    for (int n = in.read(block); n > 0; n = in.read(block)) {
      seen.add(block, n);
    }
    boolean windows = seen.broken() > 0 && seen.sound() == 0 && seen.windowsLetters();
    return windows ? WINDOWS : StandardCharsets.UTF_8;
  }

  private static int at(byte[] bytes, int i) {
    return bytes[i] & 0xff;
  }

  public Reader reader(SourceFile file) throws IOException {
    InputStream in = file.open();
    in.skipNBytes(skip);
    return new BufferedReader(new InputStreamReader(in, charset), BLOCK);
  }

  public String label() {
    return charset.name();
  }
}
