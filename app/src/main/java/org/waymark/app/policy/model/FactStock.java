package org.waymark.app.policy.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/** Imported facts, many at a time. */
public interface FactStock {
  /** There is one of each; of relatives and conflicts one for each other person. */
  record Key(PersonId person, String kind, @Nullable PersonId with) {}

  /** A fact as a file brings it. */
  record Held(
      Key key,
      String value,
      LocalDate since,
      @Nullable LocalDate until,
      @Nullable PersonId approvedBy) {}

  Map<Key, Held> all();

  void put(Collection<Held> facts, UUID run);

  void end(Collection<Key> keys);
}
