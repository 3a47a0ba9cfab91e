package org.waymark.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Follows every link from a person's home, a few of each kind of page. */
final class Crawl {
  private static final int MOST = 90;
  private final Page page;
  private final String suffix;
  private final int ofAKind;
  private final Deque<String> open = new ArrayDeque<>(List.of("/"));
  private final Set<String> known = new HashSet<>(open);
  private final Map<String, Integer> kinds = new HashMap<>();

  /**
   * The pages as they are with a parameter.
   *
   * @param parameter such as {@code lang=de}
   * @param ofAKind how many pages are looked at whose addresses differ in ids and values only
   */
  Crawl(Page page, String parameter, int ofAKind) {
    this.page = page;
    this.suffix = parameter;
    this.ofAKind = ofAKind;
  }

  int everyPage(Consumer<String> look) {
    int pages = 0;
    while (!open.isEmpty() && pages < MOST) {
      String path = open.pop();
      if (kinds.merge(kind(path), 1, Integer::sum) <= ofAKind && isPage(path)) {
        pages++;
        look.accept(path);
        links();
      }
    }
    return pages;
  }

  private boolean isPage(String path) {
    Response response = page.navigate(path + (path.contains("?") ? "&" : "?") + suffix);
    if (response == null || response.status() != 200) {
      throw new AssertionError(
          path + " answered " + (response == null ? "nothing" : response.status()));
    }
    return true;
  }

  private void links() {
    for (Object href :
        (List<?>)
            page.evaluate(
                "[...document.querySelectorAll('a[href]:not([download])')].map(a => a.getAttribute('href'))")) {
      String path = String.valueOf(href);
      if (path.startsWith("/")
          && !path.matches("/(assets|sign-in|style-guide).*|.*\\.(csv|json)(\\?.*)?")) {
        String bare = URI.create(path).getRawPath() + query(path);
        if (known.add(bare)) {
          open.addLast(bare);
        }
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
