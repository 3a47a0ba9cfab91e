package org.waymark.app.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to read, wherever it lies; may be opened more than once. */
public interface SourceFile {
  /** As its owner calls it, without folders. */
  String name();

  long size();

  InputStream open() throws IOException;

  static SourceFile of(Path path) throws IOException {
    return new OnDisk(path, Files.size(path));
  }

  static SourceFile of(String name, byte[] content) {
    return new InMemory(name, content);
  }

  static SourceFile of(String name, String content) {
    return new InMemory(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** On the disk of this machine. */
  record OnDisk(Path path, long size) implements SourceFile {
    @Override
    public String name() {
      return String.valueOf(path.getFileName());
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }
  }

  /** Held in memory. */
  final class InMemory implements SourceFile {
    private final String name;
    private final byte[] content;

    InMemory(String name, byte[] content) {
      this.name = name;
      this.content = content.clone();
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long size() {
      return content.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(content);
    }
  }
}
