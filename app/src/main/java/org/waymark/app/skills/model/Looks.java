package org.waymark.app.skills.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.app.kernel.PersonId;

/** When people last looked at what they would like next, and when to ask them again. */
public interface Looks {
  /** Twice a year. */
  int MONTHS = 6;

  /** Today; until the transaction ends nobody else writes what this person would like. */
  void looked(PersonId person, LocalDate today);

  Optional<LocalDate> lookedOn(PersonId person);

  /** Whom to ask today, for whom nobody else does; who pauses is asked when the pause is over. */
  List<PersonId> due(LocalDate today, int some);

  void asked(List<PersonId> people, LocalDate next);
}
