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
import org.waymark.app.conversations.model.Agreement;
import org.waymark.app.conversations.model.Agreements;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;

/** Keeps what was agreed. */
@Repository
class AgreementStore implements Agreements {
  private final JdbcClient db;

  AgreementStore(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Optional<Agreement> locked(UUID id) {
    return db.sql("select * from conversations.agreement where id = :id for update")
        .param("id", id)
        .query(AgreementStore::agreement)
        .optional();
  }

  @Override
  public List<Agreement> of(Collection<TalkId> talks) {
    return db.sql(
            """
            select * from conversations.agreement where talk in (select unnest(:talks::uuid[]))
            order by due_on, id
            """)
        .param("talks", SqlArray.of(talks))
        .query(AgreementStore::agreement)
        .list();
  }

  @Override
  public List<Agreement> openOf(PersonId owner) {
    return db.sql(
            """
            select a.* from conversations.agreement a join conversations.talk t on t.id = a.talk
            where a.owner = :owner and a.state = 'open' and t.state = 'held' order by due_on, id
            """)
        .param("owner", owner.value())
        .query(AgreementStore::agreement)
        .list();
  }

  private static Agreement agreement(ResultSet row, int nr) throws SQLException {
    return new Agreement(
        Sql.uuid(row, "id"),
        Sql.talk(row, "talk"),
        Sql.person(row, "owner"),
        row.getString("what"),
        row.getObject("due_on", LocalDate.class),
        Agreement.State.of(row.getString("state")),
        row.getObject("ended_on", LocalDate.class));
  }

  @Override
  public void add(Agreement it, PersonId by, Instant now) {
    db.sql(
            """
            insert into conversations.agreement
              (id, talk, owner, what, due_on, state, added_by, added_at)
            values (:id, :talk, :owner, :what, :due, 'open', :by, :at)
            """)
        .param("id", it.id())
        .param("talk", it.talk().value())
        .param("owner", it.owner().value())
        .param("what", it.what())
        .param("due", it.dueOn())
        .param("by", by.value())
        .param("at", Sql.at(now))
        .update();
  }

  @Override
  public void move(Agreement it) {
    db.sql("update conversations.agreement set state = :state, ended_on = :ended where id = :id")
        .param("id", it.id())
        .param("state", it.state().code())
        .param("ended", it.endedOn())
        .update();
  }

  @Override
  public void remove(UUID id) {
    db.sql("delete from conversations.agreement where id = :id").param("id", id).update();
  }

  @Override
  public void pass(PersonId person, PersonId former, PersonId next) {
    db.sql(
            """
            update conversations.agreement a set owner = :next from conversations.talk t
            where t.id = a.talk and t.person = :person and t.manager = :former
              and a.owner = :former and a.state = 'open'
            """)
        .param("person", person.value())
        .param("former", former.value())
        .param("next", next.value())
        .update();
  }
}
