package org.waymark.journeys;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows every link from a person's home, a few of each kind of page. */
final class Crawl {
  private static final int MOST = 90;
  private final String parameter;
  private final int ofAKind;
  private final Deque<String> open = new ArrayDeque<>(List.of("/"));
  private final Set<String> known = new HashSet<>(open);
  private final Map<String, Integer> kinds = new HashMap<>();

  /** Goes to a page and tells where the links on it lead. */
  @FunctionalInterface
  interface Visit {
    List<?> to(String address);
  }

  /**
   * The pages as they are with a parameter.
   *
   * @param parameter such as {@code lang=de}
   * @param ofAKind how many pages are looked at whose addresses differ in ids and values only
   */
  Crawl(String parameter, int ofAKind) {
    this.parameter = parameter;
    this.ofAKind = ofAKind;
  }

  int everyPage(Visit visit) {
    int pages = 0;
    while (!open.isEmpty() && pages < MOST) {
      String path = open.pop();
      if (kinds.merge(kind(path), 1, Integer::sum) <= ofAKind) {
        pages++;
        visit.to(path + (path.contains("?") ? "&" : "?") + parameter).forEach(this::found);
      }
    }
    return pages;
  }

  private void found(Object href) {
    String path = String.valueOf(href);
    if (path.startsWith("/")
        && !path.matches("/(assets|sign-in|style-guide).*|.*\\.(csv|json)(\\?.*)?")) {
      String bare = URI.create(path).getRawPath() + query(path);
      if (known.add(bare)) {
        open.addLast(bare);
      }
    }
  }

  private static String query(String path) {
    String query = URI.create(path).getRawQuery();
    return query == null ? "" : "?" + query;
  }

  /** The address without ids and values. */
  private static String kind(String path) {
    return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
        .replaceAll("/\\d+", "/*")
        .replaceAll("=[^&]*", "=*");
  }
}
