package org.waymark.app.mobility.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.StepId;

/** Where the steps of moves are kept. */
public interface Steps {
  void add(MoveId move, Collection<StepKind> kinds);

  List<MoveStep> of(MoveId move);

  Map<MoveId, List<MoveStep>> of(Collection<MoveId> moves);

  Optional<MoveStep> find(StepId id);

  void ask(MoveStep open);

  /** Keeps an answer; the state of the step follows. */
  void answered(MoveStep step, StepState.Answer answer);

  /** Whoever had it before and is not named has it no more. */
  void owners(StepId step, Collection<PersonId> owners, Instant now);

  Map<StepId, Set<PersonId>> owners(Collection<StepId> steps);

  /** Open ones of which something is due on this day, or that nobody looked at on it. */
  List<StepId> toLookAt(LocalDate day);

  void lookedAt(StepId step, LocalDate day, boolean reminded, boolean escalated);

  List<StepId> openOf(Collection<PersonId> owners);
}
