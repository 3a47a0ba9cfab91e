package org.waymark.app.skills.web;

/** Words from a form: without the sign that no database takes, with plain line ends. */
final class Typed {
  private Typed() {}

  static String clean(String words) {
    return words.replace("\0", "").replace("\r\n", "\n");
  }
}
