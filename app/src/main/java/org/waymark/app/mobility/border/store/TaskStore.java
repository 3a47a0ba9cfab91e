package org.waymark.app.mobility.border.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.border.BorderId;
import org.waymark.app.mobility.border.model.Area;
import org.waymark.app.mobility.border.model.BorderTask;
import org.waymark.app.mobility.border.model.TaskBook;
import org.waymark.app.mobility.border.model.TaskOwner;
import org.waymark.app.mobility.border.model.TaskPlan;

@Repository
class TaskStore implements TaskBook {
  private final JdbcClient db;
  private final TaskPlans plans;

  TaskStore(JdbcClient db, TaskPlans plans) {
    this.db = db;
    this.plans = plans;
  }

  @Override
  public List<BorderTask> of(BorderId id) {
    return db.sql("select * from mobility.border_task where border = ? order by due_on, nr, id")
        .param(id.value())
        .query(TaskRows::read)
        .list();
  }

  @Override
  public void plan(BorderId id, @Nullable UUID pack, List<TaskPlan.Wanted> wanted) {
    plans.keep(id, pack, wanted);
  }

  @Override
  public void add(BorderId id, String title, Area area, TaskOwner owner, LocalDate dueOn) {
    db.sql(
            """
            insert into mobility.border_task (border, title, area, owner, due_on, blocking)
            values (?, ?, ?, ?, ?, false)
            """)
        .params(id.value(), title, area.code(), owner.code(), dueOn)
        .update();
  }

  @Override
  public boolean done(BorderId id, UUID task, PersonId by, Instant at) {
    return db.sql(
                """
                update mobility.border_task set done_at = ?, done_by = ?
                where border = ? and id = ? and done_at is null
                """)
            .params(Timestamp.from(at), by.value(), id.value(), task)
            .update()
        == 1;
  }

  @Override
  public void again(BorderId id, UUID task) {
    db.sql(
            """
            update mobility.border_task set done_at = null, done_by = null
            where border = ? and id = ?
            """)
        .params(id.value(), task)
        .update();
  }

  @Override
  public int holding(MoveId move) {
    return db.sql(
            """
            select count(*) from mobility.border_task t
              join mobility.border_case c on c.id = t.border
            where c.move = ? and t.blocking and t.done_at is null
            """)
        .param(move.value())
        .query(Integer.class)
        .single();
  }

  @Override
  public Optional<Instant> freeSince(MoveId move) {
    return db.sql(
            """
            select t.done_at from mobility.border_task t
              join mobility.border_case c on c.id = t.border
            where c.move = ? and t.blocking and t.done_at is not null
            order by t.done_at desc limit 1
            """)
        .param(move.value())
        .query((row, _) -> row.getTimestamp("done_at").toInstant())
        .optional();
  }

  @Override
  public List<Late> late(LocalDate today) {
    return db.sql(
            """
            select t.id, t.border from mobility.border_task t
              join mobility.border_case c on c.id = t.border
            where t.due_on < ? and t.done_at is null and not t.told
              and c.state not in ('finished', 'closed')
            order by t.due_on
            """)
        .param(today)
        .query(
            (row, _) ->
                new Late(
                    row.getObject("id", UUID.class),
                    new BorderId(row.getObject("border", UUID.class))))
        .list();
  }

  @Override
  public List<Waits> waitingFor(PersonId me, Collection<TaskOwner> named) {
    return db.sql(
            """
            select t.*, c.person from mobility.border_task t
              join mobility.border_case c on c.id = t.border
            where c.state not in ('finished', 'closed') and t.done_at is null
              and ((t.owner = 'person' and c.person = :me)
                or (c.person <> :me and t.area not in ('family', 'logistics')
                  and (t.owner = any(string_to_array(:named, ','))
                    or (t.owner = 'host_manager' and exists (select from mobility.record r
                      where r.move = c.move and r.side = 'after' and r.manager = :me)))))
            order by t.due_on, t.id
            """)
        .param("me", me.value())
        .param("named", named.stream().map(TaskOwner::code).collect(Collectors.joining(",")))
        .query(
            (row, nr) ->
                new Waits(
                    new BorderId(row.getObject("border", UUID.class)),
                    new PersonId(row.getObject("person", UUID.class)),
                    TaskRows.read(row, nr)))
        .list();
  }

  @Override
  public Map<BorderId, Counts> counts(Collection<BorderId> cases, LocalDate today) {
    Map<BorderId, Counts> all = new HashMap<>();
    db.sql(
            """
            select border, count(*) as every, count(done_at) as done,
              count(*) filter (where done_at is null and blocking) as holding,
              count(*) filter (where done_at is null and due_on < :today) as late
            from mobility.border_task
            where area not in ('family', 'logistics') and border in (select unnest(:cases::uuid[]))
            group by border
            """)
        .param("today", today)
        .param(
            "cases",
            cases.stream().map(BorderId::toString).collect(Collectors.joining(",", "{", "}")))
        .query(
            row -> {
              all.put(
                  new BorderId(row.getObject("border", UUID.class)),
                  new Counts(
                      row.getInt("every"),
                      row.getInt("done"),
                      row.getInt("holding"),
                      row.getInt("late")));
            });
    return all;
  }

  @Override
  public void told(UUID task) {
    db.sql("update mobility.border_task set told = true where id = ?").param(task).update();
  }
}
