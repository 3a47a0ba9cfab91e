package org.waymark.app.mobility.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.shell.Words;

/**
 * A rotation is over before somebody went there: they, both managers and HR hear of it. What
 * becomes of the move is for HR to say; nothing is cancelled by itself.
 */
@Service
public class OverBefore {
  private final Moves moves;
  private final Owners owners;
  private final MoveNotices notices;
  private final Clock clock;

  OverBefore(Moves moves, Owners owners, MoveNotices notices, Clock clock) {
    this.moves = moves;
    this.owners = owners;
    this.notices = notices;
    this.clock = clock;
  }

  @Transactional
  public void tell(OpeningId rotation) {
    moves.live(LocalDate.now(clock)).stream()
        .filter(move -> move.opening().equals(rotation))
        .filter(move -> move.kind() == MoveKind.ROTATION && move.stage().ahead())
        .forEach(this::tell);
  }

  private void tell(MoveCase move) {
    String once = move.id() + " rotation over before";
    String name = notices.name(move.person());
    notices.person(move, once, "mobility.told.own.rotation_over", move.title());
    notices.hr(move, once + " hr", "mobility.told.rotation_over.hr", name, move.title());
    Set<PersonId> managers = new LinkedHashSet<>(owners.host(move));
    owners.home(move).ifPresent(managers::add);
    notices.tell(
        managers,
        once + " managers",
        Words.of("mobility.told.rotation_over", name, move.title()),
        move);
  }
}
