package org.waymark.encoder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/**
 * Texts as numbers of word pieces, as uncased BERT models read them: cleaned, lower case, accents
 * dropped, split at blanks and around punctuation and ideographs, then the longest known piece
 * first. Wu et al. 2016, as in the tokenizer file of the model.
 */
final class WordPieces {
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final int first;
  private final int last;

  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    unknown = mark(vocabulary, "[UNK]");
    first = mark(vocabulary, "[CLS]");
    last = mark(vocabulary, "[SEP]");
  }

  private static int mark(Map<String, Integer> vocabulary, String mark) {
    Integer number = vocabulary.get(mark);
    if (number == null) {
      throw new IllegalArgumentException("The vocabulary has no " + mark + ".");
    }
    return number;
  }

  /** At most so many numbers, the first and the last mark included. */
  long[] read(String text, int most) {
    var pieces = new Pieces(most);
    pieces.add(first);
    for (String word : spaced(text).split(" ", -1)) {
      if (!word.isEmpty()) {
        split(word, pieces);
      }
    }
    return pieces.end(last);
  }

  private static String spaced(String text) {
    var clean = new StringBuilder();
    Normalizer.normalize(cleaned(text), Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(Character::toLowerCase)
        .forEach(
            c -> {
              if (punctuation(c)) {
                clean.append(' ').appendCodePoint(c).append(' ');
              } else {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString();
  }

  private static String cleaned(String text) {
    var clean = new StringBuilder();
    text.codePoints()
        .filter(c -> c != 0 && c != 0xfffd)
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                clean.append(' ');
              } else if (ideograph(c)) {
                clean.append(' ').appendCodePoint(c).append(' ');
              } else if (!control(c)) {
                clean.appendCodePoint(c);
              }
            });
    return clean.toString();
  }

  private static boolean control(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }

  private static boolean ideograph(int c) {
    return (c >= 0x4e00 && c <= 0x9fff)
        || (c >= 0x3400 && c <= 0x4dbf)
        || (c >= 0x20000 && c <= 0x2ceaf)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0x2f800 && c <= 0x2fa1f);
  }

  private static boolean punctuation(int c) {
    if (c < 128) {
      return c > ' ' && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private void split(String word, Pieces pieces) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      pieces.add(unknown);
      return;
    }
    int mark = pieces.size;
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      Integer piece = null;
      while (to > from && piece == null) {
        String part = word.substring(from, to);
        piece = vocabulary.get(from == 0 ? part : "##" + part);
        to -= piece == null ? 1 : 0;
      }
      if (piece == null) {
        pieces.size = mark;
        pieces.add(unknown);
        return;
      }
      pieces.add(piece);
      from = to;
    }
  }

  /** Keeps what fits and forgets the rest. */
  private static final class Pieces {
    private final int most;
    private long[] numbers = new long[32];
    private int size;

    Pieces(int most) {
      this.most = most;
    }

    void add(int piece) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = piece;
    }

    long[] end(int last) {
      size = Math.min(size, most - 1);
      add(last);
      return Arrays.copyOf(numbers, size);
    }
  }
}
