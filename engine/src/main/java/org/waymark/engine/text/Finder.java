package org.waymark.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks the trie from every word of one text: leftmost, longest first. */
final class Finder {
  private final Labels labels;
  private final Tokens tokens;
  private final ShortNames shortNames;
  private int[] ends = new int[16];
  private int[] edges = new int[16];
  private int found;

  Finder(Labels labels, Tokens tokens, ShortNames shortNames) {
    this.labels = labels;
    this.tokens = tokens;
    this.shortNames = shortNames;
  }

  List<Match> matches() {
    List<Match> matches = new ArrayList<>();
    boolean[] begin = tokens.begin(labels.edges);
    int token = 0;
    while (token < tokens.size()) {
      Match match = begin[token] ? longest(token) : null;
      if (match != null) {
        matches.add(match);
      }
      token = match == null ? token + 1 : match.last;
    }
    return matches;
  }

  private @Nullable Match longest(int token) {
    found = 0;
    walk(0, token);
    while (found > 0) {
      int best = 0;
      for (int i = 1; i < found; i++) {
        best = ends[i] > ends[best] ? i : best;
      }
      Match match = match(token, ends[best], edges[best]);
      if (match != null) {
        return tokens.certain(token, match.last) ? match : longest(token);
      }
      found--;
      ends[best] = ends[found];
      edges[best] = edges[found];
    }
    return null;
  }

  private void walk(int node, int token) {
    if (token >= tokens.size()) {
      return;
    }
    step(node, tokens.word(token), token + 1);
    step(node, tokens.joined(token), token + 2);
  }

  private void step(int node, int word, int token) {
    int edge = labels.edges.next(node, word);
    if (edge < 0) {
      return;
    }
    if (Edges.named(edge)) {
      record(token, edge);
    }
    walk(Edges.node(edge), token);
  }

  private void record(int end, int edge) {
    if (found == ends.length) {
      ends = Arrays.copyOf(ends, 2 * found);
      edges = Arrays.copyOf(edges, 2 * found);
    }
    ends[found] = end;
    edges[found++] = edge;
  }

  private @Nullable Match match(int first, int last, int edge) {
    Labels.Label[] here = labels.at(Edges.node(edge));
    if (Edges.sure(edge)) {
      return new Match(first, last, here, true);
    }
    List<Labels.Label> possible =
        Arrays.stream(here).filter(l -> shortNames.possible(first, l.text())).toList();
    return possible.isEmpty()
        ? null
        : new Match(first, last, Labels.counted(possible), shortNames.evident(first));
  }
}
