package org.waymark.app.kernel;

import java.util.Collection;
import java.util.Map;

/**
 * Implemented by each module whose things are written down as what somebody looked at a person for.
 */
public interface PurposeSource {
  /** Names of those addresses that the viewer may open today, in one query; others are left out. */
  Map<String, String> names(Viewer viewer, Collection<String> addresses);
}
