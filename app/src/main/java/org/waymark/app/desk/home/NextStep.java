package org.waymark.app.desk.home;

import org.waymark.app.shell.Words;

/** The one thing to do next, and where. */
public record NextStep(Words what, Words why, Words action, String href) {
  static NextStep of(String key, String href, Object... values) {
    String base = "desk.step." + key;
    return new NextStep(
        Words.of(base, values), Words.of(base + ".why", values), Words.of(base + ".do"), href);
  }

  NextStep because(String key, Object... values) {
    return new NextStep(what, Words.of(key, values), action, href);
  }
}
