package org.waymark.app.shell;

import static org.waymark.app.shell.NavigationEntry.Section.FOOT;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The navigation as one viewer sees it on one page. */
public final class NavigationView {
  private NavigationView() {}

  public record Section(NavigationEntry.Section section, List<Item> items) {
    public String label() {
      return "shell.nav.section." + section.name();
    }

    Section at(String href) {
      return new Section(
          section,
          items.stream()
              .map(i -> new Item(i.label(), i.href(), i.icon(), i.href().equals(href), i.waiting()))
              .toList());
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

  /** The first crumb that is one of the viewer's places says where they are, beside their own. */
  static List<Section> at(List<Section> sections, String path, List<Crumb> crumbs) {
    Optional<Item> named =
        crumbs.stream().flatMap(crumb -> nearest(sections, crumb.href()).stream()).findFirst();
    boolean stays =
        named.filter(item -> exact(sections, path) && in(sections.getFirst(), item)).isPresent();
    return named.isEmpty() || stays
        ? sections
        : sections.stream().map(section -> section.at(named.get().href())).toList();
  }

  private static boolean exact(List<Section> sections, String path) {
    return sections.stream().flatMap(s -> s.items().stream()).anyMatch(i -> i.href().equals(path));
  }

  private static boolean in(Section section, Item item) {
    return section.items().contains(item);
  }

  private static Optional<Item> nearest(List<Section> sections, String address) {
    String path = address.replaceFirst("[?#].*", "");
    return sections.stream()
        .flatMap(s -> s.items().stream())
        .filter(
            i ->
                path.equals(i.href()) || (!i.href().equals("/") && path.startsWith(i.href() + "/")))
        .max(Comparator.comparingInt(i -> i.href().length()));
  }

  public record Item(String label, String href, String icon, boolean current, int waiting) {}
}
