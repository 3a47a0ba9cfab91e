package org.waymark.app.mobility.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.CaseSource;
import org.waymark.app.kernel.PersonId;

/** Stages and steps of moves by number, without a name or a reason. */
@Component
class MoveCourses implements CaseSource {
  private final JdbcClient db;

  MoveCourses(JdbcClient db) {
    this.db = db;
  }

  private record Move(PersonId person, int policy) {}

  @Override
  public String kind() {
    return "moves";
  }

  @Override
  public Optional<Course> find(UUID id) {
    return db.sql("select person, policy_version from mobility.move where id = :id")
        .param("id", id)
        .query(
            (row, _) ->
                new Move(
                    new PersonId(row.getObject("person", UUID.class)),
                    row.getInt("policy_version")))
        .optional()
        .map(m -> new Course(id, m.person(), false, m.policy(), stages(id, m.person())));
  }

  private List<Stage> stages(UUID id, PersonId person) {
    return db.sql(
            """
            select s.at, s.by_person, s.state, null as kind
            from mobility.move_state s where s.move = :id
            union all
            select a.at, a.by_person, a.state, t.kind
            from mobility.step_answer a join mobility.step t on t.id = a.step where t.move = :id
            order by at, kind nulls first
            """)
        .param("id", id)
        .query((row, _) -> stage(row, person))
        .list();
  }

  private static Stage stage(ResultSet row, PersonId person) throws SQLException {
    return new Stage(
        keys(row.getString("kind"), row.getString("state").toUpperCase(Locale.ROOT)),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        Actor.of(row.getObject("by_person", UUID.class), person),
        null);
  }

  private static List<String> keys(@Nullable String step, String state) {
    return step == null
        ? List.of("mobility.stage." + state)
        : List.of("mobility.step." + step.toUpperCase(Locale.ROOT), "mobility.step.stage." + state);
  }
}
