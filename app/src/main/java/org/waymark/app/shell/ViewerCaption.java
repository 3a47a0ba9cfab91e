package org.waymark.app.shell;

import org.waymark.app.kernel.Viewer;

/**
 * What stands under the viewer's name in the navigation, as words: the role they hold. Implemented
 * by the module that knows it.
 */
@FunctionalInterface
public interface ViewerCaption {
  String of(Viewer viewer);
}
