package org.waymark.app.database;

import java.nio.file.Path;

/** Another process runs the database of this folder. */
final class DatabaseInUse extends StartRefused {
  DatabaseInUse(Path home) {
    super(
        "Another Waymark already runs on the data in "
            + home
            + ". Stop it, or choose another folder with --data.");
  }
}
