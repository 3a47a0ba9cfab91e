package org.waymark.app.skills.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.Aspiration;

/** Keeps what people would like to do next, every version of it, and notes that only they read. */
public interface AspirationBook {
  /** The newest version of each; the silent are left out. */
  Map<PersonId, Aspiration> newest(Collection<PersonId> people);

  /** Since when somebody aims at what they aim at today; nothing where they name no role. */
  Optional<Instant> targetsSince(PersonId person);

  void write(PersonId person, Aspiration aspiration, Instant at);

  /** Words that nobody but their author reads. */
  Optional<String> note(PersonId author);

  void note(PersonId author, String words, Instant at);
}
