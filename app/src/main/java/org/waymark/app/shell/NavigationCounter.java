package org.waymark.app.shell;

import java.util.function.ToIntFunction;
import org.waymark.app.kernel.Viewer;

/**
 * How many things behind a navigation entry wait for this viewer; never news, never others'
 * secrets.
 */
public interface NavigationCounter {
  /** The {@code href} of the entry that it counts for. */
  String href();

  int waiting(Viewer viewer);

  static NavigationCounter of(String href, ToIntFunction<Viewer> waiting) {
    return new NavigationCounter() {
      @Override
      public String href() {
        return href;
      }

      @Override
      public int waiting(Viewer viewer) {
        return waiting.applyAsInt(viewer);
      }
    };
  }
}
