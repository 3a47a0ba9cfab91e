package org.waymark.app.recognition.thanks;

import java.util.List;

/**
 * Thanks on somebody's page.
 *
 * @param self the viewer's own page
 */
public record ThanksPartView(String person, String name, boolean self, List<ThanksLine> lines) {
  public ThanksPartView {
    lines = List.copyOf(lines);
  }
}
