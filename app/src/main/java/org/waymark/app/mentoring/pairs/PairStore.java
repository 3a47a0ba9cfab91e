package org.waymark.app.mentoring.pairs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.SupportKind;

/** Keeps mentorships; what happened to one is only ever added. */
@Repository
public class PairStore {
  private final JdbcClient db;
  private final PairWriter writer;

  PairStore(JdbcClient db, PairWriter writer) {
    this.db = db;
    this.writer = writer;
  }

  Optional<Mentorship> find(MentorshipId id) {
    return db.sql(PairRows.SELECT + "where m.id = :id")
        .param("id", id.value())
        .query((row, _) -> PairRows.mentorship(row))
        .optional();
  }

  /** Nobody else changes it until the transaction ends. */
  Optional<Mentorship> locked(MentorshipId id) {
    return db.sql(PairRows.SELECT + "where m.id = :id for update")
        .param("id", id.value())
        .query((row, _) -> PairRows.mentorship(row))
        .optional();
  }

  /** Nothing where somebody else changes it at this moment. */
  Optional<Mentorship> lockedIfFree(MentorshipId id) {
    return db.sql(PairRows.SELECT + "where m.id = :id for update skip locked")
        .param("id", id.value())
        .query((row, _) -> PairRows.mentorship(row))
        .optional();
  }

  /** Of two searches of the same kind by the same person at once, the second waits here. */
  void oneAtATime(PersonId person) {
    db.sql("select pg_advisory_xact_lock(hashtext('mentoring'), hashtext(:person))")
        .param("person", person.toString())
        .query((_, _) -> true)
        .list();
  }

  boolean searches(PersonId person, SupportKind kind) {
    return db.sql(
                """
                select count(*) from mentoring.mentorship
                where person = :person and kind = :kind and state in ('waiting', 'asked')
                """)
            .param("person", person.value())
            .param("kind", kind.code())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** With whom somebody is together in this way, or whom they asked. */
  Set<PersonId> with(PersonId person, SupportKind kind) {
    return db.sql(
            """
            select mentor from mentoring.mentorship
            where person = :person and kind = :kind and state in ('asked', 'active')
            """)
        .param("person", person.value())
        .param("kind", kind.code())
        .query((row, _) -> new PersonId(row.getObject("mentor", UUID.class)))
        .set();
  }

  /** Begins as waiting. */
  void add(Mentorship it, Change change) {
    writer.insert(it, change);
    writer.remember(it, 1, change);
  }

  /** Its next state. */
  void move(Mentorship it, Change change, @Nullable Integer place) {
    int nr = writer.place(it, change, place);
    writer.remember(it, nr, change);
  }

  /** Those who wait while somebody they could ask has a place, who asked first. */
  List<MentorshipId> couldBeBrought(int most) {
    return ids(
        db.sql(
                """
                select m.id from mentoring.mentorship m
                where m.state = 'waiting' and exists (select from mentoring.offer o
                  where o.open and o.kind = m.kind and o.programme is null and o.person <> m.person
                    and o.capacity > (select count(*) from mentoring.place p where p.offer = o.id)
                    and (exists (select from mentoring.wish w
                        where w.mentorship = m.id and w.offer = o.id and w.answer is null)
                      or m.anybody and not exists (select from mentoring.wish w
                        where w.mentorship = m.id and w.offer = o.id and w.answer is not null)
                        and (m.skill is null or exists (select from mentoring.topic t
                          where t.offer = o.id and t.skill = m.skill))
                        and (m.question is null or m.question = any(o.questions))
                        and m.kind <> 'talk'))
                order by m.id limit :most
                """)
            .param("most", most));
  }

  /** Asked, and past the day by which there should be an answer. */
  List<MentorshipId> late(LocalDate today) {
    return ids(
        db.sql("select id from mentoring.mentorship where state = 'asked' and due_on < :today")
            .param("today", today));
  }

  /** All that is not over of people who are not here any more. */
  List<MentorshipId> of(Collection<PersonId> gone) {
    return ids(
        db.sql(
                """
                select id from mentoring.mentorship where state in ('waiting', 'asked', 'active')
                  and (person in (select unnest(:gone::uuid[])) or mentor in (select unnest(:gone::uuid[]))) order by id
                """)
            .param("gone", SqlArray.of(gone)));
  }

  /** Everybody in something that is not over. */
  Set<PersonId> everybody() {
    return db.sql(
            """
            select person from mentoring.mentorship where state in ('waiting', 'asked', 'active')
            union
            select mentor from mentoring.mentorship where state in ('asked', 'active')
            """)
        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
        .set();
  }

  private static List<MentorshipId> ids(JdbcClient.StatementSpec sql) {
    return sql.query((row, _) -> new MentorshipId(row.getObject("id", UUID.class))).list();
  }
}
