package org.waymark.measures;

/** A cell of a published table: its count, or only that it may not be shown. */
public sealed interface Cell {
  /** A count that may be shown. */
  record Shown(int count) implements Cell {}

  /** Too few people, or hidden so that another cell stays hidden. */
  record TooFew() implements Cell {}

  static Cell shown(int count) {
    return new Shown(count);
  }

  static Cell tooFew() {
    return new TooFew();
  }
}
