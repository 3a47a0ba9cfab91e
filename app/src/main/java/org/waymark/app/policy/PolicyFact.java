package org.waymark.app.policy;

import java.util.Collection;
import java.util.List;
import org.waymark.app.kernel.PersonId;

/** Implemented by modules above that know facts which rules ask for: overdue training, shares. */
public interface PolicyFact {
  /** All they know of these people today, in a query or two however many they are. */
  List<Fact> of(Collection<PersonId> people);

  /** The same of everybody, without naming them. */
  List<Fact> all();
}
