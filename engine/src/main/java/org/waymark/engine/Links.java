package org.waymark.engine;

import java.util.Arrays;
import java.util.List;

/** Compressed rows: from each skill to others, with a similarity. */
final class Links {
  private final int[] start;
  private final int[] skill;
  private final byte[] similarity;

  private Links(int[] start) {
    this.start = start;
    this.skill = new int[start[start.length - 1]];
    this.similarity = new byte[skill.length];
  }

  static Links forward(List<List<Neighbour>> near) {
    int[] start = new int[near.size() + 1];
    for (int i = 0; i < near.size(); i++) {
      start[i + 1] = start[i] + near.get(i).size();
    }
    var links = new Links(start);
    for (int i = 0; i < near.size(); i++) {
      int at = start[i];
      for (Neighbour n : near.get(i)) {
        links.set(at++, n.skill(), n.similarity());
      }
    }
    return links;
  }

  static Links backward(List<List<Neighbour>> near) {
    int[] start = new int[near.size() + 1];
    near.forEach(list -> list.forEach(n -> start[n.skill() + 1]++));
    for (int i = 0; i < near.size(); i++) {
      start[i + 1] += start[i];
    }
    var links = new Links(start);
    int[] next = Arrays.copyOf(start, near.size());
    for (int i = 0; i < near.size(); i++) {
      for (Neighbour n : near.get(i)) {
        links.set(next[n.skill()]++, i, n.similarity());
      }
    }
    return links;
  }

  private void set(int at, int to, int value) {
    skill[at] = to;
    similarity[at] = (byte) value;
  }

  int start(int from) {
    return start[from];
  }

  int end(int from) {
    return start[from + 1];
  }

  int skill(int at) {
    return skill[at];
  }

  int similarity(int at) {
    return similarity[at] & 0xff;
  }

  int similarity(int from, int to) {
    for (int at = start[from]; at < start[from + 1]; at++) {
      if (skill[at] == to) {
        return similarity(at);
      }
    }
    return 0;
  }
}
