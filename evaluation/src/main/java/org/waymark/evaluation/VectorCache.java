package org.waymark.evaluation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.waymark.engine.vector.PackedVector;
import org.waymark.engine.vector.TextEncoder;
import org.waymark.engine.vector.TextVectors;

/**
 * Vectors by the hash of their text, in one file per encoder; computes what is missing. A record
 * cut off at the end of the file (a run that was stopped) is dropped, and so is all from a record
 * on that is no vector (two runs at once).
 */
final class VectorCache implements TextVectors, AutoCloseable {
  private final TextEncoder encoder;
  private final Path file;
  private final Map<Key, PackedVector> known;
  private final DataOutputStream out;
  private int computed;

  private record Key(long high, long low) {
    static Key of(String text) {
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        var bytes = ByteBuffer.wrap(hash);
        return new Key(bytes.getLong(), bytes.getLong());
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  VectorCache(Path folder, TextEncoder encoder) {
    this.encoder = encoder;
    this.file = folder.resolve(encoder.name() + ".vectors");
    try {
      Files.createDirectories(folder);
      known = new ConcurrentHashMap<>(read());
      out =
          new DataOutputStream(
              new BufferedOutputStream(
                  Files.newOutputStream(
                      file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<Key, PackedVector> read() throws IOException {
    Map<Key, PackedVector> vectors = new HashMap<>();
    if (!Files.exists(file)) {
      return vectors;
    }
    int record = 2 * Long.BYTES + Float.BYTES + encoder.size();
    long whole = Files.size(file) / record * record;
    if (whole < Files.size(file)) {
      cut(whole);
    }
    long sound = 0;
    byte[] bytes = new byte[encoder.size()];
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (; sound < whole / record; sound++) {
        var key = new Key(in.readLong(), in.readLong());
        float scale = in.readFloat();
        in.readFully(bytes);
        vectors.put(key, PackedVector.of(bytes, scale));
      }
    } catch (IllegalArgumentException e) {
      cut(sound * record);
    } catch (EOFException e) {
      throw new IllegalStateException("The cache shrank while it was read: " + file, e);
    }
    return vectors;
  }

  private void cut(long length) throws IOException {
    try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
  }

  @Override
  public PackedVector of(String text) {
    var key = Key.of(text);
    PackedVector vector = known.get(key);
    return vector == null ? compute(key, text) : vector;
  }

  private PackedVector compute(Key key, String text) {
    PackedVector vector = PackedVector.of(encoder.encode(text));
    if (known.putIfAbsent(key, vector) == null) {
      write(key, vector);
    }
    return vector;
  }

  private synchronized void write(Key key, PackedVector vector) {
    try {
      out.writeLong(key.high());
      out.writeLong(key.low());
      out.writeFloat(vector.scale());
      out.write(vector.bytes());
      computed++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Computes what is missing on all processors; says how many that were. */
  synchronized int computed() {
    return computed;
  }

  void prepare(Stream<String> texts) {
    List<String> distinct = texts.distinct().toList();
    prepare(distinct);
  }

  private void prepare(Collection<String> texts) {
    texts.parallelStream().forEach(this::of);
    flush();
  }

  private synchronized void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
