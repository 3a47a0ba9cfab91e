package org.waymark.app.shell;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;

/** Gathers the entries of all modules and shows each viewer theirs. */
@Component
class Navigation {
  private final List<NavigationEntry> entries;
  private final Map<String, NavigationCounter> counters;

  Navigation(List<NavigationEntry> entries, List<NavigationCounter> counters) {
    this.entries =
        entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
    this.counters =
        counters.stream().collect(Collectors.toMap(NavigationCounter::href, Function.identity()));
  }

  List<NavigationView.Section> of(Viewer viewer, String path) {
    Optional<String> current =
        entries.stream()
            .map(NavigationEntry::href)
            .filter(href -> path.equals(href) || (!href.equals("/") && path.startsWith(href + "/")))
            .max(Comparator.comparingInt(String::length));
    return Arrays.stream(NavigationEntry.Section.values())
        .map(s -> new NavigationView.Section(s, items(s, viewer, current.orElse(""))))
        .filter(s -> !s.items().isEmpty())
        .toList();
  }

  private List<NavigationView.Item> items(
      NavigationEntry.Section section, Viewer viewer, String current) {
    return entries.stream()
        .filter(e -> e.section() == section)
        .filter(e -> !Collections.disjoint(e.hats(), viewer.hats()))
        .map(
            e ->
                new NavigationView.Item(
                    e.label(),
                    e.href(),
                    e.icon(),
                    e.href().equals(current),
                    waiting(e.href(), viewer)))
        .toList();
  }

  private int waiting(String href, Viewer viewer) {
    NavigationCounter counter = counters.get(href);
    return counter == null ? 0 : counter.waiting(viewer);
  }
}
