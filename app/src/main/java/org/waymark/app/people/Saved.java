package org.waymark.app.people;

import java.util.Map;

/** What a command over many things did; {@code ids} has all of them, by code. */
public record Saved<I>(long created, long updated, long unchanged, Map<String, I> ids) {
  public Saved {
    ids = Map.copyOf(ids);
  }
}
