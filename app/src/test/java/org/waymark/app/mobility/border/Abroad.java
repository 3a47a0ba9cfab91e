package org.waymark.app.mobility.border;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.Moving;
import org.waymark.app.mobility.border.model.Answer;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.BorderTask;
import org.waymark.app.mobility.border.model.Borders;
import org.waymark.app.mobility.border.model.Goal;
import org.waymark.app.mobility.border.model.Risk;
import org.waymark.app.mobility.border.model.Stay;
import org.waymark.app.mobility.border.model.Story;
import org.waymark.app.mobility.border.model.TaskBook;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Hiring;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Postings;
import org.waymark.app.opportunities.Tarnholm;

/** People of Tarnholm on their way from Rotterdam to Leeds, which the tests put into Singapore. */
@TestComponent
public class Abroad {
  private final Tarnholm tarnholm;
  private final Moving moving;
  private final Hiring hiring;
  private final InternationalCases cases;
  private final Borders borders;
  private final BorderTasks tasks;
  private final TaskBook book;
  private final ExamplePacks examples;
  private final JdbcClient db;

  Abroad(
      Tarnholm tarnholm,
      Moving moving,
      Hiring hiring,
      InternationalCases cases,
      Borders borders,
      BorderTasks tasks,
      TaskBook book,
      ExamplePacks examples,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.moving = moving;
    this.hiring = hiring;
    this.cases = cases;
    this.borders = borders;
    this.tasks = tasks;
    this.book = book;
    this.examples = examples;
    this.db = db;
  }

  /** With a place in Singapore, and the four examples. */
  public void company() {
    moving.company();
    db.sql(
            """
            update people.location set country = 'SG', region = 'APAC',
              time_zone = 'Asia/Singapore' where code = 'LDS'
            """)
        .update();
    examples.bring();
  }

  public Viewer amara() {
    return tarnholm.viewer("amara", Hat.LEADER);
  }

  public static Map<Risk, Answer> answers(Risk... yes) {
    Map<Risk, Answer> all = new EnumMap<>(Risk.class);
    for (Risk risk : Risk.values()) {
      all.put(risk, Set.of(yes).contains(risk) ? Answer.YES : Answer.NO);
    }
    return all;
  }

  /** The person writes, for themselves. */
  public BorderId begun(String number) {
    Goal goal = new Goal("APAC", "", Stay.PERMANENT, null);
    return Eyes.done(cases.begin(tarnholm.viewer(number), goal)).id();
  }

  public BorderId asked(String number, Risk... yes) {
    BorderId id = begun(number);
    Eyes.done(
        cases.assess(tarnholm.viewer(number), id, "To learn", "Two launches", answers(yes), true));
    return id;
  }

  public BorderId presented(String number, Risk... yes) {
    BorderId id = asked(number, yes);
    Eyes.done(cases.consult(tarnholm.ingrid(), id, finding(yes)));
    return id;
  }

  public static InternationalCases.Finding finding(Risk... yes) {
    Story story = new Story("", "", "A brand that grows", "Removal and a flat", "Openings there");
    return new InternationalCases.Finding("SG", story, answers(yes), true, "");
  }

  public BorderId aligned(String number, Risk... yes) {
    BorderId id = presented(number, yes);
    Eyes.done(cases.align(amara(), id, true, ""));
    return id;
  }

  /** Accepted in Singapore, by Grace. */
  public MoveId accepts(String number) {
    return moving.accepts(number, draft("There " + number));
  }

  /** Published there. */
  public OpeningId published(String title) {
    OpeningId id = draft(title);
    Eyes.done(hiring.publish(tarnholm.viewer("grace", Hat.MANAGER), id));
    return id;
  }

  private OpeningId draft(String title) {
    return Eyes.done(
        hiring.draft(
            tarnholm.viewer("grace", Hat.MANAGER),
            Postings.seat(tarnholm, title, tarnholm.stores, tarnholm.leeds, 1),
            Set.of()));
  }

  public void allAgree(MoveId id) {
    moving.agree(tarnholm.jonas(), id, StepKind.RELEASE);
    moving.agree(tarnholm.viewer("grace"), id, StepKind.HOST_MANAGER);
    moving.agree(tarnholm.ingrid(), id, StepKind.HOME_HR);
    moving.agree(tarnholm.tomasz(), id, StepKind.HOST_HR);
    for (StepKind kind :
        List.of(StepKind.GLOBAL_MOBILITY, StepKind.RIGHT_TO_WORK, StepKind.TAX, StepKind.FINANCE)) {
      moving.agree(tarnholm.ingrid(), id, kind);
    }
    moving.agree(amara(), id, StepKind.LEADERSHIP);
  }

  public BorderCase of(MoveId move) {
    return borders.of(move).orElseThrow();
  }

  public BorderCase find(BorderId id) {
    return borders.find(id).orElseThrow();
  }

  public List<BorderTask> tasks(BorderId id) {
    return book.of(id);
  }

  /** HR, who has them all, does what holds up the start. */
  public void doBlocking(BorderId id) {
    tasks(id).stream()
        .filter(BorderTask::holds)
        .forEach(t -> Eyes.done(tasks.done(tarnholm.ingrid(), id, t.id())));
  }
}
