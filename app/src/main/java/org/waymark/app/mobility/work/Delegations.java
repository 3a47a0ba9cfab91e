package org.waymark.app.mobility.work;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.shell.Words;

/**
 * Somebody stands in for somebody, for a time: for the steps that wait for that person, and for
 * nothing else. Who stands in cannot hand that on.
 */
@Component
public class Delegations {
  /** At most about a quarter of a year. */
  static final int LONGEST_DAYS = 92;

  private final JdbcClient db;
  private final People people;
  private final Audit audit;
  private final MoveNotices notices;
  private final Clock clock;

  Delegations(JdbcClient db, People people, Audit audit, MoveNotices notices, Clock clock) {
    this.db = db;
    this.people = people;
    this.audit = audit;
    this.notices = notices;
    this.clock = clock;
  }

  /** Somebody who stands in, the days included. */
  public record Delegation(
      UUID id, PersonId from, PersonId to, LocalDate fromOn, LocalDate lastOn) {}

  /** For whom somebody may answer today. */
  public Set<PersonId> standsInFor(PersonId person) {
    return db.sql(
            """
            select from_person from mobility.delegation
            where to_person = :to and ended_at is null and :today between from_on and last_on
            """)
        .param("to", person.value())
        .param("today", LocalDate.now(clock))
        .query((row, _) -> new PersonId(row.getObject("from_person", UUID.class)))
        .set();
  }

  /** Those that a person gave and that are not over. */
  public List<Delegation> givenBy(PersonId person) {
    return notOver("from_person", person);
  }

  /** Those that others gave to a person and that are not over. */
  public List<Delegation> givenTo(PersonId person) {
    return notOver("to_person", person);
  }

  private List<Delegation> notOver(String column, PersonId person) {
    return db.sql(
            """
            select * from mobility.delegation
            where %s = :person and ended_at is null and last_on >= :today order by from_on, id
            """
                .formatted(column))
        .param("person", person.value())
        .param("today", LocalDate.now(clock))
        .query(
            (row, _) ->
                new Delegation(
                    row.getObject("id", UUID.class),
                    new PersonId(row.getObject("from_person", UUID.class)),
                    new PersonId(row.getObject("to_person", UUID.class)),
                    row.getObject("from_on", LocalDate.class),
                    row.getObject("last_on", LocalDate.class)))
        .list();
  }

  @Transactional
  public Outcome<UUID> give(Viewer viewer, PersonId to, LocalDate fromOn, LocalDate lastOn) {
    List<Refusal> no = refusals(viewer.self(), to, fromOn, lastOn);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    UUID id =
        db.sql(
                """
                insert into mobility.delegation (from_person, to_person, from_on, last_on, made_at)
                values (:from, :to, :fromOn, :lastOn, :at) returning id
                """)
            .param("from", viewer.self().value())
            .param("to", to.value())
            .param("fromOn", fromOn)
            .param("lastOn", lastOn)
            .param("at", Timestamp.from(clock.instant()))
            .query(UUID.class)
            .single();
    audit.act(viewer, "delegation", to, id.toString());
    notices.tell(
        List.of(to),
        "stand-in " + id,
        Words.of("mobility.told.stand_in", notices.name(viewer.self()), fromOn, lastOn),
        "/stand-ins");
    return Outcome.done(id);
  }

  private List<Refusal> refusals(PersonId me, PersonId to, LocalDate fromOn, LocalDate lastOn) {
    List<Refusal> no = new ArrayList<>();
    if (to.equals(me)) {
      no.add(Refusal.of("mobility.delegation.not_oneself"));
    }
    if (!people.employed(to)) {
      no.add(Refusal.of("mobility.person.not_here"));
    }
    if (fromOn.isBefore(LocalDate.now(clock)) || lastOn.isBefore(fromOn)) {
      no.add(Refusal.of("mobility.delegation.days"));
    }
    if (lastOn.isAfter(fromOn.plusDays(LONGEST_DAYS))) {
      no.add(Refusal.of("mobility.delegation.too_long", LONGEST_DAYS));
    }
    return no;
  }

  @Transactional
  public void end(Viewer viewer, UUID id) {
    int ended =
        db.sql(
                "update mobility.delegation set ended_at = :at where id = :id and from_person = :me and ended_at is null")
            .param("at", Timestamp.from(clock.instant()))
            .param("id", id)
            .param("me", viewer.self().value())
            .update();
    if (ended == 0) {
      throw new NotYours();
    }
    audit.act(viewer, "delegation", null, id.toString());
  }
}
