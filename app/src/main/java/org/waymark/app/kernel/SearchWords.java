package org.waymark.app.kernel;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text as the search compares it: no accents, no case. */
public final class SearchWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("\\s+");

  private SearchWords() {}

  public static String of(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String folded = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    return GAPS.matcher(folded).replaceAll(" ").strip();
  }

  /** The words of a question, each to be found somewhere. */
  public static List<String> each(String question) {
    return Stream.of(of(question).split(" ")).filter(w -> !w.isEmpty()).limit(12).toList();
  }

  /** A word as pattern of {@code like}, taken literally. */
  public static String anywhere(String word) {
    return "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
