package org.waymark.app.communication.mail;

import java.util.ArrayList;
import java.util.List;

/** A letter for readers that show no HTML. */
final class PlainText {
  private PlainText() {}

  static String of(Letter letter) {
    List<String> lines = new ArrayList<>(List.of(letter.lead(), ""));
    if (letter.day() != null) {
      lines.addAll(List.of(letter.day(), ""));
    }
    for (Letter.Item item : letter.items()) {
      lines.addAll(List.of(item.words(), item.when()));
      if (item.answer() != null) {
        lines.add(line(item.answer()));
      }
      lines.addAll(List.of(line(item.more()), ""));
    }
    lines.addAll(List.of(line(letter.home()), "", "-- ", letter.why(), line(letter.change()), ""));
    return String.join("\r\n", lines);
  }

  private static String line(Letter.Link link) {
    return link.words() + ": " + link.href();
  }
}
