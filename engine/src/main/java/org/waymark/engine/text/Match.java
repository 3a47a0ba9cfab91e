package org.waymark.engine.text;

/** A name found at some tokens of a text; the last token is exclusive. */
final class Match {
  final int first;
  final int last;
  final Labels.Label[] labels;
  private boolean sure;

  Match(int first, int last, Labels.Label[] labels, boolean sure) {
    this.first = first;
    this.last = last;
    this.labels = labels;
    this.sure = sure;
  }

  boolean sure() {
    return sure;
  }

  void confirm() {
    sure = true;
  }
}
