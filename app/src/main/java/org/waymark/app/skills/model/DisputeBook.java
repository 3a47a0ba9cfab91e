package org.waymark.app.skills.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.SkillId;

/** Keeps questions about levels. */
public interface DisputeBook {
  void open(Dispute dispute);

  /** Ends a dispute that was open; false when somebody was faster. */
  boolean close(Dispute dispute);

  /** Writes the answer to one that was closed just now. */
  void answer(Dispute answered);

  Optional<Dispute> find(UUID id);

  Optional<Dispute> openOf(PersonId person, SkillId skill);

  /** The newest first. */
  List<Dispute> of(PersonId person);

  /** Open ones that this person answers, the most urgent first. */
  List<Dispute> waitingFor(PersonId owner);

  /** Open ones that any HR partner of the person's unit answers. */
  List<Dispute> waitingForHr();
}
