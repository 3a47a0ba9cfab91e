package org.waymark.app.skills;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;

/** Levels that somebody questioned, each with an owner and a day by which there is an answer. */
public interface Disputes {
  /**
   * An open one.
   *
   * @param owner who answers; null: an HR partner of the unit
   */
  record Open(UUID id, PersonId person, SkillId skill, @Nullable PersonId owner, LocalDate dueOn) {}

  /** Waiting for an answer that this viewer may give, the most urgent first. */
  List<Open> waitingFor(Viewer viewer);

  Optional<Open> openOf(PersonId person, SkillId skill);

  List<Open> openOf(PersonId person);

  /** Who would answer if this level were questioned now. */
  Answerers answerers(PersonId person, SkillId skill);

  /**
   * Who answers.
   *
   * @param hr whether as HR partners of the unit, each of whom may
   * @param people nobody where the unit has no HR partner
   */
  record Answerers(boolean hr, List<PersonId> people) {}
}
