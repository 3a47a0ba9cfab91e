package org.waymark.app.recognition.rewards;

import java.util.List;

/** Managers who reach the points of something, by the rules of today. */
public record EligibleView(List<Manager> managers) {
  public EligibleView {
    managers = List.copyOf(managers);
  }

  /** Somebody who does. */
  public record Manager(String name, String href, int points, List<String> kinds) {
    public Manager {
      kinds = List.copyOf(kinds);
    }
  }
}
