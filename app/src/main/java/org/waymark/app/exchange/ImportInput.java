package org.waymark.app.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What an import is given: its files and how it was asked to read them. */
public interface ImportInput {
  /** Names the run, for what is stored with it and for events. */
  UUID run();

  LocalDate today();

  /** The rows of a file, or nothing when it was not among those given. */
  Optional<Table> table(String shape);

  /** A file as it came, for archives. */
  Optional<SourceFile> file(String shape);

  /** Whether what the files do not name has ended; by default absent things stay. */
  boolean full();

  /** An option of this kind, from the command line ({@code --version 1.2}) or the page. */
  Optional<String> option(String name);

  /**
   * Says how far the run is, in any unit that grows evenly; cheap enough to call for each row. The
   * rows read from tables are counted without it until it is first called.
   */
  void progress(long done, long total);
}
