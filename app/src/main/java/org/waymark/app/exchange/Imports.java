package org.waymark.app.exchange;

import java.util.List;

/** Runs imports; the door for the command line and for tests. */
public interface Imports {
  /** All kinds, by name. */
  List<ImportKind> kinds();

  /**
   * Runs one import to its end in one transaction. Files find their shapes by name and header.
   * Nothing thrown but by broken machines: unreadable files and refused runs are in the report.
   */
  ImportReport run(
      String kind, List<SourceFile> files, ImportOptions options, ImportProgress.Listener listener);
}
