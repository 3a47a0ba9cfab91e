package org.waymark.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Up to 32,768 people, immutable: for each (skill, certainty, level) the rows that hold it.
 *
 * <p>A query writes, for each requirement, the lists in ascending order of credit into one byte per
 * row: the last store is the maximum, and no store has to look at what is there. Then one pass over
 * the block adds weight × credit. The bytes stay in the first cache, the sums in the second.
 */
final class PeopleBlock {
  private final int rows;
  private final int[] start;
  private final short[] posting;

  private PeopleBlock(int rows, int[] start, short[] posting) {
    this.rows = rows;
    this.start = start;
    this.posting = posting;
  }

  /** Row i is the i-th profile. */
  static PeopleBlock of(List<Profile> people, int skills) {
    int[] start = new int[skills * Holding.CODES + 1];
    for (Profile p : people) {
      for (int i = 0; i < p.size(); i++) {
        start[p.codeAt(i) + 1]++;
      }
    }
    for (int code = 1; code < start.length; code++) {
      start[code] += start[code - 1];
    }
    int[] next = start.clone();
    short[] posting = new short[start[start.length - 1]];
    for (int local = 0; local < people.size(); local++) {
      Profile p = people.get(local);
      for (int i = 0; i < p.size(); i++) {
        posting[next[p.codeAt(i)]++] = (short) local;
      }
    }
    return new PeopleBlock(people.size(), start, posting);
  }

  /** This block with some rows replaced or, from the number of rows on, added. */
  PeopleBlock with(Map<Integer, Profile> changes, int newRows) {
    boolean[] changed = new boolean[Blocks.SIZE];
    changes.keySet().forEach(local -> changed[local] = true);
    long[] fresh = fresh(changes);
    int[] nextStart = new int[start.length];
    short[] next = new short[posting.length + fresh.length];
    int size = 0;
    int taken = 0;
    for (int code = 0; code < start.length - 1; code++) {
      nextStart[code] = size;
      for (int at = start[code]; at < start[code + 1]; at++) {
        next[size] = posting[at];
        size += changed[posting[at]] ? 0 : 1;
      }
      while (taken < fresh.length && fresh[taken] >>> Blocks.SHIFT == code) {
        next[size++] = (short) Blocks.local((int) fresh[taken++]);
      }
    }
    nextStart[start.length - 1] = size;
    return new PeopleBlock(newRows, nextStart, Arrays.copyOf(next, size));
  }

  /** The codes and rows of new profiles, in the order of the block. */
  private static long[] fresh(Map<Integer, Profile> changes) {
    long[] fresh = new long[changes.values().stream().mapToInt(Profile::size).sum()];
    int n = 0;
    for (var change : changes.entrySet()) {
      Profile p = change.getValue();
      for (int i = 0; i < p.size(); i++) {
        fresh[n++] = (long) p.codeAt(i) << Blocks.SHIFT | change.getKey();
      }
    }
    Arrays.sort(fresh);
    return fresh;
  }

  int rows() {
    return rows;
  }

  /** Leaves each row's points, plus the gate where it is passed, in the scratch's sums. */
  void score(List<Asked> asked, Scratch scratch, Lanes lanes) {
    int length = Blocks.padded(rows);
    Arrays.fill(scratch.sum, 0, length, TopHits.GATE);
    for (Asked a : asked) {
      store(a, scratch);
      if (a.threshold() == 0) {
        lanes.add(scratch.credit, scratch.sum, length, a.weight());
      } else {
        lanes.addGated(scratch.credit, scratch.sum, length, a.weight(), a.threshold());
      }
    }
  }

  private void store(Asked asked, Scratch scratch) {
    int lists = locate(asked, scratch);
    byte[] credit = scratch.credit;
    for (int list = 0; list < lists; list++) {
      int end = scratch.listEnd[list];
      byte earned = scratch.listCredit[list];
      for (int at = scratch.listStart[list]; at < end; at++) {
        credit[posting[at]] = earned;
      }
    }
  }

  /** First of all where the lists lie: loads that wait for memory together, not one by one. */
  private int locate(Asked asked, Scratch scratch) {
    int lists = 0;
    for (int list = 0; list < asked.lists(); list++) {
      int from = start[asked.from(list)];
      int to = start[asked.to(list) + 1];
      scratch.listStart[lists] = from;
      scratch.listEnd[lists] = to;
      scratch.listCredit[lists] = asked.credit(list);
      lists += from < to ? 1 : 0;
    }
    return lists;
  }

  /** Offers the rows that the filter lets through. */
  void offer(Scratch scratch, int block, long @Nullable [] filter, TopHits top, Lanes lanes) {
    for (int from = 0; from < rows; from += Long.SIZE) {
      long shown = Blocks.shown(filter, block, from, rows);
      if (shown != 0) {
        long bits = shown & lanes.above(scratch.sum, from, top.threshold());
        for (; bits != 0; bits &= bits - 1) {
          int local = from + Long.numberOfTrailingZeros(bits);
          top.offer(scratch.sum[local], (block << Blocks.SHIFT) + local);
        }
      }
    }
  }

  /** What a row holds of some skills, given in ascending order. */
  Profile profile(int local, int[] skills) {
    int[] codes = new int[Math.min(skills.length, Limits.HOLDINGS)];
    int size = 0;
    for (int skill : skills) {
      int from = start[skill * Holding.CODES];
      int at = find(local, from, start[(skill + 1) * Holding.CODES]);
      if (at >= 0) {
        codes[size++] = codeOf(at);
      }
    }
    return Profile.ofCodes(Arrays.copyOf(codes, size));
  }

  /** All that a row holds. */
  Profile profile(int local) {
    int[] codes = new int[Limits.HOLDINGS];
    int size = 0;
    for (int at = find(local, 0, posting.length); at >= 0; ) {
      codes[size++] = codeOf(at);
      at = find(local, at + 1, posting.length);
    }
    return Profile.ofCodes(Arrays.copyOf(codes, size));
  }

  private int find(int local, int from, int to) {
    for (int at = from; at < to; at++) {
      if (posting[at] == local) {
        return at;
      }
    }
    return -1;
  }

  /** The code in whose list a posting lies: the last one that starts there or before. */
  private int codeOf(int at) {
    int low = 0;
    int high = start.length - 1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (start[middle] <= at) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
