package org.waymark.app.policy.model;

import java.util.Collection;
import java.util.List;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.policy.Fact;

/** Where imported facts are kept. */
public interface Facts {
  List<Fact> of(Collection<PersonId> people);

  /** Of everybody, without naming them. */
  List<Fact> all();
}
