package org.waymark.benchmarks.sections;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** An Aho-Corasick automaton over folded labels, and what it takes to make a tagger of it. */
final class Automaton {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();

  record Found(int start, int end) {}

  Automaton(List<String> names) {
    var folded = new TreeMap<String, Integer>();
    for (int i = 0; i < names.size(); i++) {
      folded.putIfAbsent(fold(names.get(i)), i);
    }
    trie.build(folded);
  }

  /** As one would: decompose, drop the marks, lower case. */
  static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT);
  }

  /** Whole words, leftmost longest. */
  List<Found> tag(String text) {
    String folded = fold(text);
    List<Found> hits = new ArrayList<>();
    trie.parseText(
        folded,
        (begin, end, label) -> {
          if (edge(folded, begin - 1) && edge(folded, end)) {
            hits.add(new Found(begin, end));
          }
        });
    hits.sort((a, b) -> a.start != b.start ? a.start - b.start : b.end - a.end);
    List<Found> chosen = new ArrayList<>();
    int from = 0;
    for (Found hit : hits) {
      if (hit.start >= from) {
        chosen.add(hit);
        from = hit.end;
      }
    }
    return chosen;
  }

  /** The automaton alone: every hit, words or not, diacritics as they are. */
  int bare(String text) {
    return trie.parseText(text.toLowerCase(Locale.ROOT)).size();
  }

  private static boolean edge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
