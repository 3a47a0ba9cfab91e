package org.waymark.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes one block from postings that come ordered by skill, level and certainty. */
final class PeopleBlockWriter {
  private final int rows;
  private final int[] firstRun;
  private final int[] firstPosting;
  private byte[] runCode = new byte[1 << 10];
  private short[] runLength = new short[1 << 10];
  private short[] posting = {};
  private int runs;
  private int size;
  private int skill;
  private int codeBefore = -1;

  PeopleBlockWriter(int skills, int rows) {
    this.rows = rows;
    firstRun = new int[skills + 1];
    firstPosting = new int[skills];
  }

  /** Row i is the i-th profile. */
  PeopleBlock write(List<Profile> people) {
    long[] entries = new long[people.stream().mapToInt(Profile::size).sum()];
    int n = 0;
    for (int local = 0; local < people.size(); local++) {
      n = entries(people.get(local), local, entries, n);
    }
    Arrays.sort(entries);
    posting = new short[n];
    for (long entry : entries) {
      add((int) (entry >>> Blocks.SHIFT), Blocks.local((int) entry));
    }
    return block();
  }

  private static int entries(Profile profile, int local, long[] entries, int from) {
    for (int i = 0; i < profile.size(); i++) {
      entries[from + i] = (long) profile.codeAt(i) << Blocks.SHIFT | local;
    }
    return from + profile.size();
  }

  /** The block with some rows replaced: the old postings and the new ones, merged. */
  PeopleBlock write(PeopleBlock before, Map<Integer, Profile> changes) {
    boolean[] changed = new boolean[Blocks.SIZE];
    long[] fresh = new long[changes.values().stream().mapToInt(Profile::size).sum()];
    int n = 0;
    for (var change : changes.entrySet()) {
      changed[change.getKey()] = true;
      n = entries(change.getValue(), change.getKey(), fresh, n);
    }
    Arrays.sort(fresh);
    posting = new short[before.postings() + fresh.length];
    int[] next = {0};
    before.each(
        (code, local) -> {
          if (!changed[local]) {
            next[0] = addUpTo(fresh, next[0], code);
            add(code, local);
          }
        });
    addUpTo(fresh, next[0], Integer.MAX_VALUE);
    return block();
  }

  private int addUpTo(long[] fresh, int from, int code) {
    int at = from;
    while (at < fresh.length && (int) (fresh[at] >>> Blocks.SHIFT) <= code) {
      add((int) (fresh[at] >>> Blocks.SHIFT), Blocks.local((int) fresh[at]));
      at++;
    }
    return at;
  }

  private void add(int code, int local) {
    if (code != codeBefore) {
      run(code);
      codeBefore = code;
    }
    runLength[runs - 1]++;
    posting[size++] = (short) local;
  }

  private void run(int code) {
    startSkillsUpTo(code / Holding.CODES);
    if (runs == runCode.length) {
      runCode = Arrays.copyOf(runCode, 2 * runs);
      runLength = Arrays.copyOf(runLength, 2 * runs);
    }
    runCode[runs++] = (byte) (code % Holding.CODES);
  }

  private void startSkillsUpTo(int next) {
    while (skill <= next && skill < firstPosting.length) {
      firstRun[skill] = runs;
      firstPosting[skill++] = size;
    }
  }

  private PeopleBlock block() {
    startSkillsUpTo(firstPosting.length);
    firstRun[firstPosting.length] = runs;
    return new PeopleBlock(
        rows,
        firstRun,
        firstPosting,
        Arrays.copyOf(runCode, runs),
        Arrays.copyOf(runLength, runs),
        Arrays.copyOf(posting, size));
  }
}
