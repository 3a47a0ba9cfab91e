package org.waymark.app.mobility.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.StepId;
import org.waymark.app.mobility.model.MoveStep;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.model.StepStage;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.mobility.model.Steps;

@Repository
class StepStore implements Steps {
  private static final String SELECT =
      """
      select s.*, a.at, a.by_person, a.behalf, a.why
      from mobility.step s left join lateral (select * from mobility.step_answer x
        where x.step = s.id order by x.nr desc limit 1) a on true
      """;
  private final JdbcClient db;

  StepStore(JdbcClient db) {
    this.db = db;
  }

  @Override
  public void add(MoveId move, Collection<StepKind> kinds) {
    for (StepKind kind : kinds) {
      db.sql("insert into mobility.step (move, kind, state) values (:move, :kind, 'waiting')")
          .param("move", move.value())
          .param("kind", kind.code())
          .update();
    }
  }

  @Override
  public List<MoveStep> of(MoveId move) {
    return of(List.of(move)).getOrDefault(move, List.of());
  }

  @Override
  public Map<MoveId, List<MoveStep>> of(Collection<MoveId> moves) {
    return db
        .sql(SELECT + " where s.move in (select unnest(:moves::uuid[])) order by s.id")
        .param("moves", SqlArray.of(moves))
        .query(StepStore::read)
        .list()
        .stream()
        .collect(Collectors.groupingBy(MoveStep::move));
  }

  @Override
  public Optional<MoveStep> find(StepId id) {
    return db.sql(SELECT + " where s.id = :id")
        .param("id", id.value())
        .query(StepStore::read)
        .optional();
  }

  @Override
  public void ask(MoveStep step) {
    StepState.StepClock clock = ((StepState.Open) step.state()).clock();
    db.sql(
            """
            update mobility.step set state = 'open', opened_on = :opened, remind_on = :remind,
              due_on = :due, lapse_on = :lapse, reminded = false, escalated = false,
              looked_on = :opened
            where id = :id
            """)
        .param("opened", clock.openedOn())
        .param("remind", clock.remindOn())
        .param("due", clock.dueOn())
        .param("lapse", clock.lapseOn())
        .param("id", step.id().value())
        .update();
  }

  @Override
  public void answered(MoveStep step, StepState.Answer answer) {
    db.sql("update mobility.step set state = :state where id = :id")
        .param("state", step.state().stage().code())
        .param("id", step.id().value())
        .update();
    db.sql(
            """
            insert into mobility.step_answer (step, nr, state, at, by_person, behalf, why)
            select :step, 1 + count(*), :state, :at, :by::uuid, :behalf::uuid, :why
            from mobility.step_answer where step = :step
            """)
        .param("step", step.id().value())
        .param("state", step.state().stage().code())
        .param("at", Sql.at(answer.at()))
        .param("by", Sql.value(answer.by()))
        .param("behalf", Sql.value(answer.behalf()))
        .param("why", answer.why() == null || answer.why().isEmpty() ? null : answer.why())
        .update();
  }

  @Override
  public void owners(StepId step, Collection<PersonId> owners, Instant now) {
    Set<PersonId> before = owners(List.of(step)).getOrDefault(step, Set.of());
    for (PersonId gone : before) {
      if (!owners.contains(gone)) {
        owner(
            "update mobility.step_owner set until = :now where step = :step and person = :person and until is null",
            step,
            gone,
            now);
      }
    }
    for (PersonId fresh : new HashSet<>(owners)) {
      if (!before.contains(fresh)) {
        owner(
            "insert into mobility.step_owner (step, person, since) values (:step, :person, :now) on conflict (step, person, since) do update set until = null",
            step,
            fresh,
            now);
      }
    }
  }

  private void owner(String sql, StepId step, PersonId person, Instant now) {
    db.sql(sql)
        .param("step", step.value())
        .param("person", person.value())
        .param("now", Sql.at(now))
        .update();
  }

  @Override
  public Map<StepId, Set<PersonId>> owners(Collection<StepId> steps) {
    Map<StepId, Set<PersonId>> owners = new HashMap<>();
    db.sql(
            "select step, person from mobility.step_owner where step in (select unnest(:steps::uuid[])) and until is null")
        .param("steps", SqlArray.of(steps))
        .query(
            row -> {
              owners
                  .computeIfAbsent(new StepId(Sql.uuid(row, "step")), _ -> new HashSet<>())
                  .add(Sql.person(row, "person"));
            });
    return owners;
  }

  @Override
  public List<StepId> toLookAt(LocalDate day) {
    return db.sql(
            "select id from mobility.step where state = 'open' and looked_on < :day order by move, id")
        .param("day", day)
        .query((row, _) -> new StepId(Sql.uuid(row, "id")))
        .list();
  }

  @Override
  public void lookedAt(StepId step, LocalDate day, boolean reminded, boolean escalated) {
    db.sql(
            """
            update mobility.step set looked_on = :day, reminded = reminded or :reminded,
              escalated = escalated or :escalated
            where id = :id
            """)
        .param("day", day)
        .param("reminded", reminded)
        .param("escalated", escalated)
        .param("id", step.value())
        .update();
  }

  @Override
  public List<StepId> openOf(Collection<PersonId> owners) {
    return db.sql(
            """
            select distinct s.id, s.due_on from mobility.step s
              join mobility.step_owner o on o.step = s.id and o.until is null
            where s.state = 'open' and o.person in (select unnest(:owners::uuid[])) order by s.due_on, s.id
            """)
        .param("owners", SqlArray.of(owners))
        .query((row, _) -> new StepId(Sql.uuid(row, "id")))
        .list();
  }

  private static MoveStep read(ResultSet row, int nr) throws SQLException {
    return new MoveStep(
        new StepId(Sql.uuid(row, "id")),
        new MoveId(Sql.uuid(row, "move")),
        StepKind.of(row.getString("kind")),
        state(row));
  }

  private static StepState state(ResultSet row) throws SQLException {
    return switch (StepStage.of(row.getString("state"))) {
      case WAITING -> new StepState.Waiting();
      case OPEN -> new StepState.Open(clock(row));
      case AGREED -> new StepState.Agreed(answer(row));
      case LAPSED -> new StepState.Lapsed(row.getTimestamp("at").toInstant());
      case DECLINED -> new StepState.Declined(answer(row));
      case DROPPED -> new StepState.Dropped();
    };
  }

  private static StepState.StepClock clock(ResultSet row) throws SQLException {
    return new StepState.StepClock(
        day(row, "opened_on"),
        day(row, "remind_on"),
        day(row, "due_on"),
        row.getObject("lapse_on", LocalDate.class),
        row.getBoolean("reminded"),
        row.getBoolean("escalated"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, LocalDate.class));
  }

  private static StepState.Answer answer(ResultSet row) throws SQLException {
    return new StepState.Answer(
        Sql.id(row, "by_person", PersonId::new),
        Sql.id(row, "behalf", PersonId::new),
        row.getTimestamp("at").toInstant(),
        row.getString("why"));
  }
}
