package org.waymark.app.exchange;

import java.util.Set;

/**
 * The sound rows of one file, in its order; what is wrong with the others is in the journal
 * already. Can be walked more than once, and is read from the file each time.
 */
public interface Table extends Iterable<Row> {
  /**
   * The rows with a bad cell too, so that rules can tell what else is wrong with them; they are
   * left out whatever the rules say.
   */
  Iterable<Row> everyRow();

  /** Rows in the file, bad ones included. */
  long size();

  /** Whether the file has this column at all; without it, what is known already stays. */
  boolean has(String column);

  /**
   * What the first column says in rows that were left out for a bad cell; known once all rows were
   * walked. In a full list these are named too, and must not be taken for absent.
   */
  Set<String> leftOut();
}
