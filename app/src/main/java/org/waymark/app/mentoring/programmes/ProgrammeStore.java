package org.waymark.app.mentoring.programmes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.skills.SkillId;

/** Keeps programmes with their cohorts. */
@Repository
class ProgrammeStore {
  private final JdbcClient db;

  ProgrammeStore(JdbcClient db) {
    this.db = db;
  }

  /** Somebody who joined to have a mentor. */
  record Member(PersonId person, @Nullable SkillId skill) {}

  /** Who would be with whom. */
  record Pair(PersonId person, OfferId offer, boolean byHand) {}

  Optional<Programme> find(ProgrammeId id) {
    return one(id, "");
  }

  /** Nobody else changes it until the transaction ends. */
  Optional<Programme> locked(ProgrammeId id) {
    return one(id, " for update");
  }

  private Optional<Programme> one(ProgrammeId id, String how) {
    return db.sql("select * from mentoring.programme where id = :id" + how)
        .param("id", id.value())
        .query((row, _) -> ProgrammeRows.programme(row))
        .optional();
  }

  /** The latest first. */
  List<Programme> all() {
    return db.sql("select * from mentoring.programme order by begins_on desc, id limit 200")
        .query((row, _) -> ProgrammeRows.programme(row))
        .list();
  }

  /** Whose last day is over. */
  List<ProgrammeId> done(LocalDate today) {
    return db.sql("select id from mentoring.programme where state = 'running' and ends_on < :today")
        .param("today", today)
        .query((row, _) -> new ProgrammeId(row.getObject("id", UUID.class)))
        .list();
  }

  void add(Programme it, PersonId by, Instant now) {
    ProgrammePlan plan = it.plan();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", it.id().value());
    row.put("name", plan.name());
    row.put("about", plan.about());
    row.put("owner", it.owner().value());
    row.put("unit", plan.unit() == null ? null : plan.unit().value());
    row.put("family", plan.family());
    row.put("lowest", plan.lowest());
    row.put("highest", plan.highest());
    row.put("join", plan.joinUntil());
    row.put("begins", plan.beginsOn());
    row.put("ends", plan.endsOn());
    db.sql(
            """
            insert into mentoring.programme (id, name, about, owner, unit, family, lowest_level,
              highest_level, join_until, begins_on, ends_on, state, state_nr)
            values (:id, :name, :about, :owner, :unit::uuid, :family, :lowest, :highest, :join,
              :begins, :ends, 'draft', 1)
            """)
        .params(row)
        .update();
    remember(it, 1, by, now);
  }

  void move(Programme it, ProgrammeStage next, @Nullable PersonId by, Instant now) {
    int nr =
        db.sql(
                """
                update mentoring.programme set state = :state, state_nr = state_nr + 1,
                  revision = revision + 1 where id = :id returning state_nr
                """)
            .param("id", it.id().value())
            .param("state", next.code())
            .query(Integer.class)
            .single();
    remember(new Programme(it.id(), it.plan(), it.owner(), next, it.revision()), nr, by, now);
  }

  private void remember(Programme it, int nr, @Nullable PersonId by, Instant now) {
    db.sql(
            """
            insert into mentoring.programme_state (programme, nr, state, at, by_person)
            values (:id, :nr, :state, :at, :by::uuid)
            """)
        .param("id", it.id().value())
        .param("nr", nr)
        .param("state", it.stage().code())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("by", by == null ? null : by.toString())
        .update();
  }

  List<Member> members(ProgrammeId id) {
    return db.sql(
            "select person, skill from mentoring.member where programme = :id order by joined_at, person")
        .param("id", id.value())
        .query(
            (row, _) -> {
              Integer skill = row.getObject("skill", Integer.class);
              return new Member(
                  new PersonId(row.getObject("person", UUID.class)),
                  skill == null ? null : new SkillId(skill));
            })
        .list();
  }

  void join(ProgrammeId id, Member member, Instant now) {
    SkillId skill = member.skill();
    db.sql(
            """
            insert into mentoring.member (programme, person, skill, joined_at)
            values (:id, :person, :skill::int, :at)
            on conflict (programme, person) do update set skill = excluded.skill
            """)
        .param("id", id.value())
        .param("person", member.person().value())
        .param("skill", skill == null ? null : String.valueOf(skill.value()))
        .param("at", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void leave(ProgrammeId id, PersonId person) {
    db.sql("delete from mentoring.member where programme = :id and person = :person")
        .param("id", id.value())
        .param("person", person.value())
        .update();
    db.sql("update mentoring.offer set open = false where programme = :id and person = :person")
        .param("id", id.value())
        .param("person", person.value())
        .update();
  }

  List<Pair> pairs(ProgrammeId id) {
    return db.sql("select * from mentoring.proposed_pair where programme = :id order by person")
        .param("id", id.value())
        .query(
            (row, _) ->
                new Pair(
                    new PersonId(row.getObject("person", UUID.class)),
                    new OfferId(row.getObject("offer", UUID.class)),
                    row.getBoolean("by_hand")))
        .list();
  }

  void propose(ProgrammeId id, List<Pair> pairs) {
    db.sql("delete from mentoring.proposed_pair where programme = :id")
        .param("id", id.value())
        .update();
    pairs.forEach(pair -> put(id, pair));
  }

  /** One of them otherwise; without an offer, with nobody. */
  void adjust(ProgrammeId id, PersonId person, @Nullable OfferId offer) {
    db.sql("delete from mentoring.proposed_pair where programme = :id and person = :person")
        .param("id", id.value())
        .param("person", person.value())
        .update();
    if (offer != null) {
      put(id, new Pair(person, offer, true));
    }
    db.sql("update mentoring.programme set revision = revision + 1 where id = :id")
        .param("id", id.value())
        .update();
  }

  private void put(ProgrammeId id, Pair pair) {
    db.sql(
            """
            insert into mentoring.proposed_pair (programme, person, offer, by_hand)
            values (:id, :person, :offer, :hand)
            """)
        .param("id", id.value())
        .param("person", pair.person().value())
        .param("offer", pair.offer().value())
        .param("hand", pair.byHand())
        .update();
  }
}
