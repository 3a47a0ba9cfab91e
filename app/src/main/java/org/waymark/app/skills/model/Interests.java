package org.waymark.app.skills.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.Interest;

/** Keeps what people wish to do with skills. */
public interface Interests {
  Map<PersonId, List<Interest>> of(Collection<PersonId> people);

  void keep(PersonId person, Interest interest, Instant at);
}
