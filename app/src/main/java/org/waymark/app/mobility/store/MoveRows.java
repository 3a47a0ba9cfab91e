package org.waymark.app.mobility.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.MoveState;
import org.waymark.app.mobility.model.Standing;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.EntityId;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.PositionId;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.PolicyVersion;

/** A move as rows have it. */
final class MoveRows {
  static final String SELECT =
      """
      select m.*,
        b.role b_role, b.unit b_unit, b.location b_location, b.entity b_entity,
        b.position b_position, b.manager b_manager,
        a.role a_role, a.unit a_unit, a.location a_location, a.entity a_entity,
        a.position a_position, a.manager a_manager
      from mobility.move m
        join mobility.record b on b.move = m.id and b.side = 'before'
        join mobility.record a on a.move = m.id and a.side = 'after'
      """;

  private MoveRows() {}

  static MoveCase read(ResultSet row, int nr) throws SQLException {
    return new MoveCase(
        new MoveId(Sql.uuid(row, "id")),
        new ApplicationId(Sql.uuid(row, "application")),
        new OpeningId(Sql.uuid(row, "opening")),
        Sql.person(row, "person"),
        MoveKind.of(row.getString("kind")).orElseThrow(),
        row.getString("title"),
        state(row),
        standing(row, "b_"),
        standing(row, "a_"),
        row.getObject("opened_on", LocalDate.class),
        ZoneId.of(row.getString("zone")),
        row.getObject("proposed_on", LocalDate.class),
        row.getObject("latest_on", LocalDate.class),
        row.getObject("release_on", LocalDate.class),
        new PolicyVersion(row.getInt("policy_version")));
  }

  private static Standing standing(ResultSet row, String side) throws SQLException {
    return new Standing(
        Sql.id(row, side + "role", RoleId::new),
        new UnitId(Sql.uuid(row, side + "unit")),
        Sql.id(row, side + "location", LocationId::new),
        Sql.id(row, side + "entity", EntityId::new),
        Sql.id(row, side + "position", PositionId::new),
        Sql.id(row, side + "manager", PersonId::new));
  }

  private static MoveState state(ResultSet row) throws SQLException {
    return switch (MoveStage.of(row.getString("state"))) {
      case PROPOSED -> new MoveState.Proposed();
      case APPROVING -> new MoveState.Approving();
      case AGREED -> new MoveState.Agreed();
      case SCHEDULED -> new MoveState.Scheduled(day(row), moment(row));
      case DONE -> new MoveState.Done(day(row), moment(row));
      case RETURNED -> new MoveState.Returned(day(row), moment(row));
      case CANCELLED -> new MoveState.Cancelled(row.getString("why"));
    };
  }

  private static LocalDate day(ResultSet row) throws SQLException {
    return row.getObject("effective_on", LocalDate.class);
  }

  private static Instant moment(ResultSet row) throws SQLException {
    return Objects.requireNonNull(Sql.instant(row, "effect_at"));
  }
}
