package org.waymark.app.opportunities.model;

import java.util.List;
import java.util.Optional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.skills.RequirementsBook.Requirement;

/** Where openings are kept. */
public interface OpeningRepository {
  Optional<Opening> find(OpeningId id);

  /** Nobody else changes it until the transaction ends. */
  Optional<Opening> lockedForChange(OpeningId id);

  /** Its state holds until the transaction ends; others may hold it likewise. */
  Optional<Opening> held(OpeningId id);

  Standing.Ties ties(OpeningId id, PersonId person);

  void add(Opening opening, Change change);

  /** Keeps its facts and counts its version up. */
  void keep(Opening opening);

  /** Keeps its new state with who, when and why. */
  void move(Opening opening, Change change);

  /** Who is asked to agree to the state just entered, and why. */
  void asked(Opening waiting, List<String> reasons);

  /** For whom it is there, where it is not there for everybody. */
  void name(OpeningId id, PersonId person);

  void unname(OpeningId id, PersonId person);

  /** Writes the next revision of what it asks for and returns its number; none ever changes. */
  int ask(OpeningId id, List<Requirement> requirements);
}
