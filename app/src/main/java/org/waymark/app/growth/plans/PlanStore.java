package org.waymark.app.growth.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.SkillId;

/** Where plans are kept. */
@Repository
class PlanStore {
  private static final String SELECT =
      """
      select p.*, b.at as begun_at, s.at as since from growth.plan p
        join growth.plan_state b on b.plan = p.id and b.nr = 1
        join growth.plan_state s on s.plan = p.id and s.nr = p.state_nr
      """;
  private final JdbcClient db;

  PlanStore(JdbcClient db) {
    this.db = db;
  }

  /** False where the goal has a plan that goes on. */
  boolean add(PlanId id, PersonId person, Goal goal, String title, boolean own) {
    return db.sql(
                """
                insert into growth.plan (id, person, goal, target, skill, level, title, own, state, state_nr)
                values (:id, :person, :goal, :target, :skill, :level, :title, :own, 'active', 1)
                on conflict do nothing
                """)
            .param("id", id.value())
            .param("person", person.value())
            .param("goal", goal.code())
            .param("target", target(goal))
            .param("skill", goal instanceof Goal.Skill s ? s.skill().value() : null)
            .param("level", goal instanceof Goal.Skill s ? s.level() : null)
            .param("title", title)
            .param("own", own)
            .update()
        == 1;
  }

  /** The first state of a new plan. */
  void begun(PlanId id, PersonId by, Instant at) {
    state(id, 1, PlanStage.ACTIVE, by, at, null);
  }

  private void state(
      PlanId id, int nr, PlanStage stage, @Nullable PersonId by, Instant at, @Nullable String why) {
    db.sql(
            """
            insert into growth.plan_state (plan, nr, state, at, by_person, why)
            values (:plan, :nr, :state, :at, :by, :why)
            """)
        .param("plan", id.value())
        .param("nr", nr)
        .param("state", stage.code())
        .param("at", Sql.time(at))
        .param("by", by == null ? null : by.value())
        .param("why", why)
        .update();
  }

  /** To be called with the plan held. */
  void move(PlanId id, PlanStage to, @Nullable PersonId by, Instant at, @Nullable String why) {
    int nr =
        db.sql(
                """
                update growth.plan set state = :state, state_nr = state_nr + 1 where id = :id
                returning state_nr
                """)
            .param("id", id.value())
            .param("state", to.code())
            .query(Integer.class)
            .single();
    state(id, nr, to, by, at, why);
  }

  /** False where the person has another plan for that goal which goes on. */
  boolean redirect(PlanId id, Goal goal, String title) {
    return db.sql(
                """
                update growth.plan p set goal = :goal, target = :target, skill = :skill, level = :level,
                  title = :title
                where id = :id and not exists (select from growth.plan o
                  where o.person = p.person and o.state = 'active' and o.goal = :goal and o.id <> p.id
                    and o.target is not distinct from :target::uuid
                    and o.skill is not distinct from :skill::int)
                """)
            .param("id", id.value())
            .param("goal", goal.code())
            .param("target", target(goal))
            .param("skill", goal instanceof Goal.Skill s ? s.skill().value() : null)
            .param("level", goal instanceof Goal.Skill s ? s.level() : null)
            .param("title", title)
            .update()
        == 1;
  }

  void keepToOneself(PlanId id, boolean own) {
    db.sql("update growth.plan set own = :own where id = :id")
        .param("own", own)
        .param("id", id.value())
        .update();
  }

  private static @Nullable UUID target(Goal goal) {
    return switch (goal) {
      case Goal.Role(RoleId role) -> role.value();
      case Goal.Opening(OpeningId opening) -> opening.value();
      case Goal.None _, Goal.Skill _ -> null;
    };
  }

  Optional<Plan> find(PlanId id) {
    return db.sql(SELECT + "where p.id = :id")
        .param("id", id.value())
        .query((row, _) -> plan(row))
        .optional();
  }

  /** The same; nobody else changes it or its actions until the transaction ends. */
  Optional<Plan> held(PlanId id) {
    db.sql("select id from growth.plan where id = :id for update")
        .param("id", id.value())
        .query(UUID.class)
        .optional();
    return find(id);
  }

  /** The newest first. */
  List<Plan> of(PersonId person) {
    return of(List.of(person));
  }

  /** The newest first. */
  List<Plan> of(Collection<PersonId> people) {
    return db.sql(
            SELECT
                + "where p.person in (select unnest(:people::uuid[])) order by begun_at desc, p.id desc")
        .param("people", SqlArray.of(people))
        .query((row, _) -> plan(row))
        .list();
  }

  /** That go on towards one of these roles or openings. */
  List<Plan> towards(PersonId person, Collection<UUID> targets) {
    return db.sql(
            SELECT
                + """
                where p.person = :person and p.state = 'active' and p.target in (select unnest(:targets::uuid[]))
                order by p.id
                """)
        .param("person", person.value())
        .param("targets", SqlArray.of(targets))
        .query((row, _) -> plan(row))
        .list();
  }

  private static Plan plan(ResultSet row) throws SQLException {
    return new Plan(
        new PlanId(Sql.id(row, "id")),
        new PersonId(Sql.id(row, "person")),
        goal(row),
        row.getString("title"),
        row.getBoolean("own"),
        PlanStage.of(row.getString("state")),
        Sql.at(row, "begun_at"),
        Sql.at(row, "since"));
  }

  private static Goal goal(ResultSet row) throws SQLException {
    return switch (row.getString("goal")) {
      case "role" -> new Goal.Role(new RoleId(Sql.id(row, "target")));
      case "opening" -> new Goal.Opening(new OpeningId(Sql.id(row, "target")));
      case "skill" -> new Goal.Skill(new SkillId(row.getInt("skill")), row.getInt("level"));
      default -> new Goal.None();
    };
  }
}
