package org.waymark.app.people.imports;

import org.waymark.app.exchange.ImportInput;

/** Tells how far an import is in rows, of which each takes several steps: read, judged, written. */
final class Steps {
  private final ImportInput in;
  private final long rows;
  private final int each;
  private long done;

  Steps(ImportInput in, long rows, int each) {
    this.in = in;
    this.rows = rows;
    this.each = each;
  }

  void add(long more) {
    done = Math.min(rows * each, done + more);
    in.progress(done / each, rows);
  }
}
