package org.waymark.app.skills.model;

import java.util.Collection;
import java.util.Map;

/** What the current catalogues say about occupations. */
public interface Occupations {
  /** An occupation by its code or address. */
  record Known(int id, String title, RequirementSet derived) {}

  /** Those found, by the code or address they were asked by. */
  Map<String, Known> derive(Collection<String> codes);
}
