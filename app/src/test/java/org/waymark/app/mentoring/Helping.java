package org.waymark.app.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;

/**
 * Ruth and Yusuf, product managers who offer to be mentors for user research; Grace in Stores too.
 * Sarah, a developer with Jonas as manager, looks for somebody.
 */
@TestComponent
public class Helping {
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  private final Tarnholm tarnholm;
  private final Mentoring mentoring;
  private final List<Due> due;
  private final SampleClock clock;
  private final JdbcClient db;
  private int nr;

  Helping(Tarnholm tarnholm, Mentoring mentoring, List<Due> due, SampleClock clock, JdbcClient db) {
    this.tarnholm = tarnholm;
    this.mentoring = mentoring;
    this.due = due;
    this.clock = clock;
    this.db = db;
  }

  public void company() {
    tarnholm.founded();
    clock.set(Duration.ZERO);
    for (String name : List.of("ruth", "yusuf")) {
      tarnholm.person(name, name, "Offers", tarnholm.digital, tarnholm.productManager);
      tarnholm.holds(name, Tarnholm.RESEARCH, 4);
    }
  }

  /** A developer who reports to nobody. */
  public Viewer somebody() {
    String number = "seeker" + ++nr;
    tarnholm.person(number, "Seeker", "Nr " + nr, tarnholm.digital, tarnholm.developer);
    return tarnholm.viewer(number);
  }

  /** A product manager who offers nothing yet. */
  public Viewer expert() {
    String number = "expert" + ++nr;
    tarnholm.person(number, "Expert", "Nr " + nr, tarnholm.digital, tarnholm.productManager);
    return tarnholm.viewer(number);
  }

  public OfferId mentor(Viewer who, int places) {
    return Eyes.done(mentoring.offer(who, draft(SupportKind.MENTOR, places, true)));
  }

  public OfferDraft draft(SupportKind kind, int places, boolean open) {
    return new OfferDraft(
        kind,
        places,
        open,
        Set.of("en"),
        ZoneId.of("Europe/Amsterdam"),
        kind == SupportKind.MENTOR ? Set.of(Tarnholm.RESEARCH) : Set.of(),
        kind == SupportKind.COACH ? Set.of(CoachQuestion.DECISION) : Set.of(),
        "");
  }

  public Need need() {
    return Need.of(Tarnholm.RESEARCH, "How do you talk to users?");
  }

  public MentorshipId asks(Viewer who, OfferId... list) {
    return Eyes.done(mentoring.ask(who, SupportKind.MENTOR, need(), List.of(list), false));
  }

  /** Asked, and said yes to. */
  public MentorshipId pair(Viewer person, Viewer mentor) {
    MentorshipId id = asks(person, mentor(mentor, 3));
    Eyes.done(mentoring.accept(mentor, id));
    return id;
  }

  public void canBeFound(Viewer who) {
    db.sql(
            """
            insert into skills.availability (person_id, discoverable, since)
            values (?, true, timestamptz '2026-01-01')
            on conflict (person_id) do update set discoverable = true
            """)
        .param(who.self().value())
        .update();
  }

  public void hides(Viewer who) {
    db.sql("update skills.availability set discoverable = false where person_id = ?")
        .param(who.self().value())
        .update();
  }

  /** Was a developer until half a year ago. */
  public void wasADeveloper(Viewer who) {
    LocalDate changed = LocalDate.of(2026, 5, 1);
    db.sql("update people.spell set role = ?, until = ? where person = ?")
        .params(tarnholm.developer.value(), changed, who.self().value())
        .update();
    db.sql(
            """
            insert into people.spell
              (person, role, unit, location, kind, began_on, role_since, run, recorded_at)
            values (?, ?, ?, ?, 'promotion', ?, ?, ?, timestamptz '2026-05-01')
            """)
        .params(
            who.self().value(),
            tarnholm.productManager.value(),
            tarnholm.digital.value(),
            tarnholm.rotterdam.value(),
            changed,
            changed,
            new UUID(0, 1))
        .update();
  }

  public void reports(Viewer person, Viewer manager) {
    db.sql("delete from people.reporting_line where person = ?")
        .param(person.self().value())
        .update();
    db.sql(
            """
            insert into people.reporting_line (person, manager, began_on, run, recorded_at)
            values (?, ?, ?, ?, timestamptz '2026-01-01')
            """)
        .params(person.self().value(), manager.self().value(), LONG_AGO, new UUID(0, 1))
        .update();
  }

  public void leaves(Viewer who) {
    LocalDate last = LocalDate.now(clock).minusDays(1);
    db.sql("update people.person set left_on = ? where id = ?")
        .params(last, who.self().value())
        .update();
    db.sql("update people.spell set until = ? where person = ?")
        .params(last.plusDays(1), who.self().value())
        .update();
  }

  public void workOff() {
    due.forEach(Due::workOff);
  }

  public void days(int days) {
    clock.set(clock.offset().plusDays(days));
    workOff();
    workOff();
  }

  public Instant in(int days) {
    return clock.instant().plus(Duration.ofDays(days));
  }

  /** Messages of somebody, the latest first. */
  public List<String> told(Viewer who) {
    return db.sql(
            "select message from communication.notice where person = ? order by at desc, id desc")
        .param(who.self().value())
        .query(String.class)
        .list();
  }

  public String stage(MentorshipId id) {
    return db.sql("select state from mentoring.mentorship where id = ?")
        .param(id.value())
        .query(String.class)
        .single();
  }

  /** The waiting list is looked at after the act that freed a place. */
  public void becomes(MentorshipId id, String stage) {
    await().untilAsserted(() -> assertThat(stage(id)).isEqualTo(stage));
  }

  public @Nullable UUID with(MentorshipId id) {
    return db.sql("select mentor from mentoring.mentorship where id = ?")
        .param(id.value())
        .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
        .single()
        .orElse(null);
  }
}
