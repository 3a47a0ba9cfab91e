package org.waymark.app.desk.home;

import java.util.List;
import java.util.Optional;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.Words;

/** What one hat finds on the home page: what needs attention, or that nothing does. */
interface Corner {
  /**
   * One box of the page.
   *
   * @param key of its messages: {@code desk.corner.<key>} and {@code .empty}
   * @param href its own page
   * @param more words of the link to it
   */
  record View(String key, String icon, List<Item> items, String href, Words more) {
    public View {
      items = List.copyOf(items);
    }
  }

  int order();

  Optional<View> of(Viewer viewer);
}
