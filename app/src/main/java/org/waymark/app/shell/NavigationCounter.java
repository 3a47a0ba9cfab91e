package org.waymark.app.shell;

import org.waymark.app.kernel.Viewer;

/**
 * How many things behind a navigation entry wait for this viewer; never news, never others'
 * secrets.
 */
public interface NavigationCounter {
  /** The {@code href} of the entry that it counts for. */
  String href();

  int waiting(Viewer viewer);
}
