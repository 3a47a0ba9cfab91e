package org.waymark.samples;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded randomness that is the same on every machine; a fork depends on its name, not on what was
 * drawn before.
 */
final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private final long seed;
  private final SplittableRandom random;

  Dice(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(seed);
  }

  Dice fork(String name) {
    return fork(name, 0);
  }

  Dice fork(String name, long number) {
    return new Dice(mixed(mixed(seed + GOLDEN * name.hashCode()) + GOLDEN * (number + 1)));
  }

  double uniform() {
    return random.nextDouble();
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Both ends included. */
  int between(int low, int high) {
    return high <= low ? low : low + random.nextInt(high - low + 1);
  }

  /** Standard normal, as a sum of twelve uniforms: no platform-dependent function. */
  double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  <T> void shuffle(List<T> items) {
    for (int i = items.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T held = items.get(i);
      items.set(i, items.get(j));
      items.set(j, held);
    }
  }

  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
