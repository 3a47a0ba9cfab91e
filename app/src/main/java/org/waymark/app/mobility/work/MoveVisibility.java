package org.waymark.app.mobility.work;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.VisibilitySource;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Moves;

/** Tells a person who sees their moves. */
@Component
class MoveVisibility implements VisibilitySource {
  private final Moves moves;
  private final Owners owners;

  MoveVisibility(Moves moves, Owners owners) {
    this.moves = moves;
    this.owners = owners;
  }

  @Override
  public List<Line> visibleOf(PersonId person) {
    List<Line> lines = new ArrayList<>();
    for (MoveCase move : moves.ofPerson(person)) {
      if (move.stage().ahead() || move.stage() == MoveStage.DONE) {
        Refusal what = Refusal.of("mobility.move.mine." + move.kind(), move.title());
        String href = "/moves/" + move.id();
        owners.home(move).ifPresent(home -> lines.add(new Line(what, home, null, null, href)));
        owners.host(move).forEach(host -> lines.add(new Line(what, host, null, null, href)));
        lines.add(new Line(what, null, "mobility.visible.hr", null, href));
      }
    }
    return lines;
  }
}
