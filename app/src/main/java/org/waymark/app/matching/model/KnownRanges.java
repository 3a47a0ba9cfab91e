package org.waymark.app.matching.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.app.kernel.PersonId;
import org.waymark.engine.LevelRanges;

/** Between which levels the truth of everybody's skills lies; changes in place, as the index. */
public final class KnownRanges {
  private final Map<PersonId, LevelRanges> ranges = new ConcurrentHashMap<>();

  public void put(PersonId person, LevelRanges known) {
    ranges.put(person, known);
  }

  /** As far as the certainty allows, where nothing is known. */
  public LevelRanges of(PersonId person) {
    return ranges.getOrDefault(person, LevelRanges.BY_CERTAINTY);
  }
}
