package org.waymark.app.opportunities.web;

import java.util.List;

/** What can be chosen to narrow the list. */
public record FilterView(
    List<Choice> families, List<Choice> units, List<Choice> places, List<Integer> levels) {
  /**
   * A value with its words.
   *
   * @param depth how far below the top it stands
   */
  public record Choice(String value, String label, int depth) {
    public String indented() {
      return "\u2003".repeat(depth) + label;
    }
  }
}
