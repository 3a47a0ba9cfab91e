package org.waymark.app.shell;

import java.util.List;

/**
 * What the viewer's own wishes add to the place of something in their own list, in points of 100.
 *
 * @param each the wishes one by one, each with its points
 */
public record OwnWishes(int sum, List<Words> each) {
  public static final OwnWishes NONE = new OwnWishes(0, List.of());

  public OwnWishes {
    each = List.copyOf(each);
  }
}
