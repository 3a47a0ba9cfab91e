package org.waymark.app.academy.lessons;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Twelve signs in three groups, without those that are taken for each other when read aloud. */
final class CertificateNumber {
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final int GROUP = 4;
  private static final int BITS = 5;

  private CertificateNumber() {}

  /** Of the last sixty bits, which are random in a random UUID. */
  static String of(UUID random) {
    long bits = random.getLeastSignificantBits();
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        signs.append('-');
      }
      signs.append(SIGNS.charAt((int) (bits & (SIGNS.length() - 1))));
      bits >>>= BITS;
    }
    return signs.toString();
  }

  /** As somebody typed it: small letters, blanks, O for 0 and I or L for 1 are forgiven. */
  static Optional<String> typed(String text) {
    String signs =
        text.toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1')
            .replaceAll("[^0-9A-Z]", "");
    return signs.length() == LENGTH
        ? Optional.of(signs.replaceAll("(.{4})(.{4})(.{4})", "$1-$2-$3"))
        : Optional.empty();
  }
}
