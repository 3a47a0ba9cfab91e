package org.waymark.engine.rounds;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;

/**
 * Numbers drawn from one stored seed, so that anyone can draw them again: the number of {@code n}
 * is the 64-bit finaliser of SplitMix64 (Steele, Lea, Flood 2014) over {@code seed + (n + 1) ×
 * 0x9e3779b97f4a7c15}; lower is better, ties to the lower n.
 *
 * @param seed any number; kept sealed until the round is over
 */
public record Lottery(long seed) {
  private static final long STEP = 0x9e3779b97f4a7c15L;

  /** What may be published before the draw: the SHA-256 of the seed's eight bytes, in hex. */
  public String seal() {
    try {
      byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(seed).array();
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Another draw from the same seed, independent of this one. */
  public Lottery named(String what) {
    long next = seed;
    for (int i = 0; i < what.length(); i++) {
      next = mix(next * 31 + what.charAt(i) + STEP);
    }
    return new Lottery(next);
  }

  /** The number drawn for n; any long. */
  public long number(int n) {
    return mix(seed + (n + 1L) * STEP);
  }

  /** The place of each of so many numbers, from 0 (best). */
  public int[] places(int count) {
    long[] drawn = IntStream.range(0, count).mapToLong(this::number).toArray();
    long[] sorted = drawn.clone();
    Arrays.sort(sorted);
    int[] places = new int[count];
    int[] taken = new int[count];
    for (int n = 0; n < count; n++) {
      int at = Arrays.binarySearch(sorted, drawn[n]);
      while (at > 0 && sorted[at - 1] == drawn[n]) {
        at--;
      }
      places[n] = at + taken[at]++;
    }
    return places;
  }

  private static long mix(long x) {
    long z = (x ^ x >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
