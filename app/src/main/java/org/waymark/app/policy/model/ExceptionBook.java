package org.waymark.app.policy.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/** Where requests for exceptions are kept. */
public interface ExceptionBook {
  /** False where one for the same is open already. */
  boolean add(ExceptionRequest request, Versions.Change change);

  /** Other clocks, and the stage with who brought it about. */
  void keep(ExceptionRequest request, Versions.@Nullable Change change);

  Optional<ExceptionRequest> find(UUID id);

  Optional<ExceptionRequest> lockedForChange(UUID id);

  /** Of a person, the latest first. */
  List<ExceptionRequest> of(PersonId person);

  /** Of everybody, the latest first. */
  List<ExceptionRequest> latest(int most);

  /** That wait for this person, the most urgent first. */
  List<ExceptionRequest> waitingFor(PersonId decider);

  /**
   * Open ones whose clock or reminder is due; locked, and left out where another process has it.
   */
  List<ExceptionRequest> due(Instant now);

  /** Granted ones whose last day is over; locked likewise. */
  List<ExceptionRequest> over(LocalDate today);

  /** Who has an open request, or something granted. */
  Set<PersonId> everybody();

  List<Step> steps(UUID id);

  /** A stage that a request came to. */
  record Step(ExceptionLife.Stage stage, Instant at, @Nullable PersonId by, @Nullable String why) {}
}
