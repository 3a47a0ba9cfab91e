package org.waymark.engine.learn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A learned map as bytes, big-endian: the mark {@code WMAP}, the version of this form, the length
 * of a vector, the number of words, the words in the order of their numbers (modified UTF-8, as
 * {@link DataOutputStream#writeUTF}), the matrix and the table row by row as 32-bit floats, and the
 * CRC-32C of all before it. What is read back maps every text to the very same vector.
 */
final class MapBytes {
  private static final int MARK = 0x574d4150; // WMAP
  private static final int VERSION = 1;
  private static final int HEADER = 16;
  private static final int CHECK = 4;
  static final int LONGEST = 4096;
  private static final String DAMAGED = "The learned map is damaged: ";

  private MapBytes() {}

  record Read(Layer layer, WordTable words) {}

  static byte[] write(Layer layer, WordTable words) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(MARK);
      out.writeInt(VERSION);
      out.writeInt(layer.size);
      out.writeInt(words.size());
      for (String word : words.words()) {
        out.writeUTF(word);
      }
      write(out, layer.matrix);
      write(out, layer.table);
      out.writeInt(check(bytes.toByteArray(), out.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, float[][] rows) throws IOException {
    for (float[] row : rows) {
      ByteBuffer buffer = ByteBuffer.allocate(row.length * Float.BYTES);
      buffer.asFloatBuffer().put(row);
      out.write(buffer.array());
    }
  }

  /** Refuses what is not whole, not of this version, or holds numbers that are not finite. */
  static Read read(byte[] bytes) {
    refuseUnless(bytes.length >= HEADER + CHECK, "it is too short.");
    ByteBuffer header = ByteBuffer.wrap(bytes);
    refuseUnless(header.getInt() == MARK, "it does not begin like one.");
    int version = header.getInt();
    if (version != VERSION) {
      throw new IllegalArgumentException(
          "The learned map has version %d, but this reads version %d.".formatted(version, VERSION));
    }
    int whole = bytes.length - CHECK;
    refuseUnless(
        ByteBuffer.wrap(bytes, whole, CHECK).getInt() == check(bytes, whole),
        "its check sum is another one.");
    int size = header.getInt();
    int words = header.getInt();
    refuseUnless(size > 0 && size <= LONGEST && words >= 0 && words <= whole, "a count is wrong.");
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes, HEADER, whole - HEADER))) {
      return read(in, size, words);
    } catch (IOException e) {
      throw new IllegalArgumentException(DAMAGED + "it ends too early.", e);
    }
  }

  private static Read read(DataInputStream in, int size, int count) throws IOException {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(in.readUTF());
    }
    long left = ((long) size + count) * size * Float.BYTES;
    refuseUnless(in.available() == left, "its length is wrong.");
    var layer = new Layer(size, count);
    read(in, layer.matrix);
    read(in, layer.table);
    return new Read(layer, WordTable.ofWords(words));
  }

  private static void read(DataInputStream in, float[][] rows) throws IOException {
    for (float[] row : rows) {
      byte[] bytes = new byte[row.length * Float.BYTES];
      in.readFully(bytes);
      ByteBuffer.wrap(bytes).asFloatBuffer().get(row);
      for (float value : row) {
        refuseUnless(Float.isFinite(value), "a number is not finite.");
      }
    }
  }

  private static int check(byte[] bytes, int length) {
    var check = new CRC32C();
    check.update(bytes, 0, length);
    return (int) check.getValue();
  }

  private static void refuseUnless(boolean holds, String why) {
    if (!holds) {
      throw new IllegalArgumentException(DAMAGED + why);
    }
  }
}
