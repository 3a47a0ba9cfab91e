package org.waymark.app.shell;

import static org.waymark.app.shell.NavigationEntry.Section.FOOT;

import java.util.List;
import java.util.stream.Stream;

/** The navigation as one viewer sees it on one page. */
public final class NavigationView {
  private NavigationView() {}

  public record Section(NavigationEntry.Section section, List<Item> items) {
    public String label() {
      return "shell.nav.section." + section.name();
    }
  }

  private static final int TABS = 4;

  static List<Item> tabs(List<Section> sections) {
    List<Section> places = sections.stream().filter(s -> s.section() != FOOT).toList();
    if (places.isEmpty()) {
      return List.of();
    }
    Section here =
        places.stream()
            .filter(s -> s.items().stream().anyMatch(Item::current))
            .findFirst()
            .orElse(places.getFirst());
    Section first = places.getFirst();
    int own = here.equals(first) ? TABS : TABS - 1;
    return Stream.concat(here.items().stream().limit(own), first.items().stream())
        .distinct()
        .limit(TABS)
        .toList();
  }

  public record Item(String label, String href, String icon, boolean current, int waiting) {}
}
