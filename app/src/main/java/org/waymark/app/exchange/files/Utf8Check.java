package org.waymark.app.exchange.files;

/** Counts the sound and the broken letters beyond ASCII of a stream of bytes read as UTF-8. */
final class Utf8Check {
  private long sound;
  private long broken;
  private boolean windowsLetters = true;
  private int expected;
  private int low = 0x80;
  private int high = 0xBF;

  long sound() {
    return sound;
  }

  /** A letter cut off at the very end counts as broken. */
  long broken() {
    return broken + (expected > 0 ? 1 : 0);
  }

  /** Whether every byte also means something in Windows-1252. */
  boolean windowsLetters() {
    return windowsLetters;
  }

  void add(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      add(bytes[i] & 0xff);
    }
  }

  private void add(int b) {
    if (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D) {
      windowsLetters = false;
    }
    if (expected > 0 && b >= low && b <= high) {
      low = 0x80;
      high = 0xBF;
      if (--expected == 0) {
        sound++;
      }
      return;
    }
    if (expected > 0) {
      broken++;
      expected = 0;
    }
    begin(b);
  }

  private void begin(int b) {
    low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    if (b >= 0xC2 && b <= 0xDF) {
      expected = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      expected = 2;
    } else if (b >= 0xF0 && b <= 0xF4) {
      expected = 3;
    } else if (b >= 0x80) {
      broken++;
    }
  }
}
