package org.waymark.app.communication.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What this installation alone knows: from its settings, or a file beside the database that is made
 * when it is first needed. Whoever reads the database alone cannot make a link.
 */
@Component
class Secret {
  private static final int BYTES = 32;
  private static final int SHORTEST = 32;
  private final String configured;
  private final Path file;
  private byte @Nullable [] known;

  Secret(@Value("${waymark.secret:}") String configured, @Value("${waymark.data}") Path data) {
    this.configured = configured.strip();
    this.file = data.resolve("secret");
    if (!this.configured.isEmpty() && this.configured.length() < SHORTEST) {
      throw new IllegalArgumentException("waymark.secret has fewer than 32 characters");
    }
  }

  synchronized byte[] bytes() {
    byte[] bytes = known;
    if (bytes == null) {
      String text = configured.isEmpty() ? kept() : configured;
      bytes = text.getBytes(StandardCharsets.UTF_8);
      known = bytes;
    }
    return bytes;
  }

  private String kept() {
    try {
      if (Files.notExists(file)) {
        make();
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Written beside and linked into place whole, because another process may do the same. */
  private void make() throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path whole =
        Files.createTempFile(
            file.toAbsolutePath().getParent(),
            "secret",
            "",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(whole, HexFormat.of().formatHex(random) + "\n");
      Files.createLink(file, whole);
    } catch (FileAlreadyExistsException e) {
      return; // the other was first, and its secret counts
    } finally {
      Files.delete(whole);
    }
  }
}
