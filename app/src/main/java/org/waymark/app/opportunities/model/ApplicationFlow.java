package org.waymark.app.opportunities.model;

import static org.waymark.app.opportunities.ApplicationAct.*;
import static org.waymark.app.opportunities.ApplicationParty.*;
import static org.waymark.app.opportunities.ApplicationStage.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.app.kernel.Transitions;
import org.waymark.app.kernel.Transitions.Row;
import org.waymark.app.opportunities.ApplicationAct;
import org.waymark.app.opportunities.ApplicationParty;
import org.waymark.app.opportunities.ApplicationStage;

/** Everything that may happen to an application, from the draft to acceptance or another end. */
public final class ApplicationFlow {
  public static final Transitions<ApplicationStage, ApplicationParty, ApplicationAct> TABLE =
      Transitions.of(rows());

  private ApplicationFlow() {}

  private static List<Row<ApplicationStage, ApplicationParty, ApplicationAct>> rows() {
    List<Row<ApplicationStage, ApplicationParty, ApplicationAct>> rows = new ArrayList<>();
    rows.add(row(DRAFT, PERSON, SEND, SUBMITTED, HIRING, MANAGER));
    rows.add(row(DRAFT, PERSON, WITHDRAW, WITHDRAWN));
    rows.add(row(DRAFT, COMPANY, LEAVE, WITHDRAWN));
    rows.add(row(SUBMITTED, HIRING, LOOK_INTO_IT, SCREENING, PERSON));
    rows.add(row(SUBMITTED, HIRING, ASK_TO_TALK, CONVERSATION, PERSON, MANAGER));
    rows.add(row(SCREENING, HIRING, ASK_TO_TALK, CONVERSATION, PERSON, MANAGER));
    rows.add(row(CONVERSATION, HIRING, MAKE_AN_OFFER, OFFER, PERSON, MANAGER));
    for (ApplicationStage before : List.of(DRAFT, SUBMITTED, SCREENING, CONVERSATION)) {
      rows.add(row(before, ROUND, PLACE, OFFER, MANAGER));
    }
    rows.add(row(OFFER, PERSON, ACCEPT, ACCEPTED, HIRING, MANAGER, OTHER_OPENINGS));
    rows.add(row(OFFER, PERSON, DECLINE, WITHDRAWN, HIRING));
    for (ApplicationStage underway : List.of(SUBMITTED, SCREENING, CONVERSATION, OFFER)) {
      rows.add(row(underway, PERSON, WITHDRAW, WITHDRAWN, HIRING));
      rows.add(row(underway, HIRING, NOT_SELECT, NOT_SELECTED, PERSON));
      rows.add(row(underway, COMPANY, LEAVE, WITHDRAWN, HIRING));
    }
    return rows;
  }

  private static Row<ApplicationStage, ApplicationParty, ApplicationAct> row(
      ApplicationStage from,
      ApplicationParty actor,
      ApplicationAct act,
      ApplicationStage to,
      ApplicationParty... told) {
    return new Row<>(from, actor, act, to, Set.of(told));
  }
}
