package org.waymark.app.access;

import java.util.List;
import org.waymark.app.kernel.PersonId;

/** The people with whom one looks around a sample company; offered by whoever made it. */
public interface SamplePeople {
  /**
   * One of them.
   *
   * @param story message key of a line that says what to see with their eyes
   */
  record Pick(PersonId person, String story) {}

  List<Pick> picks();
}
