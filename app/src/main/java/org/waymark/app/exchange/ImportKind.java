package org.waymark.app.exchange;

import java.util.List;

/** A kind of import; a module offers each of its own as a bean. */
public interface ImportKind {
  /** Word on the command line and in addresses: {@code people}, {@code skills-of-people}. */
  String name();

  /** Message key of its name on pages; its description is under {@code <label>.about}. */
  String label();

  /** Whether it only serves to make a sample company, so that pages do not offer it. */
  default boolean forSamples() {
    return false;
  }

  /** The files that it reads, in the order in which it reads them. */
  List<Shape> shapes();

  /**
   * Reads the files and writes what they say, inside one transaction that the caller opened and
   * rolls back on a dry run. Only sound rows arrive; what a rule refuses goes to the journal and is
   * left out. Throws {@link ImportRefused} to stop the whole run.
   */
  void run(ImportInput in, Journal journal);
}
