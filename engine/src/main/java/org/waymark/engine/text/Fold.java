package org.waymark.engine.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Folds case, diacritics, width and ligatures of one character: Unicode compatibility decomposition
 * without the combining marks of Latin, Greek and Cyrillic, in lower case, plus a few letters that
 * do not decompose.
 */
final class Fold {
  private static final Map<Integer, String> SPECIAL =
      Map.of(
          (int) 'ß', "ss", (int) 'ẞ', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o",
          (int) 'ł', "l", (int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i");

  private static final AtomicReferenceArray<char[]> KNOWN = new AtomicReferenceArray<>(1 << 16);

  /** Latin, Greek and Cyrillic end here; what they need fits the first-level cache. */
  private static final char[] LETTERS = new char[0x530];

  /** What {@link #plain} says of characters that need more than one look. */
  static final char ODD = 0x8000;

  /** As far as general punctuation goes. */
  private static final char[] PLAIN = new char[0x2070];

  static {
    for (char c = 0; c < LETTERS.length; c++) {
      char[] folded = Character.isLetterOrDigit(c) ? of(c) : new char[0];
      LETTERS[c] = folded.length == 1 ? folded[0] : 0;
    }
    for (char c = 0; c < PLAIN.length; c++) {
      boolean odd = WordReader.rarePart(c) || c == '&' || c == '+' || c == '#';
      PLAIN[c] = letter(c) != 0 ? letter(c) : odd ? ODD : 0;
    }
  }

  private Fold() {}

  /**
   * What a letter or digit becomes if that is one character; 0 for separators and for what needs
   * {@link #of}.
   */
  static char letter(char c) {
    return c < LETTERS.length ? LETTERS[c] : 0;
  }

  /** The same, but {@link #ODD} for what is neither one character nor a separator. */
  static char plain(char c) {
    return c < PLAIN.length ? PLAIN[c] : ODD;
  }

  /** What a character becomes; empty for marks that are dropped. Not to be written to. */
  static char[] of(int codePoint) {
    if (codePoint >= KNOWN.length()) {
      return compute(codePoint);
    }
    char[] known = KNOWN.get(codePoint);
    if (known == null) {
      known = compute(codePoint);
      KNOWN.set(codePoint, known);
    }
    return known;
  }

  private static char[] compute(int codePoint) {
    int lower = Character.toLowerCase(codePoint);
    String special = SPECIAL.get(lower);
    if (special != null) {
      return special.toCharArray();
    }
    var folded = new StringBuilder();
    Normalizer.normalize(Character.toString(lower), Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !mark(c))
        .map(Character::toLowerCase)
        .forEach(folded::appendCodePoint);
    return folded.toString().toCharArray();
  }

  /**
   * Accents on Latin, Greek and Cyrillic letters, soft hyphens and joiners; vowel signs of other
   * scripts are kept.
   */
  static boolean mark(int c) {
    return c == 0xad
        || c == 0x200d
        || (c >= 0x300 && c <= 0x36f)
        || (c >= 0x1ab0 && c <= 0x1aff)
        || (c >= 0x1dc0 && c <= 0x1dff)
        || (c >= 0xfe20 && c <= 0xfe2f);
  }
}
