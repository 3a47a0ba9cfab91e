package org.waymark.app.policy.web;

/** Words from a form: without the sign that no database takes, with plain line ends. */
final class Typed {
  private Typed() {}

  static String line(String words) {
    return words.replace("\0", "").replaceAll("\\s+", " ").strip();
  }

  static String text(String words) {
    return words.replace("\0", "").replace("\r\n", "\n").strip();
  }
}
