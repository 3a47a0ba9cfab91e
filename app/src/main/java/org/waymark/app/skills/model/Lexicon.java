package org.waymark.app.skills.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.app.kernel.Slips;

/** The words of many labels, sorted, each with the labels that have it. */
final class Lexicon {
  private final String[] words;
  private final int[][] labels;
  private final int size;

  private Lexicon(String[] words, int[][] labels, int size) {
    this.words = words;
    this.labels = labels;
    this.size = size;
  }

  static Lexicon of(List<String> folded) {
    Map<String, List<Integer>> postings = new TreeMap<>();
    for (int i = 0; i < folded.size(); i++) {
      for (String word : folded.get(i).split(" ", -1)) {
        List<Integer> list = postings.computeIfAbsent(word, _ -> new ArrayList<>(2));
        if (list.isEmpty() || list.getLast() != i) {
          list.add(i);
        }
      }
    }
    return new Lexicon(
        postings.keySet().toArray(String[]::new),
        postings.values().stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new),
        folded.size());
  }

  /** Labels in which each word of the query begins some word. */
  BitSet labelsWith(String query) {
    BitSet all = everything();
    for (String word : query.split(" ", -1)) {
      all.and(beginning(word));
    }
    return all;
  }

  /** Labels in which each word of the query, or each but one, begins or nearly is some word. */
  BitSet labelsAlike(String query) {
    BitSet all = everything();
    BitSet allButOne = everything();
    String[] wanted = query.split(" ", -1);
    for (String word : wanted) {
      BitSet some = beginning(word);
      if (some.isEmpty()) {
        some = alike(word);
      }
      BitSet missedNow = (BitSet) all.clone();
      allButOne.and(some);
      allButOne.or(missedNow);
      all.and(some);
    }
    return all.isEmpty() && wanted.length > 1 ? allButOne : all;
  }

  private BitSet everything() {
    var all = new BitSet(size);
    all.set(0, size);
    return all;
  }

  /** Labels that have this very word. */
  BitSet labelsWithWhole(String word) {
    var found = new BitSet(size);
    int at = Arrays.binarySearch(words, word);
    if (at >= 0) {
      add(found, at);
    }
    return found;
  }

  private BitSet beginning(String word) {
    int at = Arrays.binarySearch(words, word);
    var found = new BitSet(size);
    for (int i = at < 0 ? -at - 1 : at; i < words.length && words[i].startsWith(word); i++) {
      add(found, i);
    }
    return found;
  }

  /** Labels with a word that is this one but for the slips allowed in it. */
  BitSet alike(String word) {
    int slips = Slips.allowed(word);
    var found = new BitSet(size);
    for (int i = 0; slips > 0 && i < words.length; i++) {
      if (Slips.within(word, words[i], slips)) {
        add(found, i);
      }
    }
    return found;
  }

  private void add(BitSet found, int word) {
    for (int label : labels[word]) {
      found.set(label);
    }
  }
}
