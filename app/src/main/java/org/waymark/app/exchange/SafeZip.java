package org.waymark.app.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Walks through a zip file within limits. What breaks one, or a file cut short, ends in {@link
 * ImportRefused} with the reason in plain words.
 */
public final class SafeZip {
  /**
   * How much of a zip file is taken.
   *
   * @param entries most files in it
   * @param bytes most bytes that they unpack to, together
   * @param ratio most bytes unpacked for each byte packed, judged after the first megabyte
   */
  public record Limits(int entries, long bytes, int ratio) {
    public static final Limits USUAL = new Limits(2_000, 2_000_000_000L, 100);
  }

  /** Is shown each file; need not read it to its end, and must not close it. */
  public interface Visitor {
    void entry(String name, InputStream content) throws IOException;
  }

  private SafeZip() {}

  public static void each(SourceFile file, Limits limits, Visitor visitor) {
    try (var raw = new Watched(file.open());
        var zip = new ZipInputStream(raw, StandardCharsets.UTF_8)) {
      walk(file, zip, raw, limits, visitor);
      raw.transferTo(java.io.OutputStream.nullOutputStream());
      if (!raw.whole()) {
        throw new ImportRefused("exchange.zip.cut", file.name());
      }
    } catch (ImportRefused e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw refused(file, e);
    }
  }

  /** What reads an entry may wrap what its stream threw. */
  private static RuntimeException refused(SourceFile file, Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof EOFException) {
        return new ImportRefused("exchange.zip.cut", file.name());
      }
      if (cause instanceof ZipException) {
        return new ImportRefused("exchange.zip.broken", file.name());
      }
    }
    if (e instanceof IllegalArgumentException) {
      return new ImportRefused("exchange.zip.broken", file.name());
    }
    return e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
  }

  private static void walk(
      SourceFile file, ZipInputStream zip, Watched raw, Limits limits, Visitor visitor)
      throws IOException {
    var content = new Guarded(zip, raw, limits, file.name());
    int entries = 0;
    for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
      if (++entries > limits.entries()) {
        throw new ImportRefused("exchange.zip.entries", file.name(), limits.entries());
      }
      if (!e.isDirectory()) {
        visitor.entry(e.getName(), content);
      }
      content.transferTo(java.io.OutputStream.nullOutputStream());
      zip.closeEntry();
    }
    if (entries == 0) {
      throw new ImportRefused("exchange.zip.none", file.name());
    }
  }

  /** Counts the packed bytes and looks out for the mark at the end of every whole zip file. */
  private static final class Watched extends InputStream {
    private static final int END = 0x504B0506;
    private final InputStream in;
    private int last;
    private boolean ended;
    private long bytes;

    Watched(InputStream in) {
      this.in = in;
    }

    boolean whole() {
      return ended;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      int n = in.read(to, from, length);
      for (int i = 0; i < n; i++) {
        last = (last << 8) | (to[from + i] & 0xff);
        ended |= last == END;
      }
      bytes += Math.max(0, n);
      return n;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** The unpacked bytes of the entry at hand; stops when they are too many. */
  private static final class Guarded extends InputStream {
    private static final long GRACE = 1_000_000;
    private final InputStream in;
    private final Watched raw;
    private final Limits limits;
    private final String name;
    private long bytes;

    Guarded(InputStream in, Watched raw, Limits limits, String name) {
      this.in = in;
      this.raw = raw;
      this.limits = limits;
      this.name = name;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      int n = in.read(to, from, length);
      bytes += Math.max(0, n);
      if (bytes > limits.bytes() || (bytes > GRACE && bytes / limits.ratio() > raw.bytes)) {
        throw new ImportRefused("exchange.zip.bomb", name);
      }
      return n;
    }
  }
}
