package org.waymark.app.mobility.border.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.border.BorderId;

/** Where the tasks of international cases are kept. */
public interface TaskBook {
  List<BorderTask> of(BorderId id);

  /** What is planned stands there afterwards; what is done stays, the rest of the pack's goes. */
  void plan(BorderId id, @Nullable UUID pack, List<TaskPlan.Wanted> wanted);

  void add(BorderId id, String title, Area area, TaskOwner owner, LocalDate dueOn);

  /** False where it was done already. */
  boolean done(BorderId id, UUID task, PersonId by, Instant at);

  void again(BorderId id, UUID task);

  /** How many hold the first day of a move. */
  int holding(MoveId move);

  /** When the last of those that hold it was done. */
  Optional<Instant> freeSince(MoveId move);

  /** Open ones of live cases that are past their day and were not told. */
  List<Late> late(LocalDate today);

  void told(UUID task);

  /** Open ones of live cases that are this person's: own, as host, or as who is named for these. */
  List<Waits> waitingFor(PersonId me, Collection<TaskOwner> named);

  /** How many there are of each case. */
  Map<BorderId, Counts> counts(Collection<BorderId> cases, LocalDate today);

  /** A task that waits. */
  record Waits(BorderId border, PersonId person, BorderTask task) {}

  /** Tasks of a case; the private ones do not count. */
  record Counts(int all, int done, int holding, int late) {}

  /** An open task past its day. */
  record Late(UUID task, BorderId border) {}
}
