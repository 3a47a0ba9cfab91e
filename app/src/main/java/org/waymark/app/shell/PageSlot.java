package org.waymark.app.shell;

import java.util.Optional;
import org.waymark.app.kernel.Viewer;

/**
 * Fills a named place on another module's page with a part that loads after the page; the page
 * never learns who fills it.
 */
public interface PageSlot {
  /**
   * A part: its fragment is a section with the same id.
   *
   * @param title message key
   * @param size s, m or l: the height kept free for it
   */
  record Part(String id, String href, String title, String size) {}

  /** The place, as its page names it, like {@code opening.fit}. */
  String place();

  /** Where several fill one place, the lower come first. */
  default int order() {
    return 0;
  }

  /**
   * Nothing when there is nothing for this viewer.
   *
   * @param subject id of what the page shows; several are joined by commas
   */
  Optional<Part> part(Viewer viewer, String subject);
}
