package org.waymark.app.kernel;

import java.util.List;

/** Who wears a hat anywhere; implemented where hats are given. */
@FunctionalInterface
public interface HatWearers {
  List<PersonId> of(Hat hat);
}
