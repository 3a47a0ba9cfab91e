package org.waymark.app.skills;

import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;

/** What people say themselves about what they would like to do next. */
public interface Wishes {
  /** A new version of the viewer's own wishes, which nobody else sees unless they were shared. */
  Outcome<Aspiration> write(Viewer viewer, Aspiration wanted);

  /** Shows them to today's manager for twelve months; false where there is none. */
  boolean showToManager(Viewer viewer);
}
