package org.waymark.app.skills;

import java.util.Set;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;

/** What people say themselves about what they would like to do next. */
public interface Wishes {
  /** A new version of the viewer's own wishes, which nobody else sees unless they were shared. */
  Outcome<Aspiration> write(Viewer viewer, Aspiration wanted);

  /** Shows answers of the viewer's to somebody for twelve months, and no others any more. */
  Outcome<Set<Answer>> show(Viewer viewer, Set<Answer> answers, PersonId to);

  /** Shows them to today's manager for twelve months; false where there is none. */
  boolean showToManager(Viewer viewer);
}
