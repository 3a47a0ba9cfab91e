package org.waymark.engine.rank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The passages of a text that are worth comparing with names: 1 to 8 words without a break. */
final class Passages {
  private static final int LONGEST = 8;
  private static final Pattern BREAK =
      Pattern.compile("[.,;:!?()\\[\\]/|\\n\\u2022<>]+(?=\\s|$)|[(\\[\\n\\u2022<>;/|]");
  private static final Set<String> EMPTY =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "in",
          "on",
          "at",
          "to",
          "for",
          "with",
          "and",
          "or",
          "by",
          "from",
          "as",
          "is",
          "are",
          "be",
          "been",
          "was",
          "were",
          "will",
          "would",
          "can",
          "could",
          "may",
          "must",
          "should",
          "have",
          "has",
          "had",
          "you",
          "your",
          "we",
          "our",
          "us",
          "i",
          "they",
          "their",
          "it",
          "its",
          "this",
          "that",
          "these",
          "those",
          "who",
          "which",
          "all",
          "any",
          "other",
          "such",
          "etc",
          "e.g",
          "eg",
          "if",
          "not",
          "no",
          "but",
          "also",
          "well",
          "both",
          "more",
          "most",
          "very",
          "within",
          "into",
          "using",
          "including",
          "across",
          "through",
          "years",
          "year",
          "experience",
          "strong",
          "excellent",
          "good",
          "ability",
          "able",
          "knowledge",
          "understanding",
          "skills",
          "skill",
          "required",
          "preferred",
          "requirements",
          "working",
          "work",
          "proficient",
          "familiarity",
          "familiar",
          "proven",
          "demonstrated",
          "minimum",
          "plus",
          "etc.",
          "&",
          "-",
          "–");

  private Passages() {}

  /** The distinct passages, the longer first within each run of words. */
  static List<String> of(String text, int most) {
    var passages = new LinkedHashSet<String>();
    for (String run : BREAK.split(text, -1)) {
      String[] words = run.strip().split("\\s+", -1);
      for (int length = Math.min(LONGEST, words.length); length > 0; length--) {
        for (int from = 0; from + length <= words.length; from++) {
          if (telling(words[from]) && telling(words[from + length - 1])) {
            passages.add(String.join(" ", List.of(words).subList(from, from + length)));
          }
        }
      }
    }
    return new ArrayList<>(passages).subList(0, Math.min(most, passages.size()));
  }

  private static boolean telling(String word) {
    return !word.isEmpty() && !EMPTY.contains(word.toLowerCase(Locale.ROOT));
  }
}
