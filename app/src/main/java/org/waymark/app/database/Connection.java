package org.waymark.app.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/**
 * How to reach the database in its two everyday roles: the owner migrates, the application works.
 * Kept in a file that only the owner of the folder can read, so that the command line finds a
 * running server.
 */
record Connection(
    String url, String ownerUser, String ownerPassword, String appUser, String appPassword) {
  private static final String FILE = "connection";

  static Connection read(Path home) throws IOException {
    var kept = new Properties();
    try (Reader in = Files.newBufferedReader(home.resolve(FILE))) {
      kept.load(in);
    }
    return new Connection(
        kept.getProperty("url"),
        kept.getProperty("owner.user"),
        kept.getProperty("owner.password"),
        kept.getProperty("app.user"),
        kept.getProperty("app.password"));
  }

  void write(Path home) throws IOException {
    var kept = new Properties();
    kept.setProperty("url", url);
    kept.setProperty("owner.user", ownerUser);
    kept.setProperty("owner.password", ownerPassword);
    kept.setProperty("app.user", appUser);
    kept.setProperty("app.password", appPassword);
    Path fresh = home.resolve(FILE + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer out = Files.newBufferedWriter(fresh)) {
      kept.store(out, "How to reach the database of this folder");
    }
    Files.move(fresh, home.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
  }
}
