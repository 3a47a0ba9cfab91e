package org.waymark.engine;

import java.util.concurrent.ArrayBlockingQueue;

/** Working memory of one query, lent to one thread at a time. */
final class Scratch {
  private static final ArrayBlockingQueue<Scratch> FREE =
      new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

  /** Best credit of each row for the requirement at hand; all 0 between requirements. */
  final byte[] credit = new byte[Blocks.SIZE];

  /** Points of each row so far. */
  final int[] sum = new int[Blocks.SIZE];

  /** The lists of the requirement at hand that are not empty. */
  final int[] listStart = new int[Asked.LISTS];

  final int[] listEnd = new int[Asked.LISTS];
  final byte[] listCredit = new byte[Asked.LISTS];

  private Scratch() {}

  static Scratch borrow() {
    Scratch free = FREE.poll();
    return free == null ? new Scratch() : free;
  }

  /** Not after a failure: then the memory may not be clean. */
  void giveBack() {
    FREE.offer(this);
  }
}
