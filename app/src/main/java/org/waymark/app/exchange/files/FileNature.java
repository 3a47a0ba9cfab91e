package org.waymark.app.exchange.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.waymark.app.exchange.ImportRefused;
import org.waymark.app.exchange.SourceFile;

/** Tells by its first bytes whether a file can be a table of text at all, and says so if not. */
public final class FileNature {
  private static final int HEAD = 8192;

  private FileNature() {}

  /** Refuses what is too large, empty, or another kind of file. */
  public static void mustBeText(SourceFile file, FileLimits limits) throws IOException {
    if (file.size() > limits.bytes()) {
      throw new ImportRefused(
          "exchange.file.large", file.name(), file.size() / 1_000_000, limits.bytes() / 1_000_000);
    }
    byte[] head = head(file);
    String kind = kind(head);
    if (!kind.isEmpty()) {
      throw new ImportRefused("exchange.file." + kind, file.name());
    }
  }

  public static boolean isZip(SourceFile file) throws IOException {
    return starts(head(file), 'P', 'K', 3, 4);
  }

  private static byte[] head(SourceFile file) throws IOException {
    try (InputStream in = file.open()) {
      return in.readNBytes(HEAD);
    }
  }

  private static String kind(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    String begin = text.stripLeading().toLowerCase(Locale.ROOT);
    if (text.replace("\u00ef\u00bb\u00bf", "").isBlank()) {
      return "empty";
    }
    if (starts(head, 'P', 'K', 3, 4)) {
      boolean excel = text.contains("xl/") || text.contains("[Content_Types].xml");
      return excel ? "workbook" : "archive";
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return "workbook";
    }
    if (begin.startsWith("%pdf")) {
      return "pdf";
    }
    if (begin.startsWith("<!doctype") || begin.startsWith("<html") || begin.startsWith("<?xml")) {
      return "markup";
    }
    if (begin.startsWith("{") || begin.startsWith("[")) {
      return "json";
    }
    return binary(head) ? "binary" : "";
  }

  private static boolean binary(byte[] head) {
    if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) {
      return false;
    }
    for (byte b : head) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
