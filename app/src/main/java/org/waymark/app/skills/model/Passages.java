package org.waymark.app.skills.model;

import org.waymark.engine.text.Span;

/** The piece of a text around a find: its line, or as much of it as can be read at a glance. */
public final class Passages {
  private static final int AROUND = 70;
  private static final String MORE = "…";

  private Passages() {}

  public static String around(String text, Span span) {
    int from = Math.max(lineStart(text, span.start()), span.start() - AROUND);
    int to = Math.min(lineEnd(text, span.end()), span.end() + AROUND);
    boolean cutBefore = from > lineStart(text, span.start());
    boolean cutAfter = to < lineEnd(text, span.end());
    String piece = text.substring(from, to).strip().replaceAll("\\s+", " ");
    return (cutBefore ? MORE : "") + piece + (cutAfter ? MORE : "");
  }

  /** A sentence, or as much of it as can be read at a glance. */
  public static String cut(String sentence) {
    String one = sentence.strip().replaceAll("\\s+", " ");
    return one.length() <= 3 * AROUND ? one : one.substring(0, 3 * AROUND) + MORE;
  }

  private static int lineStart(String text, int at) {
    return text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  }

  private static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
