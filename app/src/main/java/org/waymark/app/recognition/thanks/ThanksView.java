package org.waymark.app.recognition.thanks;

import java.util.List;

/** What somebody was thanked for, and whom they thanked. */
public record ThanksView(List<ThanksLine> received, List<ThanksLine> given) {
  public ThanksView {
    received = List.copyOf(received);
    given = List.copyOf(given);
  }
}
