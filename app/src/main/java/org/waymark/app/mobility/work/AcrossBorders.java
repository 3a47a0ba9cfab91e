package org.waymark.app.mobility.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mobility.model.MoveCase;

/** What moves ask of the international case beside them; whoever calls holds the move. */
public interface AcrossBorders {
  /** The move goes from one country to another: it has a case from now on. */
  void joined(MoveCase move, String from, String to);

  /** What has to be done before its day can come. */
  List<Refusal> holding(MoveCase move);

  /** The day on which the last of that was done. */
  Optional<LocalDate> freeSince(MoveCase move);

  /** Its day is fixed, or another than before. */
  void planned(MoveCase move);

  void arrived(MoveCase move);

  /** Cancelled, or gone back. */
  void over(MoveCase move);

  /** Of one person. */
  void left(PersonId person);

  /** Of whoever is gone. */
  void left();
}
