package org.waymark.engine.text;

/**
 * A piece of a text.
 *
 * @param start first character, from 0
 * @param end the character after the last one
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A span runs forward from 0 or later, not from %d to %d.".formatted(start, end));
    }
  }

  /** The piece itself. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
