package org.waymark.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The labels of all skills as a trie over their words; filled once, then only read. */
final class Labels {
  private static final int SHORT = 2;
  private static final int LEAST_PART = 3;
  private static final int GENERAL = 20;
  private static final Label[] NONE = {};

  final Vocabulary vocabulary = new Vocabulary();
  final Edges edges = new Edges();
  private final Set<String> everyday;
  private final List<Label> oneWord = new ArrayList<>();
  private Label[][] named = new Label[1 << 9][];
  private int[] preferredWith = new int[1 << 9];
  private int nodes = 1;

  /** What a label names; guarded ones need more than their letters to count. */
  record Label(int skill, String text, boolean preferred, boolean guarded) {}

  Labels(Set<String> everyday) {
    this.everyday = everyday;
    Arrays.fill(named, NONE);
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
    var label = new Label(skill, text.strip(), preferred, guarded);
    link(words.stream().mapToInt(this::word).toArray(), label);
    if (words.size() == 2) {
      var both = new String(words.get(0)) + new String(words.get(1));
      link(new int[] {word(both.toCharArray())}, label);
    } else if (words.size() == 1 && !guarded) {
      oneWord.add(label);
    }
  }

  /** Lets one-word labels be found written as two words: data base, time keeping. */
  void addSplits() {
    oneWord.forEach(l -> split(words(l.text()).getFirst(), l));
    oneWord.clear();
  }

  private void split(char[] word, Label label) {
    for (int at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
      int left = find(Arrays.copyOf(word, at));
      int right = find(Arrays.copyOfRange(word, at, word.length));
      if (left >= 0 && right >= 0) {
        link(new int[] {left, right}, label);
      }
    }
  }

  private boolean guarded(String text, int length) {
    String plain = text.strip();
    boolean name = Character.isUpperCase(plain.codePointAt(0));
    boolean signed = plain.indexOf('#') >= 0 || plain.indexOf('+') >= 0;
    return (length <= SHORT && !signed)
        || (name && everyday.contains(ShortNames.single(plain).toLowerCase(Locale.ROOT)));
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
    return vocabulary.add(buffer, Suffixes.singular(buffer, 0, buffer.length));
  }

  private int find(char[] word) {
    return vocabulary.find(word, Suffixes.singular(word, 0, word.length));
  }

  private void link(int[] words, Label label) {
    int parent = 0;
    int node = 0;
    for (int word : words) {
      parent = node;
      int edge = edges.next(node, word);
      node = edge < 0 ? nodes++ : Edges.node(edge);
      if (edge < 0) {
        edges.put(parent, word, node << 2);
      }
    }
    int last = words[words.length - 1];
    int sure = label.guarded() ? 0 : Edges.SURE;
    edges.put(parent, last, edges.next(parent, last) | Edges.NAMED | sure);
    if (node >= named.length) {
      int before = named.length;
      named = Arrays.copyOf(named, Math.max(node + 1, 2 * before));
      Arrays.fill(named, before, named.length, NONE);
    }
    named[node] = with(named[node], label);
  }

  private static Label[] with(Label[] before, Label label) {
    Label[] all = Arrays.copyOf(before, before.length + 1);
    all[all.length - 1] = label;
    return all;
  }

  /** Settles which labels count at each node; nothing is added afterwards. */
  void settle() {
    for (int node = 0; node < named.length; node++) {
      if (named[node].length > 1) {
        named[node] = settled(List.of(named[node]));
      }
    }
  }

  private static Label[] settled(List<Label> here) {
    List<Label> plain = here.stream().filter(l -> !l.guarded()).toList();
    return plain.isEmpty() ? here.toArray(Label[]::new) : counted(plain);
  }

  /** The preferred ones if there are any, one a skill, in ascending order of the skills. */
  static Label[] counted(List<Label> here) {
    boolean preferred = here.stream().anyMatch(Label::preferred);
    Map<Integer, Label> bySkill = new TreeMap<>();
    for (Label l : here) {
      if (l.preferred() || !preferred) {
        bySkill.merge(l.skill(), l, (a, b) -> a.text().compareTo(b.text()) <= 0 ? a : b);
      }
    }
    return bySkill.values().toArray(Label[]::new);
  }

  /**
   * The labels that count at the end of a name: either all of them guarded, or none. Not to be
   * written to.
   */
  Label[] at(int node) {
    return named[node];
  }
}
