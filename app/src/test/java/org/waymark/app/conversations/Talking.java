package org.waymark.app.conversations;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.conversations.model.Agreement;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.TalkPlan;
import org.waymark.app.conversations.work.Holding;
import org.waymark.app.conversations.work.Inviting;
import org.waymark.app.conversations.work.Writing;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningsSlice;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.TarnholmHats;

/** Sarah and others who report to Jonas, and talk with him; Dana is Jonas' manager. */
@TestComponent
public class Talking {
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  private final Tarnholm tarnholm;
  private final TarnholmHats hats;
  private final Inviting inviting;
  private final Holding holding;
  private final Writing writing;
  private final List<Due> due;
  private final SampleClock clock;
  private final JdbcClient db;
  private int nr;

  Talking(
      Tarnholm tarnholm,
      TarnholmHats hats,
      Inviting inviting,
      Holding holding,
      Writing writing,
      List<Due> due,
      SampleClock clock,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.hats = hats;
    this.inviting = inviting;
    this.holding = holding;
    this.writing = writing;
    this.due = due;
    this.clock = clock;
    this.db = db;
  }

  public void company() {
    tarnholm.founded();
    hats.give("ingrid", Hat.HR_PARTNER, tarnholm.digital);
    clock.set(Duration.ZERO);
  }

  /** A developer in Digital who reports to Jonas. */
  public String somebody() {
    String number = "talker" + ++nr;
    tarnholm.person(number, "Talker", "Nr " + nr, tarnholm.digital, tarnholm.developer);
    reports(number, "jonas");
    return number;
  }

  /** From today on, with the line to another manager ended. */
  public void reports(String number, String manager) {
    db.sql("delete from people.reporting_line where person = ?")
        .param(person(number).value())
        .update();
    db.sql(
            """
            insert into people.reporting_line (person, manager, began_on, run, recorded_at)
            values (?, ?, ?, ?, now())
            """)
        .params(person(number).value(), person(manager).value(), LONG_AGO, new UUID(0, 1))
        .update();
  }

  public Inviting inviting() {
    return inviting;
  }

  public PersonId person(String number) {
    return tarnholm.person(number);
  }

  public Viewer viewer(String number) {
    return hats.viewer(number);
  }

  public Viewer jonas() {
    return hats.viewer("jonas", Hat.MANAGER);
  }

  public Viewer manager(String number) {
    return hats.viewer(number, Hat.MANAGER);
  }

  /** Times so many days after Monday at ten. */
  public static TalkPlan in(int... days) {
    List<Instant> times =
        Arrays.stream(days)
            .mapToObj(d -> OpeningsSlice.MONDAY.plus(Duration.ofDays(d)).plusSeconds(3_600))
            .toList();
    return new TalkPlan(times, 0, 45, "Room 2");
  }

  /** Jonas proposes tomorrow and the day after. */
  public TalkId proposed(String number) {
    return Eyes.done(inviting.invite(jonas(), person(number), in(1, 2))).id();
  }

  /** For tomorrow. */
  public TalkId planned(String number) {
    TalkId id = proposed(number);
    Eyes.done(inviting.accept(viewer(number), id, 1));
    return id;
  }

  public TalkId now(String number) {
    return Eyes.done(inviting.talkNow(jonas(), person(number), in())).id();
  }

  /** Now, with a shared note, and an agreement of each. */
  public TalkId held(String number) {
    TalkId id = now(number);
    writing.share(jonas(), id, 0, "Wants more of the discovery weeks");
    agrees(id, number, "Interview three users");
    agrees(id, "jonas", "Introduce Yusuf");
    Eyes.done(holding.hold(jonas(), id));
    return id;
  }

  public UUID agrees(TalkId id, String owner, String what) {
    return Eyes.done(
        holding.agree(
            jonas(),
            id,
            new Agreement.Draft(person(owner), what, LocalDate.now(clock).plusDays(20))));
  }

  public Talk cancelled(TalkId id, Viewer by) {
    return Eyes.done(inviting.cancel(by, id));
  }

  public void daysGoBy(int days) {
    clock.set(Duration.ofDays(days));
    due.forEach(Due::workOff);
  }

  /** What somebody was told of conversations, the latest first. */
  public List<String> told(String number) {
    return db.sql(
            """
            select message from communication.notice where person = :person and kind = 'conversations'
            order by id desc
            """)
        .param("person", person(number).value())
        .query(String.class)
        .list();
  }

  /** Files for calendars that somebody got about one conversation, the first first. */
  public List<String> calendars(String number, TalkId id) {
    return db
        .sql(
            """
            select attachment from communication.notice
            where person = :person and href = :href and attachment is not null order by id
            """)
        .param("person", person(number).value())
        .param("href", "/conversations/" + id)
        .query(byte[].class)
        .list()
        .stream()
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toList();
  }
}
