package org.waymark.app.skills;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Real catalogues that are not part of this repository; tests that read them say when they are
 * absent.
 */
public final class SharedData {
  private SharedData() {}

  public static Path file(String name) {
    Path folder =
        Path.of(
            Optional.ofNullable(System.getProperty("waymark.shared.data"))
                .or(() -> Optional.ofNullable(System.getenv("WAYMARK_SHARED_DATA")))
                .orElse("../../shared/data"));
    Path file = folder.resolve(name);
    assumeThat(Files.exists(file))
        .as(
            "left out: %s is not there (set WAYMARK_SHARED_DATA)",
            file.toAbsolutePath().normalize())
        .isTrue();
    return file;
  }
}
