package org.waymark.app.skills.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.Dispute;
import org.waymark.app.skills.model.Dispute.State;
import org.waymark.app.skills.model.DisputeBook;

@Repository
class SqlDisputes implements DisputeBook {
  private static final String ROWS =
      """
      select d.id, d.person_id, d.skill_id, d.level, d.wanted, d.words, d.owner_id, d.opened_at,
        d.due_on, d.closed_at, a.answered_by, a.outcome, a.level as new_level, a.words as reply, a.answered_at,
        d.opening, a.counts, a.points_before, a.points_after
      from skills.dispute d left join skills.dispute_answer a on a.dispute_id = d.id
      """;
  private static final String URGENT = " order by d.due_on, d.opened_at, d.id";

  private final JdbcClient jdbc;

  SqlDisputes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void open(Dispute d) {
    PersonId owner = d.owner();
    jdbc.sql(
            """
            insert into skills.dispute
              (id, person_id, skill_id, level, wanted, words, owner_id, opening, opened_at, due_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(d.id())
        .param(d.person().value())
        .param(d.skill().value())
        .param(d.level())
        .param(d.wanted())
        .param(d.words())
        .param(owner == null ? null : owner.value())
        .param(d.opening())
        .param(Sql.time(d.openedAt()))
        .param(d.dueOn())
        .update();
  }

  @Override
  public boolean close(Dispute d) {
    Instant at =
        switch (d.state()) {
          case State.Open _ -> throw new IllegalArgumentException("still open: " + d.id());
          case State.Answered a -> a.at();
          case State.Withdrawn w -> w.at();
        };
    int closed =
        jdbc.sql("update skills.dispute set closed_at = ? where id = ? and closed_at is null")
            .params(Sql.time(at), d.id())
            .update();
    return closed > 0;
  }

  @Override
  public void answer(Dispute answered) {
    State.Answered a = answered.answered().orElseThrow();
    Dispute.Effect effect = a.effect();
    Dispute.Points points = effect == null ? null : effect.points();
    jdbc.sql(
            """
            insert into skills.dispute_answer
              (dispute_id, answered_by, outcome, level, words, answered_at, counts, points_before, points_after)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(answered.id())
        .param(a.by().value())
        .param(a.changed() ? "changed" : "kept")
        .param(a.level())
        .param(a.words())
        .param(Sql.time(a.at()))
        .param(effect == null ? null : effect.level())
        .param(points == null ? null : points.before())
        .param(points == null ? null : points.after())
        .update();
  }

  @Override
  public Optional<Dispute> find(UUID id) {
    return list(" where d.id = ?", id).stream().findFirst();
  }

  @Override
  public Optional<Dispute> openOf(PersonId person, SkillId skill) {
    return list(
            " where d.person_id = ? and d.skill_id = ? and d.closed_at is null",
            person.value(),
            skill.value())
        .stream()
        .findFirst();
  }

  @Override
  public List<Dispute> of(PersonId person) {
    return list(" where d.person_id = ? order by d.opened_at desc, d.id", person.value());
  }

  @Override
  public List<Dispute> waitingFor(PersonId owner) {
    return list(" where d.owner_id = ? and d.closed_at is null" + URGENT, owner.value());
  }

  @Override
  public List<Dispute> waitingForHr() {
    return list(" where d.owner_id is null and d.closed_at is null" + URGENT);
  }

  private List<Dispute> list(String where, Object... values) {
    return jdbc.sql(ROWS + where).params(values).query(SqlDisputes::dispute).list();
  }

  private static Dispute dispute(ResultSet rs, int row) throws SQLException {
    return new Dispute(
        rs.getObject("id", UUID.class),
        Sql.person(rs, "person_id"),
        Sql.skill(rs),
        rs.getInt("level"),
        Sql.intOrNull(rs, "wanted"),
        rs.getString("words"),
        Sql.personOrNull(rs, "owner_id"),
        rs.getObject("opening", UUID.class),
        Sql.at(rs, "opened_at"),
        rs.getObject("due_on", LocalDate.class),
        state(rs, Sql.atOrNull(rs, "closed_at")));
  }

  private static State state(ResultSet rs, @Nullable Instant closed) throws SQLException {
    PersonId by = Sql.personOrNull(rs, "answered_by");
    if (closed == null) {
      return new State.Open();
    }
    return by == null
        ? new State.Withdrawn(closed)
        : new State.Answered(
            by,
            rs.getString("outcome").equals("changed"),
            Sql.intOrNull(rs, "new_level"),
            rs.getString("reply"),
            Sql.at(rs, "answered_at"),
            effect(rs));
  }

  private static Dispute.@Nullable Effect effect(ResultSet rs) throws SQLException {
    Integer counts = Sql.intOrNull(rs, "counts");
    Integer before = Sql.intOrNull(rs, "points_before");
    return counts == null
        ? null
        : new Dispute.Effect(
            counts, before == null ? null : new Dispute.Points(before, rs.getInt("points_after")));
  }
}
