package org.waymark.app.academy;

import java.util.UUID;
import org.waymark.app.kernel.Viewer;

/** What the managers of a sample company told each other. */
public interface PlayedExperiences {
  UUID share(Viewer author, Lesson lesson, String body);

  void publish(Viewer learning, UUID experience);
}
