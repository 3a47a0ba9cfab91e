package org.waymark.app.mobility.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.events.MoveDelayed;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.MoveState;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.Standing;
import org.waymark.app.opportunities.ApplicationId;

@Repository
class MoveStore implements Moves {
  private static final String ADD =
      """
      insert into mobility.move (id, application, opening, person, kind, title, state, state_nr,
        opened_on, zone, policy_version, proposed_on, latest_on)
      values (:id, :application, :opening, :person, :kind, :title, :state, 1, :opened, :zone,
        :version, :proposed, :latest)
      on conflict (application) do nothing
      """;
  private static final String MOVE =
      """
      update mobility.move set state = :state, state_nr = state_nr + 1, effective_on = :on,
        effect_at = :at, why = :why
      where id = :id returning state_nr
      """;
  private static final String RECORD =
      """
      insert into mobility.record (move, side, role, unit, location, entity, position, manager)
      values (:move, :side, :role, :unit, :location, :entity, :position, :manager)
      on conflict (move, side) do update set role = excluded.role, unit = excluded.unit,
        location = excluded.location, entity = excluded.entity, position = excluded.position,
        manager = excluded.manager
      """;
  private final JdbcClient db;

  MoveStore(JdbcClient db) {
    this.db = db;
  }

  @Override
  public boolean add(MoveCase m, Change change) {
    int added =
        db.sql(ADD)
            .param("id", m.id().value())
            .param("application", m.application().value())
            .param("opening", m.opening().value())
            .param("person", m.person().value())
            .param("kind", m.kind().code())
            .param("title", m.title())
            .param("state", m.stage().code())
            .param("opened", m.openedOn())
            .param("zone", m.zone().getId())
            .param("version", m.version().number())
            .param("proposed", m.proposedOn())
            .param("latest", m.latestOn())
            .update();
    if (added == 1) {
      remember(m, 1, change);
      records(m);
    }
    return added == 1;
  }

  @Override
  public void move(MoveCase m, Change change) {
    MoveState state = m.state();
    int nr =
        db.sql(MOVE)
            .param("state", m.stage().code())
            .param("on", m.effectiveOn().orElse(null))
            .param("at", Sql.at(effect(state)))
            .param("why", state instanceof MoveState.Cancelled(String why) ? why : null)
            .param("id", m.id().value())
            .query(Integer.class)
            .single();
    remember(m, nr, change);
    keep(m);
  }

  private static @Nullable Instant effect(MoveState state) {
    return switch (state) {
      case MoveState.Scheduled(_, Instant at) -> at;
      case MoveState.Done(_, Instant at) -> at;
      case MoveState.Returned(_, Instant at) -> at;
      case MoveState.Proposed _, MoveState.Approving _, MoveState.Agreed _ -> null;
      case MoveState.Cancelled _ -> null;
    };
  }

  @Override
  public void keep(MoveCase m) {
    db.sql("update mobility.move set proposed_on = :proposed, release_on = :release where id = :id")
        .param("proposed", m.proposedOn())
        .param("release", m.releaseOn())
        .param("id", m.id().value())
        .update();
    records(m);
  }

  private void records(MoveCase m) {
    record(m.id(), "before", m.before());
    record(m.id(), "after", m.after());
  }

  private void record(MoveId move, String side, Standing s) {
    db.sql(RECORD)
        .param("move", move.value())
        .param("side", side)
        .param("role", s.role() == null ? null : s.role().value())
        .param("unit", s.unit().value())
        .param("location", s.location() == null ? null : s.location().value())
        .param("entity", s.entity() == null ? null : s.entity().value())
        .param("position", s.position() == null ? null : s.position().value())
        .param("manager", Sql.value(s.manager()))
        .update();
  }

  private void remember(MoveCase m, int nr, Change change) {
    db.sql(
            """
            insert into mobility.move_state (move, nr, state, at, by_person, behalf, why)
            values (:move, :nr, :state, :at, :by, :behalf, :why)
            """)
        .param("move", m.id().value())
        .param("nr", nr)
        .param("state", m.stage().code())
        .param("at", Sql.at(change.at()))
        .param("by", Sql.value(change.by()))
        .param("behalf", Sql.value(change.behalf()))
        .param("why", change.why())
        .update();
  }

  @Override
  public Optional<MoveCase> find(MoveId id) {
    return db.sql(MoveRows.SELECT + " where m.id = :id")
        .param("id", id.value())
        .query(MoveRows::read)
        .optional();
  }

  @Override
  public Optional<MoveCase> of(ApplicationId application) {
    return db.sql(MoveRows.SELECT + " where m.application = :id")
        .param("id", application.value())
        .query(MoveRows::read)
        .optional();
  }

  @Override
  public Optional<MoveCase> locked(MoveId id) {
    return db.sql(MoveRows.SELECT + " where m.id = :id for update of m")
        .param("id", id.value())
        .query(MoveRows::read)
        .optional();
  }

  @Override
  public List<MoveCase> ofPerson(PersonId person) {
    return db.sql(
            MoveRows.SELECT + " where m.person = :person order by m.opened_on desc, m.id desc")
        .param("person", person.value())
        .query(MoveRows::read)
        .list();
  }

  @Override
  public List<MoveId> effectiveBy(Instant now) {
    return ids(
        db.sql(
                "select id from mobility.move where state = 'scheduled' and effect_at <= :now order by effect_at, id")
            .param("now", Sql.at(now)));
  }

  @Override
  public List<MoveCase> live(LocalDate since) {
    return db.sql(
            MoveRows.SELECT
                + """
                where m.state in ('proposed', 'approving', 'agreed', 'scheduled')
                  or (m.state = 'done' and m.effective_on >= :since)
                order by m.id
                """)
        .param("since", since)
        .query(MoveRows::read)
        .list();
  }

  private static List<MoveId> ids(JdbcClient.StatementSpec sql) {
    return sql.query((row, _) -> new MoveId(row.getObject("id", UUID.class))).list();
  }

  @Override
  public List<Happening> happenings(MoveId move) {
    return db.sql("select * from mobility.move_state where move = :move order by nr")
        .param("move", move.value())
        .query(
            (row, _) ->
                new Happening(
                    MoveStage.of(row.getString("state")),
                    new Change(
                        row.getTimestamp("at").toInstant(),
                        Sql.id(row, "by_person", PersonId::new),
                        Sql.id(row, "behalf", PersonId::new),
                        row.getString("why"))))
        .list();
  }

  @Override
  public void delayed(MoveId move, Delay delay) {
    db.sql(
            """
            insert into mobility.delay (move, cause, days, by_person, why, at)
            values (:move, :cause, :days, :by, :why, :at)
            """)
        .param("move", move.value())
        .param("cause", delay.cause().name().toLowerCase(java.util.Locale.ROOT))
        .param("days", delay.days())
        .param("by", Sql.value(delay.by()))
        .param("why", delay.why().isEmpty() ? null : delay.why())
        .param("at", Sql.at(delay.at()))
        .update();
  }

  @Override
  public List<Delay> delays(MoveId move) {
    return db.sql("select * from mobility.delay where move = :move order by at, id")
        .param("move", move.value())
        .query(
            (row, _) ->
                new Delay(
                    MoveDelayed.Cause.valueOf(
                        row.getString("cause").toUpperCase(java.util.Locale.ROOT)),
                    row.getInt("days"),
                    Sql.id(row, "by_person", PersonId::new),
                    Objects.requireNonNullElse(row.getString("why"), ""),
                    row.getTimestamp("at").toInstant()))
        .list();
  }
}
