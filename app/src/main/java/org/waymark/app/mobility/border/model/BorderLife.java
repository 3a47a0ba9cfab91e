package org.waymark.app.mobility.border.model;

import static org.waymark.app.mobility.border.model.BorderPart.COMPANY;
import static org.waymark.app.mobility.border.model.BorderPart.GLOBAL_MOBILITY;
import static org.waymark.app.mobility.border.model.BorderPart.HR_PARTNER;
import static org.waymark.app.mobility.border.model.BorderPart.LEADER;
import static org.waymark.app.mobility.border.model.BorderPart.PERSON;
import static org.waymark.app.mobility.border.model.BorderStage.ALIGNMENT;
import static org.waymark.app.mobility.border.model.BorderStage.ASSESSMENT;
import static org.waymark.app.mobility.border.model.BorderStage.CLOSED;
import static org.waymark.app.mobility.border.model.BorderStage.CONSULTATION;
import static org.waymark.app.mobility.border.model.BorderStage.FINISHED;
import static org.waymark.app.mobility.border.model.BorderStage.MOVING;
import static org.waymark.app.mobility.border.model.BorderStage.PREPARATION;
import static org.waymark.app.mobility.border.model.BorderStage.SUPPORT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.app.kernel.Transitions;
import org.waymark.app.kernel.Transitions.Row;

/** Everything that may happen to an international case, from the idea to half a year there. */
public final class BorderLife {
  public static final Transitions<BorderStage, BorderPart, BorderAct> TABLE =
      Transitions.of(rows());

  private BorderLife() {}

  private static List<Row<BorderStage, BorderPart, BorderAct>> rows() {
    List<Row<BorderStage, BorderPart, BorderAct>> rows = new ArrayList<>();
    rows.add(row(ASSESSMENT, PERSON, BorderAct.ASK, CONSULTATION, HR_PARTNER));
    rows.add(row(CONSULTATION, HR_PARTNER, BorderAct.SEND_BACK, ASSESSMENT, PERSON));
    rows.add(row(CONSULTATION, HR_PARTNER, BorderAct.PRESENT, ALIGNMENT, PERSON, LEADER));
    rows.add(
        row(ALIGNMENT, LEADER, BorderAct.ALIGN, PREPARATION, PERSON, HR_PARTNER, GLOBAL_MOBILITY));
    rows.add(row(ALIGNMENT, LEADER, BorderAct.DECLINE, CONSULTATION, PERSON, HR_PARTNER));
    for (BorderStage ahead : List.of(ASSESSMENT, CONSULTATION, ALIGNMENT, PREPARATION)) {
      rows.add(row(ahead, COMPANY, BorderAct.JOIN, MOVING, PERSON, HR_PARTNER, GLOBAL_MOBILITY));
      rows.add(row(ahead, PERSON, BorderAct.CLOSE, CLOSED, HR_PARTNER));
      rows.add(row(ahead, HR_PARTNER, BorderAct.CLOSE, CLOSED, PERSON));
    }
    rows.add(row(MOVING, COMPANY, BorderAct.LOSE, PREPARATION, PERSON, HR_PARTNER));
    rows.add(row(MOVING, COMPANY, BorderAct.ARRIVE, SUPPORT));
    rows.add(row(SUPPORT, COMPANY, BorderAct.FINISH, FINISHED));
    for (BorderStage live : BorderStage.values()) {
      if (live.live()) {
        rows.add(row(live, COMPANY, BorderAct.LEAVE, CLOSED));
      }
    }
    return rows;
  }

  private static Row<BorderStage, BorderPart, BorderAct> row(
      BorderStage from, BorderPart actor, BorderAct act, BorderStage to, BorderPart... told) {
    return new Row<>(from, actor, act, to, Set.of(told));
  }
}
