package org.waymark.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Up to 16,384 people, immutable. For each skill its runs, one for each (level, certainty) that
 * somebody has; for each run the rows that have it.
 *
 * <p>A query writes, for each requirement, the runs in ascending order of credit into one byte per
 * row: the last store is the maximum, and no store has to look at what is there. Then one pass over
 * the block adds weight × credit.
 */
final class PeopleBlock {
  private final int rows;
  private final int[] firstRun;
  private final int[] firstPosting;
  private final byte[] runCode;
  private final short[] runLength;
  private final short[] posting;

  PeopleBlock(
      int rows,
      int[] firstRun,
      int[] firstPosting,
      byte[] runCode,
      short[] runLength,
      short[] posting) {
    this.rows = rows;
    this.firstRun = firstRun;
    this.firstPosting = firstPosting;
    this.runCode = runCode;
    this.runLength = runLength;
    this.posting = posting;
  }

  static PeopleBlock of(List<Profile> people, int skills) {
    return new PeopleBlockWriter(skills, people.size()).write(people);
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
    locate(asked.skills(), scratch);
    byte[] credit = scratch.credit;
    for (int i = 0; i < asked.lists(); i++) {
      int list = asked.list(i);
      int from = scratch.listStart[list];
      int to = from + scratch.listLength[list];
      byte earned = asked.credit(i);
      for (int at = from; at < to; at++) {
        credit[posting[at]] = earned;
      }
    }
  }

  private void locate(int[] skills, Scratch scratch) {
    Arrays.fill(scratch.listLength, 0, skills.length * Holding.CODES, 0);
    for (int slot = 0; slot < skills.length; slot++) {
      int at = firstPosting[skills[slot]];
      for (int run = firstRun[skills[slot]]; run < firstRun[skills[slot] + 1]; run++) {
        int list = slot * Holding.CODES + runCode[run];
        scratch.listStart[list] = at;
        scratch.listLength[list] = runLength[run];
        at += runLength[run];
      }
    }
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
      int code = code(local, skill);
      if (code >= 0) {
        codes[size++] = skill * Holding.CODES + code;
      }
    }
    return Profile.ofCodes(Arrays.copyOf(codes, size));
  }

  private int code(int local, int skill) {
    int at = firstPosting[skill];
    for (int run = firstRun[skill]; run < firstRun[skill + 1]; run++) {
      for (int end = at + runLength[run]; at < end; at++) {
        if (posting[at] == local) {
          return runCode[run];
        }
      }
    }
    return -1;
  }

  int postings() {
    return posting.length;
  }

  int skills() {
    return firstRun.length - 1;
  }

  /** Visits all postings by skill, then by code. */
  void each(Visitor visitor) {
    int at = 0;
    for (int skill = 0; skill < skills(); skill++) {
      for (int run = firstRun[skill]; run < firstRun[skill + 1]; run++) {
        for (int end = at + runLength[run]; at < end; at++) {
          visitor.visit(skill * Holding.CODES + runCode[run], posting[at]);
        }
      }
    }
  }

  /** Takes a holding's code and the row that has it. */
  interface Visitor {
    void visit(int code, int local);
  }
}
