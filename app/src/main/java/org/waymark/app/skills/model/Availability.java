package org.waymark.app.skills.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/** Keeps who chose to be found by hiring managers, and who is pausing. */
public interface Availability {
  /**
   * What somebody chose.
   *
   * @param discoverable null where they only pause: then the company's default counts
   * @param pausedUntil neither shown nor asked before this day, or null
   */
  record Choice(@Nullable Boolean discoverable, @Nullable LocalDate pausedUntil, Instant since) {
    public boolean foundOn(LocalDate day, boolean byDefault) {
      return (discoverable == null ? byDefault : discoverable) && !pausingOn(day);
    }

    public boolean pausingOn(LocalDate day) {
      return pausedUntil != null && day.isBefore(pausedUntil);
    }
  }

  /** Empty where somebody never chose: then the company's default counts. */
  Optional<Choice> of(PersonId person);

  void choose(PersonId person, boolean discoverable, Instant at);

  /** Pauses until a day, or ends the pause with null; the choice to be found stays what it is. */
  void pause(PersonId person, @Nullable LocalDate until, Instant at);

  /** Everybody who is pausing today. */
  Set<PersonId> pausing(LocalDate today);

  /** Those among them who can be found today. */
  Set<PersonId> found(Collection<PersonId> people, LocalDate today);
}
