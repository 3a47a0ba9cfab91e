package org.waymark.app.policy.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.policy.model.ExceptionBook;
import org.waymark.app.policy.model.ExceptionLife.Stage;
import org.waymark.app.policy.model.ExceptionRequest;
import org.waymark.app.policy.model.Versions.Change;

@Repository
class ExceptionStore implements ExceptionBook {
  private static final String ALL = "select * from policy.exception ";
  private final JdbcClient db;

  ExceptionStore(JdbcClient db) {
    this.db = db;
  }

  @Override
  public boolean add(ExceptionRequest request, Change change) {
    int added =
        db.sql(
                """
                insert into policy.exception (id, person, kind, subject, rules, why, version,
                  asked_at, state, state_nr, decider, decider_as, hours, due_at, remind_at)
                values (:id, :person, :kind, :subject, :rules::text[], :why, :version,
                  :asked_at, :state, 1, :decider, :decider_as, :hours, :due_at, :remind_at)
                on conflict do nothing
                """)
            .params(ExceptionRows.write(request))
            .update();
    if (added == 1) {
      remember(request, 1, change);
    }
    return added == 1;
  }

  @Override
  public void keep(ExceptionRequest request, @Nullable Change change) {
    int nr =
        db.sql(
                """
                update policy.exception set state = :state, decider = :decider,
                  decider_as = :decider_as, due_at = :due_at, remind_at = :remind_at,
                  expires_on = :expires_on, state_nr = state_nr + :moved
                where id = :id returning state_nr
                """)
            .params(ExceptionRows.write(request))
            .param("moved", change == null ? 0 : 1)
            .query(Integer.class)
            .single();
    if (change != null) {
      remember(request, nr, change);
    }
  }

  private void remember(ExceptionRequest request, int nr, Change change) {
    db.sql(
            """
            insert into policy.exception_state (exception, nr, state, at, by_person, why)
            values (:id, :nr, :state, :at, :by, :why)
            """)
        .param("id", request.id())
        .param("nr", nr)
        .param("state", request.stage().code())
        .param("at", Timestamp.from(change.at()))
        .param("by", change.by() == null ? null : change.by().value())
        .param("why", change.why())
        .update();
  }

  @Override
  public Optional<ExceptionRequest> find(UUID id) {
    return db.sql(ALL + "where id = :id").param("id", id).query(ExceptionRows::read).optional();
  }

  @Override
  public Optional<ExceptionRequest> lockedForChange(UUID id) {
    return db.sql(ALL + "where id = :id for update")
        .param("id", id)
        .query(ExceptionRows::read)
        .optional();
  }

  @Override
  public List<ExceptionRequest> of(PersonId person) {
    return db.sql(ALL + "where person = :person order by asked_at desc, id desc")
        .param("person", person.value())
        .query(ExceptionRows::read)
        .list();
  }

  @Override
  public List<ExceptionRequest> latest(int most) {
    return db.sql(ALL + "order by asked_at desc, id desc limit :most")
        .param("most", most)
        .query(ExceptionRows::read)
        .list();
  }

  @Override
  public List<ExceptionRequest> waitingFor(PersonId decider) {
    return db.sql(
            ALL
                + "where decider = :decider and state in ('asked', 'escalated') order by due_at, id")
        .param("decider", decider.value())
        .query(ExceptionRows::read)
        .list();
  }

  @Override
  public List<ExceptionRequest> due(Instant now) {
    return db.sql(
            ALL
                + """
                where state in ('asked', 'escalated') and least(due_at, remind_at) <= :now
                order by id for update skip locked
                """)
        .param("now", Timestamp.from(now))
        .query(ExceptionRows::read)
        .list();
  }

  @Override
  public List<ExceptionRequest> over(LocalDate today) {
    return db.sql(
            ALL
                + """
                where state = 'granted' and expires_on < :today
                order by id for update skip locked
                """)
        .param("today", today)
        .query(ExceptionRows::read)
        .list();
  }

  @Override
  public Set<PersonId> everybody() {
    return db.sql(
            """
            select distinct person from policy.exception
            where state in ('asked', 'escalated', 'granted')
            """)
        .query((row, _) -> Sql.person(row, "person"))
        .set();
  }

  @Override
  public List<Step> steps(UUID id) {
    return db.sql("select * from policy.exception_state where exception = :id order by nr")
        .param("id", id)
        .query(
            (row, _) ->
                new Step(
                    Stage.of(row.getString("state")),
                    row.getTimestamp("at").toInstant(),
                    Sql.personOrNull(row, "by_person"),
                    row.getString("why")))
        .list();
  }
}
