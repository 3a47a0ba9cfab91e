package org.waymark.app.shell;

import java.util.List;

/** The navigation as one viewer sees it on one page. */
public final class NavigationView {
  private NavigationView() {}

  public record Section(NavigationEntry.Section section, List<Item> items) {
    public String label() {
      return "shell.nav.section." + section.name();
    }
  }

  public record Item(String label, String href, String icon, boolean current, int waiting) {}
}
