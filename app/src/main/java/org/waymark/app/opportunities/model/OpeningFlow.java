package org.waymark.app.opportunities.model;

import static org.waymark.app.opportunities.OpeningAct.APPROVE;
import static org.waymark.app.opportunities.OpeningAct.CLOSE;
import static org.waymark.app.opportunities.OpeningAct.END_EARLY;
import static org.waymark.app.opportunities.OpeningAct.EXTEND;
import static org.waymark.app.opportunities.OpeningAct.FILL;
import static org.waymark.app.opportunities.OpeningAct.FINISH;
import static org.waymark.app.opportunities.OpeningAct.HAND_IN;
import static org.waymark.app.opportunities.OpeningAct.PASS_GATE;
import static org.waymark.app.opportunities.OpeningAct.PUBLISH;
import static org.waymark.app.opportunities.OpeningAct.RETURN;
import static org.waymark.app.opportunities.OpeningAct.START;
import static org.waymark.app.opportunities.OpeningAct.STOP_AT_GATE;
import static org.waymark.app.opportunities.OpeningAct.TAKE_BACK;
import static org.waymark.app.opportunities.OpeningAct.WITHDRAW;
import static org.waymark.app.opportunities.OpeningCard.Stage.CLOSED;
import static org.waymark.app.opportunities.OpeningCard.Stage.DRAFT;
import static org.waymark.app.opportunities.OpeningCard.Stage.ENDED;
import static org.waymark.app.opportunities.OpeningCard.Stage.FINISHED;
import static org.waymark.app.opportunities.OpeningCard.Stage.PUBLISHED;
import static org.waymark.app.opportunities.OpeningCard.Stage.RUNNING;
import static org.waymark.app.opportunities.OpeningCard.Stage.WAITING;
import static org.waymark.app.opportunities.OpeningCard.Stage.WITHDRAWN;
import static org.waymark.app.opportunities.OpeningParty.APPLICANTS;
import static org.waymark.app.opportunities.OpeningParty.APPROVER;
import static org.waymark.app.opportunities.OpeningParty.COMPANY;
import static org.waymark.app.opportunities.OpeningParty.HIRING;
import static org.waymark.app.opportunities.OpeningParty.NAMED;
import static org.waymark.app.opportunities.OpeningParty.TAKING_PART;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.waymark.app.kernel.Transitions;
import org.waymark.app.kernel.Transitions.Row;
import org.waymark.app.opportunities.OpeningAct;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.OpeningParty;

/** Everything that may happen to an opening: one table for each kind. */
public final class OpeningFlow {
  private static final Map<OpeningKind, Transitions<Stage, OpeningParty, OpeningAct>> TABLES =
      new EnumMap<>(OpeningKind.class);

  static {
    Arrays.stream(OpeningKind.values()).forEach(k -> TABLES.put(k, Transitions.of(rows(k))));
  }

  private OpeningFlow() {}

  public static Transitions<Stage, OpeningParty, OpeningAct> of(OpeningKind kind) {
    return Objects.requireNonNull(TABLES.get(kind));
  }

  private static List<Row<Stage, OpeningParty, OpeningAct>> rows(OpeningKind kind) {
    List<Row<Stage, OpeningParty, OpeningAct>> rows = new ArrayList<>();
    if (kind != OpeningKind.SHADOWING) { // too small to ask anybody
      rows.addAll(approval());
    }
    rows.add(row(DRAFT, HIRING, PUBLISH, PUBLISHED, NAMED));
    rows.add(row(PUBLISHED, HIRING, EXTEND, PUBLISHED));
    rows.add(row(PUBLISHED, HIRING, CLOSE, CLOSED));
    rows.add(row(PUBLISHED, HIRING, WITHDRAW, WITHDRAWN));
    switch (kind) {
      case ROLE -> rows.add(row(PUBLISHED, COMPANY, FILL, CLOSED, APPLICANTS));
      case SHADOWING -> rows.addAll(running());
      case ROTATION -> {
        rows.addAll(running());
        rows.add(row(RUNNING, HIRING, EXTEND, RUNNING, TAKING_PART));
      }
      case PROJECT -> {
        rows.addAll(running());
        rows.add(row(RUNNING, HIRING, EXTEND, RUNNING, TAKING_PART));
        rows.add(row(RUNNING, HIRING, PASS_GATE, RUNNING, TAKING_PART));
        rows.add(row(RUNNING, HIRING, STOP_AT_GATE, ENDED, TAKING_PART));
      }
    }
    return rows;
  }

  private static List<Row<Stage, OpeningParty, OpeningAct>> approval() {
    return List.of(
        row(DRAFT, HIRING, HAND_IN, WAITING, APPROVER),
        row(WAITING, HIRING, TAKE_BACK, DRAFT),
        row(WAITING, APPROVER, APPROVE, PUBLISHED, HIRING, NAMED),
        row(WAITING, APPROVER, RETURN, DRAFT, HIRING));
  }

  private static List<Row<Stage, OpeningParty, OpeningAct>> running() {
    return List.of(
        row(PUBLISHED, COMPANY, FILL, RUNNING, HIRING, APPLICANTS),
        row(PUBLISHED, HIRING, START, RUNNING, TAKING_PART, APPLICANTS),
        row(RUNNING, HIRING, FINISH, FINISHED, TAKING_PART),
        row(RUNNING, HIRING, END_EARLY, ENDED, TAKING_PART));
  }

  private static Row<Stage, OpeningParty, OpeningAct> row(
      Stage from, OpeningParty actor, OpeningAct act, Stage to, OpeningParty... told) {
    return new Row<>(from, actor, act, to, Set.of(told));
  }
}
