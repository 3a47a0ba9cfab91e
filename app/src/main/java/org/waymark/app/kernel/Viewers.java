package org.waymark.app.kernel;

import java.util.Optional;

/** People as viewers without a request; implemented by the module that knows accounts. */
public interface Viewers {
  /** The person with today's rights; nobody when they left or were shut out. */
  Optional<Viewer> of(PersonId person);

  /** Where mail to a viewer goes, as far as is known. */
  Optional<String> address(Viewer viewer);
}
