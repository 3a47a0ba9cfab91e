package org.waymark.app.conversations.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.Handover;
import org.waymark.app.conversations.model.Handovers;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;

/** Keeps what people let others read of their conversations. */
@Repository
class HandoverStore implements Handovers {
  private final JdbcClient db;

  HandoverStore(JdbcClient db) {
    this.db = db;
  }

  @Override
  public boolean ask(Handover it) {
    return db.sql(
                """
                insert into conversations.handover (id, person, former, next, asked_on, state)
                values (:id, :person, :former, :next, :on, 'asked')
                on conflict (person, former, next) do nothing
                """)
            .param("id", it.id())
            .param("person", it.person().value())
            .param("former", it.former().value())
            .param("next", it.next().value())
            .param("on", it.askedOn())
            .update()
        == 1;
  }

  @Override
  public Optional<Handover> locked(UUID id) {
    return db.sql("select * from conversations.handover where id = :id for update")
        .param("id", id)
        .query(HandoverStore::handover)
        .optional();
  }

  @Override
  public List<Handover> of(PersonId person) {
    return db.sql("select * from conversations.handover where person = :person order by id desc")
        .param("person", person.value())
        .query(HandoverStore::handover)
        .list();
  }

  @Override
  public List<Handover> givenTo(PersonId next, Collection<PersonId> people) {
    return db.sql(
            """
            select * from conversations.handover
            where next = :next and person in (select unnest(:people::uuid[]))
              and state in ('agreements', 'notes')
            """)
        .param("next", next.value())
        .param("people", SqlArray.of(people))
        .query(HandoverStore::handover)
        .list();
  }

  private static Handover handover(ResultSet row, int nr) throws SQLException {
    return new Handover(
        Sql.uuid(row, "id"),
        Sql.person(row, "person"),
        Sql.person(row, "former"),
        Sql.person(row, "next"),
        row.getObject("asked_on", LocalDate.class),
        Handover.State.of(row.getString("state")));
  }

  @Override
  public void answer(Handover answered, Instant at) {
    db.sql("update conversations.handover set state = :state, answered_at = :at where id = :id")
        .param("id", answered.id())
        .param("state", answered.state().code())
        .param("at", Sql.at(at))
        .update();
  }

  @Override
  public List<Share> shares(Collection<TalkId> talks, LocalDate today) {
    return db.sql(
            """
            select * from conversations.share
            where talk in (select unnest(:talks::uuid[])) and until > :today order by until, reader
            """)
        .param("talks", SqlArray.of(talks))
        .param("today", today)
        .query(
            (row, _) ->
                new Share(
                    Sql.talk(row, "talk"),
                    Sql.person(row, "reader"),
                    row.getObject("until", LocalDate.class)))
        .list();
  }

  @Override
  public void share(Share share, LocalDate since) {
    db.sql(
            """
            insert into conversations.share values (:talk, :reader, :since, :until)
            on conflict (talk, reader) do update
              set since = excluded.since, until = excluded.until
            """)
        .param("talk", share.talk().value())
        .param("reader", share.reader().value())
        .param("since", since)
        .param("until", share.until())
        .update();
  }

  @Override
  public void unshare(TalkId talk, PersonId reader) {
    db.sql("delete from conversations.share where talk = :talk and reader = :reader")
        .param("talk", talk.value())
        .param("reader", reader.value())
        .update();
  }
}
