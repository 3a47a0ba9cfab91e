package org.waymark.app.skills.model;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.waymark.app.skills.TaxonomyFamily;

/** What the current catalogues say about occupations. */
public interface Occupations {
  /** An occupation by its code or address. */
  record Known(int id, String title, RequirementSet derived) {}

  /** One that may have been meant. */
  record Near(String code, String title) {}

  /** An occupation as pages show it. */
  record Card(int id, String code, String title, String description, TaxonomyFamily family) {}

  Map<Integer, Card> cards(Collection<Integer> ids);

  /** Ids of those found, by the code or address they were asked by. */
  Map<String, Integer> ids(Collection<String> codes);

  /** What an occupation asks for, as requirements of a role. */
  RequirementSet derive(int id);

  /** Titles of those found, by the code or address they were asked by. */
  Map<String, String> titles(Collection<String> codes);

  /** Those found, by the code or address they were asked by. */
  Map<String, Known> derive(Collection<String> codes);

  /** Somebody wrote a title or a slip of the pen instead of a code. */
  Optional<Near> near(String wrong);
}
