package org.waymark.app.matching.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * How far the log of changes was read. Ids are drawn before their transaction commits, so a lower
 * id can appear after a higher one: ids that were jumped over are asked for again until no
 * transaction is left that could still bring them. A transaction that stays open for long delays
 * nobody; its id is just asked for as long.
 *
 * <p>When is that? The transaction that drew an id has a number before the next poll, at the
 * latest. So the next poll notes the first transaction number not yet given out; once every
 * transaction below it has ended, an id that is still missing was rolled back.
 */
public final class LogPosition {
  /** How far below the last id one that is not there yet can be, at the start. */
  public static final int WINDOW = 1_000;

  private static final long NOT_NOTED = Long.MAX_VALUE;
  private final Map<Long, Long> missing = new TreeMap<>();
  private long high;

  /**
   * Starts behind the last id given out.
   *
   * @param last the last id given out, committed or not
   * @param newest those of the ids up to it that are there
   */
  public LogPosition(long last, Set<Long> newest) {
    high = last;
    LongStream.rangeClosed(Math.max(1, last - WINDOW), last)
        .filter(id -> !newest.contains(id))
        .forEach(id -> missing.put(id, NOT_NOTED));
  }

  /** Everything above is new. */
  public long high() {
    return high;
  }

  /** Ids below that were not seen yet. */
  public List<Long> missing() {
    return new ArrayList<>(missing.keySet());
  }

  /**
   * What a poll found.
   *
   * @param oldestRunning every transaction with a lower number had ended before the poll
   * @param nextNumber the first transaction number that was not given out before the poll
   */
  public void read(Collection<Long> ids, long oldestRunning, long nextNumber) {
    missing.values().removeIf(noted -> noted != NOT_NOTED && noted <= oldestRunning);
    missing.replaceAll((_, noted) -> noted == NOT_NOTED ? nextNumber : noted);
    note(ids.stream().sorted().toList());
  }

  private void note(List<Long> ids) {
    for (long id : ids) {
      missing.remove(id);
      if (id > high) {
        LongStream.range(high + 1, id).forEach(gap -> missing.put(gap, NOT_NOTED));
        high = id;
      }
    }
  }
}
