package org.waymark.app.mobility.model;

import static org.waymark.app.mobility.MoveStage.AGREED;
import static org.waymark.app.mobility.MoveStage.APPROVING;
import static org.waymark.app.mobility.MoveStage.CANCELLED;
import static org.waymark.app.mobility.MoveStage.DONE;
import static org.waymark.app.mobility.MoveStage.PROPOSED;
import static org.waymark.app.mobility.MoveStage.RETURNED;
import static org.waymark.app.mobility.MoveStage.SCHEDULED;
import static org.waymark.app.mobility.model.Part.COMPANY;
import static org.waymark.app.mobility.model.Part.HOME_MANAGER;
import static org.waymark.app.mobility.model.Part.HOST_MANAGER;
import static org.waymark.app.mobility.model.Part.HR_PARTNER;
import static org.waymark.app.mobility.model.Part.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.app.kernel.Transitions;
import org.waymark.app.kernel.Transitions.Row;
import org.waymark.app.mobility.MoveStage;

/** Everything that may happen to a move, from acceptance to the way back. */
public final class MoveLife {
  public static final Transitions<MoveStage, Part, Act> TABLE = Transitions.of(rows());

  private MoveLife() {}

  private static List<Row<MoveStage, Part, Act>> rows() {
    List<Row<MoveStage, Part, Act>> rows = new ArrayList<>();
    for (Part part : List.of(HOST_MANAGER, HR_PARTNER, COMPANY)) {
      rows.add(row(PROPOSED, part, Act.COMPLETE, APPROVING, PERSON));
    }
    rows.add(row(APPROVING, COMPANY, Act.AGREE, AGREED, PERSON, HOST_MANAGER, HR_PARTNER));
    for (Part part : List.of(HOST_MANAGER, HR_PARTNER)) {
      rows.add(row(AGREED, part, Act.SCHEDULE, SCHEDULED, PERSON, HOME_MANAGER, HOST_MANAGER));
      rows.add(row(SCHEDULED, part, Act.SCHEDULE, SCHEDULED, PERSON, HOME_MANAGER, HOST_MANAGER));
    }
    rows.add(row(SCHEDULED, COMPANY, Act.TAKE_EFFECT, DONE, PERSON, HOME_MANAGER, HOST_MANAGER));
    for (Act back : List.of(Act.GO_BACK, Act.COME_HOME)) {
      rows.add(row(DONE, COMPANY, back, RETURNED, PERSON, HOME_MANAGER, HOST_MANAGER, HR_PARTNER));
    }
    for (MoveStage ahead : List.of(PROPOSED, APPROVING, AGREED, SCHEDULED)) {
      rows.add(row(ahead, PERSON, Act.CANCEL, CANCELLED, HOME_MANAGER, HOST_MANAGER, HR_PARTNER));
      rows.add(row(ahead, HR_PARTNER, Act.CANCEL, CANCELLED, PERSON, HOME_MANAGER, HOST_MANAGER));
      rows.add(row(ahead, COMPANY, Act.LEAVE, CANCELLED, HOST_MANAGER, HR_PARTNER));
    }
    return rows;
  }

  private static Row<MoveStage, Part, Act> row(
      MoveStage from, Part actor, Act act, MoveStage to, Part... told) {
    return new Row<>(from, actor, act, to, Set.of(told));
  }
}
