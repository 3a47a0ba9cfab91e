package org.waymark.benchmarks.peers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import org.waymark.engine.Hit;

/** Keeps the k best hits. */
final class Ranked {
  private final int k;
  private final PriorityQueue<Hit> worstFirst = new PriorityQueue<>(Collections.reverseOrder());

  Ranked(int k) {
    this.k = k;
  }

  void offer(int row, int score, boolean passed) {
    if (worstFirst.size() < k) {
      worstFirst.add(new Hit(row, score, passed));
      return;
    }
    Hit worst = worstFirst.element();
    if (passed == worst.gatePassed() ? score > worst.score() : passed) {
      worstFirst.remove();
      worstFirst.add(new Hit(row, score, passed));
    }
  }

  List<Hit> best() {
    List<Hit> best = new ArrayList<>(worstFirst);
    Collections.sort(best);
    return best;
  }
}
