package org.waymark.app.mobility;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.work.CaseOpening;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.Dates;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.opportunities.selection.Answering;
import org.waymark.app.opportunities.selection.Selecting;

/** People who apply, are offered a place and accept it, as they would on pages. */
@TestComponent
public class Going {
  private final Tarnholm tarnholm;
  private final Hiring hiring;
  private final Applications applications;
  private final Selecting selecting;
  private final Answering answering;
  private final CaseOpening cases;

  Going(
      Tarnholm tarnholm,
      Hiring hiring,
      Applications applications,
      Selecting selecting,
      Answering answering,
      CaseOpening cases) {
    this.tarnholm = tarnholm;
    this.hiring = hiring;
    this.applications = applications;
    this.selecting = selecting;
    this.answering = answering;
    this.cases = cases;
  }

  /** With Dana, for so many weeks or until a day. */
  public OpeningId rotation(String title, int weeks, @Nullable LocalDate ends) {
    Posting p = Postings.role(tarnholm, title);
    Posting rotation =
        new Posting(
            OpeningKind.ROTATION,
            title,
            p.description(),
            p.role(),
            p.unit(),
            p.location(),
            p.remote(),
            1,
            new Dates(null, null, null, ends),
            null,
            weeks,
            null);
    OpeningId id = Eyes.done(hiring.draft(tarnholm.dana(), rotation, Set.of()));
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    return id;
  }

  /** A fifth of somebody's time, with Dana. */
  public OpeningId project(String title, int seats) {
    return project(title, 20, seats);
  }

  public OpeningId project(String title, int percent, int seats) {
    OpeningId id =
        Eyes.done(
            hiring.draft(
                tarnholm.dana(), Postings.project(tarnholm, title, percent, seats), Set.of()));
    Eyes.done(hiring.ask(tarnholm.dana(), id, 0, Postings.research()));
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    return id;
  }

  /** From the application to the offer. */
  public ApplicationId offered(String number, OpeningId opening) {
    ApplicationId id = Eyes.done(applications.send(tarnholm.viewer(number), opening, ""));
    Eyes.done(selecting.askToTalk(tarnholm.ingrid(), id));
    Eyes.done(selecting.offer(tarnholm.ingrid(), id));
    return id;
  }

  /** From the application to the move. */
  public MoveId accepts(String number, OpeningId opening) {
    ApplicationId id = offered(number, opening);
    Viewer who = tarnholm.viewer(number);
    Eyes.done(answering.accept(who, id));
    return cases.open(id, opening, who.self()).orElseThrow();
  }
}
