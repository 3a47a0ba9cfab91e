package org.waymark.engine;

import java.util.ArrayList;
import java.util.List;

/** The reasons of all neighbours, one long each, in the order of the forward links. */
final class Reasons {
  private static final List<Reason.Kind> KINDS = List.of(Reason.Kind.values());

  private final int[] start;
  private final long[] packed;

  Reasons(List<List<Neighbour>> near) {
    List<Long> all = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (List<Neighbour> neighbours : near) {
      for (Neighbour n : neighbours) {
        starts.add(all.size());
        n.reasons().forEach(r -> all.add(pack(r)));
      }
    }
    starts.add(all.size());
    start = starts.stream().mapToInt(i -> i).toArray();
    packed = all.stream().mapToLong(i -> i).toArray();
  }

  private static long pack(Reason r) {
    return (long) KINDS.indexOf(r.kind()) << 40 | (long) r.similarity() << 32 | r.detail();
  }

  private static Reason unpack(long packed) {
    return new Reason(KINDS.get((int) (packed >>> 40)), (int) (packed >>> 32) & 0xff, (int) packed);
  }

  /** The reasons of the neighbour at a place of the forward links. */
  List<Reason> at(int place) {
    List<Reason> reasons = new ArrayList<>();
    for (int i = start[place]; i < start[place + 1]; i++) {
      reasons.add(unpack(packed[i]));
    }
    return reasons;
  }
}
