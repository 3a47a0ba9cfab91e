package org.waymark.app.skills;

import java.util.Collection;
import org.waymark.app.kernel.PersonId;

/** Works levels out anew, when evidence that another module keeps has changed. */
public interface Reckoning {
  void anew(Collection<PersonId> people);
}
