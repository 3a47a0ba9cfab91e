package org.waymark.app.growth.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.growth.PlanActionId;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;

/** Where actions of plans are kept; whoever changes one holds its plan. */
@Repository
class ActionStore {
  private static final String SELECT =
      """
      select a.*, s.at as since from growth.action a
        join growth.action_state s on s.action = a.id and s.nr = a.state_nr
      """;
  private final JdbcClient db;

  ActionStore(JdbcClient db) {
    this.db = db;
  }

  /** Where it was agreed: a name that no other agreement has, and an address. */
  record Source(String name, String href) {}

  /** At the end of the plan. */
  void add(
      PlanActionId id,
      PlanId plan,
      PlanAction.Draft draft,
      @Nullable Source source,
      PersonId by,
      Instant at) {
    fields(
            db.sql(
                """
                insert into growth.action (id, plan, place, kind, title, note, skill, level, hours,
                  course, due_on, source, href, state, state_nr)
                select :id, :plan, coalesce(max(place), 0) + 1, :kind, :title, :note, :skill::int,
                  :level::int, :hours::int, :course::uuid, :due::date, :source::text, :href::text,
                  'open', 1
                from growth.action where plan = :plan
                """),
            draft)
        .param("id", id.value())
        .param("plan", plan.value())
        .param("source", source == null ? null : source.name())
        .param("href", source == null ? null : source.href())
        .update();
    state(id, 1, ActionStage.OPEN, by, at);
  }

  void edit(PlanActionId id, PlanAction.Draft draft) {
    fields(
            db.sql(
                """
                update growth.action set kind = :kind, title = :title, note = :note, skill = :skill,
                  level = :level, hours = :hours, course = :course, due_on = :due where id = :id
                """),
            draft)
        .param("id", id.value())
        .update();
  }

  private static JdbcClient.StatementSpec fields(
      JdbcClient.StatementSpec sql, PlanAction.Draft draft) {
    Aim aim = draft.aim();
    return sql.param("kind", draft.kind().code())
        .param("title", draft.title())
        .param("note", draft.note())
        .param("skill", aim == null ? null : aim.skill().value())
        .param("level", aim == null ? null : aim.level())
        .param("hours", draft.hours())
        .param("course", draft.course())
        .param("due", draft.dueOn());
  }

  void move(PlanActionId id, ActionStage to, @Nullable PersonId by, Instant at) {
    int nr =
        db.sql(
                """
                update growth.action set state = :state, state_nr = state_nr + 1 where id = :id
                returning state_nr
                """)
            .param("id", id.value())
            .param("state", to.code())
            .query(Integer.class)
            .single();
    state(id, nr, to, by, at);
  }

  private void state(PlanActionId id, int nr, ActionStage to, @Nullable PersonId by, Instant at) {
    db.sql(
            """
            insert into growth.action_state (action, nr, state, at, by_person)
            values (:action, :nr, :state, :at, :by)
            """)
        .param("action", id.value())
        .param("nr", nr)
        .param("state", to.code())
        .param("at", Sql.time(at))
        .param("by", by == null ? null : by.value())
        .update();
  }

  /** All of a plan's actions, each once. */
  void order(PlanId plan, List<PlanActionId> order) {
    for (int i = 0; i < order.size(); i++) {
      db.sql("update growth.action set place = :place where id = :id and plan = :plan")
          .param("place", i + 1)
          .param("id", order.get(i).value())
          .param("plan", plan.value())
          .update();
    }
  }

  /** In the order that the person chose. */
  List<PlanAction> of(PlanId plan) {
    return of(List.of(plan));
  }

  /** Plan by plan, each in its order. */
  List<PlanAction> of(Collection<PlanId> plans) {
    return db.sql(
            SELECT + "where a.plan in (select unnest(:plans::uuid[])) order by a.plan, a.place")
        .param("plans", SqlArray.of(plans))
        .query((row, _) -> action(row))
        .list();
  }

  Optional<PlanAction> find(PlanActionId id) {
    return db.sql(SELECT + "where a.id = :id")
        .param("id", id.value())
        .query((row, _) -> action(row))
        .optional();
  }

  Optional<PlanAction> agreed(String source) {
    return db.sql(SELECT + "where a.source = :source")
        .param("source", source)
        .query((row, _) -> action(row))
        .optional();
  }

  /** Those of these agreements that are done. */
  Set<String> done(Collection<String> sources) {
    return db.sql(
            """
            select source from growth.action where source = any(:sources) and state = 'done'
            """)
        .param("sources", sources.toArray(String[]::new))
        .query(String.class)
        .set();
  }

  /** Those of these agreements that were not dropped. */
  Set<String> planned(Collection<String> sources) {
    return db.sql(
            """
            select source from growth.action where source = any(:sources) and state <> 'dropped'
            """)
        .param("sources", sources.toArray(String[]::new))
        .query(String.class)
        .set();
  }

  private static PlanAction action(ResultSet row) throws SQLException {
    return new PlanAction(
        new PlanActionId(Sql.id(row, "id")),
        new PlanId(Sql.id(row, "plan")),
        row.getInt("place"),
        new PlanAction.Draft(
            ActionKind.of(row.getString("kind")),
            row.getString("title"),
            row.getString("note"),
            Sql.aim(row),
            row.getObject("hours", Integer.class),
            row.getObject("course", java.util.UUID.class),
            row.getObject("due_on", LocalDate.class)),
        new PlanAction.Stand(ActionStage.of(row.getString("state")), Sql.at(row, "since")),
        row.getString("href"));
  }
}
