package org.waymark.app.exchange;

/**
 * The sound rows of one file, in its order; what is wrong with the others is in the journal
 * already. Can be walked more than once, and is read from the file each time.
 */
public interface Table extends Iterable<Row> {
  /** Rows in the file, bad ones included. */
  long size();

  /** Whether the file has this column at all; without it, what is known already stays. */
  boolean has(String column);
}
