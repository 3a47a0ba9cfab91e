package org.waymark.app.exchange.documents;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every packed stream of a PDF into nothing, to know how large they are before a parser
 * puts them into memory.
 */
final class PackedStreams {
  private static final byte[] MARK = "stream".getBytes(StandardCharsets.ISO_8859_1);
  private static final long ONE = 100_000_000;
  private static final long ALL = 400_000_000;
  private final byte[] pdf;

  PackedStreams(byte[] pdf) {
    this.pdf = pdf;
  }

  boolean tooMuch() {
    long all = 0;
    for (int at = find(0); at >= 0; at = find(at)) {
      long size = unpacked(at);
      all += size;
      if (size > ONE || all > ALL) {
        return true;
      }
    }
    return false;
  }

  /** Where the next stream's content may begin. */
  private int find(int from) {
    for (int i = from; i + MARK.length < pdf.length; i++) {
      if (pdf[i] == MARK[0] && marked(i)) {
        int at = i + MARK.length;
        while (at < pdf.length && (pdf[at] == '\r' || pdf[at] == '\n')) {
          at++;
        }
        return at;
      }
    }
    return -1;
  }

  private boolean marked(int at) {
    for (int i = 0; i < MARK.length; i++) {
      if (pdf[at + i] != MARK[i]) {
        return false;
      }
    }
    return true;
  }

  private long unpacked(int at) {
    byte[] nothing = new byte[65536];
    var inflater = new Inflater();
    try {
      inflater.setInput(pdf, at, pdf.length - at);
      while (!inflater.finished() && inflater.getBytesWritten() <= ONE) {
        if (inflate(inflater, nothing) == 0) {
          break;
        }
      }
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }

  /** What is not packed this way counts for nothing. */
  private static int inflate(Inflater inflater, byte[] to) {
    try {
      return inflater.inflate(to);
    } catch (DataFormatException e) {
      return 0;
    }
  }
}
