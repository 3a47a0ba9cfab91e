package org.waymark.app.opportunities.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;

/** Who judges applicants of an opening beside those who fill it. */
public interface PanelRepository {
  List<PersonId> members(OpeningId opening);

  default boolean has(OpeningId opening, PersonId person) {
    return members(opening).contains(person);
  }

  /** Openings in whose panel this person is. */
  List<OpeningId> of(PersonId person);

  void add(OpeningId opening, PersonId person, PersonId by, Instant now);

  void remove(OpeningId opening, PersonId person, Instant now);

  /** Everybody who is in some panel. */
  Set<PersonId> everybody();

  void removeAll(Collection<PersonId> people, Instant now);
}
