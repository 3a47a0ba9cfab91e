package org.waymark.app.mobility.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;

/** Where check-ins are kept, and the alarms that they raised. */
public interface CheckInBook {
  Optional<CheckIn> find(UUID id);

  Optional<CheckIn> locked(UUID id);

  List<CheckIn> of(MoveId move);

  /** Asked, and not answered yet. */
  List<CheckIn> openOf(PersonId person);

  List<UUID> dueBy(Instant now);

  void asked(UUID id, PersonId person, Instant now);

  void ended(UUID id, Instant now);

  void answered(CheckIn checkIn, CheckIn.Said said, Instant now);

  void raise(UUID checkIn, Instant now, LocalDate dueOn);

  Optional<RedFlag> flag(UUID checkIn);

  List<RedFlag> flagsOf(Collection<MoveId> moves);

  /** Those of all moves that nobody answered. */
  List<RedFlag> openFlags();

  /** Past their day, and nobody was told so. */
  List<UUID> lateFlags(LocalDate today);

  void late(UUID checkIn);

  /** False where somebody answered it already. */
  boolean answerFlag(UUID checkIn, Instant now, PersonId by, String what);

  /** A check-in that should not wait, and what was done about it. */
  record RedFlag(
      UUID checkIn,
      MoveId move,
      Instant at,
      LocalDate dueOn,
      @Nullable Instant answeredAt,
      @Nullable PersonId by,
      @Nullable String what) {}
}
