package org.waymark.app.exchange.runs;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Reads pieces one after another, each fetched when it is reached; an empty one is the end. */
final class Pieces extends InputStream {
  private final IntFunction<byte[]> fetch;
  private byte[] piece = new byte[0];
  private int at;
  private int next;
  private boolean over;

  Pieces(IntFunction<byte[]> fetch) {
    this.fetch = fetch;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int from, int length) {
    if (length == 0) {
      return 0;
    }
    if (at == piece.length && !turn()) {
      return -1;
    }
    int n = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, to, from, n);
    at += n;
    return n;
  }

  private boolean turn() {
    if (!over) {
      piece = fetch.apply(next++);
      at = 0;
      over = piece.length == 0;
    }
    return !over;
  }
}
