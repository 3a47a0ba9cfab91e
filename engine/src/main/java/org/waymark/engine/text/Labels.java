package org.waymark.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The labels of all skills as a trie over their words; filled once, then only read. */
final class Labels {
  private static final int SHORT = 2;
  private static final int LEAST_PART = 3;
  private static final int GENERAL = 20;

  final Vocabulary vocabulary = new Vocabulary();
  final Edges edges = new Edges();
  private final Set<String> everyday;
  private final List<Label> labels = new ArrayList<>();
  private int[] next = new int[1 << 9];
  private int[] first = new int[1 << 9];
  private int[] preferredWith = new int[1 << 9];
  private int nodes = 1;

  /** What a label names; guarded ones need more than their letters to count. */
  record Label(int skill, String text, boolean preferred, boolean guarded) {}

  Labels(Set<String> everyday) {
    this.everyday = everyday;
    Arrays.fill(first, -1);
  }

  /** Counts the words of a preferred name; all of them before the first label is added. */
  void count(String text) {
    words(text).stream().mapToInt(this::word).distinct().forEach(this::count);
  }

  private void count(int word) {
    if (word >= preferredWith.length) {
      preferredWith = Arrays.copyOf(preferredWith, Math.max(word + 1, 2 * preferredWith.length));
    }
    preferredWith[word]++;
  }

  private boolean general(List<char[]> words) {
    int word = word(words.getFirst());
    return words.size() == 1 && word < preferredWith.length && preferredWith[word] > GENERAL;
  }

  void add(int skill, String text, boolean preferred) {
    List<char[]> words = words(text);
    if (words.isEmpty() || (!preferred && general(words))) {
      return;
    }
    boolean guarded = words.size() == 1 && guarded(text, words.getFirst().length);
    int label = labels.size();
    labels.add(new Label(skill, text.strip(), preferred, guarded));
    link(words.stream().mapToInt(this::word).toArray(), label);
    if (words.size() == 2) {
      var both = new String(words.get(0)) + new String(words.get(1));
      labels.add(new Label(skill, text.strip(), preferred, false));
      link(new int[] {word(both.toCharArray())}, labels.size() - 1);
    }
  }

  /** Lets one-word labels be found written as two words: data base, time keeping. */
  void addSplits() {
    int plain = labels.size();
    for (int i = 0; i < plain; i++) {
      List<char[]> words = words(labels.get(i).text());
      if (words.size() == 1 && !labels.get(i).guarded()) {
        split(words.getFirst(), labels.get(i));
      }
    }
  }

  private void split(char[] word, Label label) {
    for (int at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
      int left = find(Arrays.copyOf(word, at));
      int right = find(Arrays.copyOfRange(word, at, word.length));
      if (left >= 0 && right >= 0) {
        labels.add(label);
        link(new int[] {left, right}, labels.size() - 1);
      }
    }
  }

  private boolean guarded(String text, int length) {
    String plain = text.strip();
    boolean name = Character.isUpperCase(plain.codePointAt(0));
    boolean signed = plain.indexOf('#') >= 0 || plain.indexOf('+') >= 0;
    return (length <= SHORT && !signed)
        || (name && everyday.contains(plain.toLowerCase(Locale.ROOT)));
  }

  private static List<char[]> words(String text) {
    List<char[]> words = new ArrayList<>();
    var reader = new WordReader(text);
    while (reader.next()) {
      words.add(Arrays.copyOf(reader.word(), reader.length()));
    }
    return words;
  }

  private int word(char[] word) {
    char[] buffer = word.clone();
    return vocabulary.add(buffer, Suffixes.singular(buffer, buffer.length));
  }

  private int find(char[] word) {
    return vocabulary.find(word, Suffixes.singular(word, word.length));
  }

  private void link(int[] words, int label) {
    int node = 0;
    for (int word : words) {
      int child = edges.next(node, word);
      if (child < 0) {
        child = nodes++;
        edges.put(node, word, child);
      }
      node = child;
    }
    grow(node, label);
    next[label] = first[node];
    first[node] = label;
  }

  private void grow(int node, int label) {
    if (node >= first.length) {
      int before = first.length;
      first = Arrays.copyOf(first, Math.max(node + 1, 2 * before));
      Arrays.fill(first, before, first.length, -1);
    }
    if (label >= next.length) {
      next = Arrays.copyOf(next, Math.max(label + 1, 2 * next.length));
    }
  }

  boolean ends(int node) {
    return node < first.length && first[node] >= 0;
  }

  /** The labels that end at a node. */
  List<Label> at(int node) {
    List<Label> found = new ArrayList<>();
    for (int label = first[node]; label >= 0; label = next[label]) {
      found.add(labels.get(label));
    }
    return found;
  }
}
