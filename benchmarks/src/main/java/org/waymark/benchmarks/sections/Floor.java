package org.waymark.benchmarks.sections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;
import org.waymark.benchmarks.peers.Ways;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirement;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;

/**
 * What no exact method of this kind can do without: one byte store for each entry of the lists, and
 * one pass over the block for each requirement. Where the lists lie is known before; no gate, no
 * filter, no ranking. The engine's time over this one says what all the rest costs.
 */
final class Floor {
  private static final int CODES = Ways.COUNT;
  private static final int BLOCK = 1 << 15;
  private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Byte> BYTES =
      VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(64, INTS.vectorBitSize() / 4)));
  private static final ByteVector NONE = ByteVector.zero(BYTES);

  private final SkillGraph graph;
  private final List<int[]> starts = new ArrayList<>();
  private final List<short[]> postings = new ArrayList<>();
  private final List<int[]> open = new ArrayList<>();
  private final byte[] best = new byte[BLOCK];
  private final int[] sum = new int[BLOCK];

  Floor(SkillGraph graph) {
    this.graph = graph;
  }

  void add(Profile person) {
    open.add(person.holdings().stream().mapToInt(h -> h.skill() * CODES + Ways.way(h)).toArray());
    if (open.size() == BLOCK) {
      close();
    }
  }

  void close() {
    if (open.isEmpty()) {
      return;
    }
    int[] start = new int[graph.skills() * CODES + 1];
    open.forEach(codes -> Arrays.stream(codes).forEach(c -> start[c + 1]++));
    for (int c = 1; c < start.length; c++) {
      start[c] += start[c - 1];
    }
    int[] next = start.clone();
    short[] posting = new short[start[start.length - 1]];
    for (int local = 0; local < open.size(); local++) {
      for (int c : open.get(local)) {
        posting[next[c]++] = (short) local;
      }
    }
    starts.add(start);
    postings.add(posting);
    open.clear();
  }

  /** One query, ready: for each block and requirement the stretches to store. */
  record Plan(List<int[]> stretches, List<Integer> weights) {}

  /** Each stretch is from, to, credit; an entry of -1 ends a requirement. */
  Plan plan(Requirements requirements) {
    List<int[]> all = new ArrayList<>();
    for (int[] start : starts) {
      List<Integer> stretches = new ArrayList<>();
      for (Requirement r : requirements.all()) {
        byCredit(r)
            .forEach(
                (credit, codes) -> {
                  for (int c : codes) {
                    if (start[c] < start[c + 1]) {
                      stretches.addAll(List.of(start[c], start[c + 1], credit));
                    }
                  }
                });
        stretches.add(-1);
      }
      all.add(stretches.stream().mapToInt(i -> i).toArray());
    }
    return new Plan(all, requirements.all().stream().map(Requirement::weight).toList());
  }

  private Map<Integer, List<Integer>> byCredit(Requirement r) {
    var lists = new TreeMap<Integer, List<Integer>>();
    list(r, r.skill(), SkillGraph.SAME, lists);
    graph.neighbours(r.skill()).forEach(n -> list(r, n.skill(), n.similarity(), lists));
    return lists;
  }

  private static void list(
      Requirement r, int skill, int similarity, Map<Integer, List<Integer>> lists) {
    for (int code = 0; code < CODES; code++) {
      int credit = Ways.credit(similarity, code, r);
      if (credit > 0) {
        lists.computeIfAbsent(credit, c -> new ArrayList<>()).add(skill * CODES + code);
      }
    }
  }

  /** The greatest sum, so that nothing is optimised away. */
  int run(Plan plan) {
    int greatest = 0;
    for (int b = 0; b < postings.size(); b++) {
      block(plan.stretches().get(b), postings.get(b), plan.weights());
      greatest = Math.max(greatest, sum[b]);
      Arrays.fill(sum, 0);
    }
    return greatest;
  }

  private void block(int[] stretches, short[] posting, List<Integer> weights) {
    int requirement = 0;
    int at = 0;
    while (at < stretches.length) {
      if (stretches[at] < 0) {
        flush(best, sum, weights.get(requirement++));
        at++;
      } else {
        store(best, posting, stretches[at], stretches[at + 1], (byte) stretches[at + 2]);
        at += 3;
      }
    }
  }

  private static void store(byte[] best, short[] posting, int from, int to, byte credit) {
    for (int at = from; at < to; at++) {
      best[posting[at]] = credit;
    }
  }

  private static void flush(byte[] best, int[] sum, int weight) {
    for (int i = 0; i < BLOCK; i += INTS.length()) {
      var bytes = ByteVector.fromArray(BYTES, best, i);
      NONE.intoArray(best, i);
      var points =
          ((IntVector) bytes.convertShape(VectorOperators.ZERO_EXTEND_B2I, INTS, 0)).mul(weight);
      IntVector.fromArray(INTS, sum, i).add(points).intoArray(sum, i);
    }
  }
}
