package org.waymark.app.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own files, as texts. */
record Sources(Path file, String text) {
  static final Path TEMPLATES = Path.of("src/main/jte");
  static final Path JAVA = Path.of("src/main/java");
  static final Path MESSAGES = Path.of("src/main/resources/messages");

  static List<Sources> of(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(ending))
          .sorted()
          .map(f -> new Sources(f, read(f)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
