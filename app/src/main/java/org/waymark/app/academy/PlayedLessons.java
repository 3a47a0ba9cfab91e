package org.waymark.app.academy;

import org.waymark.app.kernel.Viewer;

/** How far the managers of a sample company are. */
public interface PlayedLessons {
  /** Reads the first so many parts. */
  void read(Viewer viewer, Lesson lesson, int parts);

  /** Goes through all of it and completes it. */
  void complete(Viewer viewer, Lesson lesson);
}
