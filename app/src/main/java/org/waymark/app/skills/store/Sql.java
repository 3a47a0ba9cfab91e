package org.waymark.app.skills.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.SkillId;

/** Values on their way to the database and back. */
final class Sql {
  /** Rows fetched at once where everything is streamed. */
  static final int FETCH = 2_000;

  private Sql() {}

  static Integer[] ints(Collection<SkillId> ids) {
    return ids.stream().map(SkillId::value).toArray(Integer[]::new);
  }

  static UUID[] uuids(Collection<PersonId> people) {
    return people.stream().map(PersonId::value).toArray(UUID[]::new);
  }

  static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  static PersonId person(ResultSet rs, String column) throws SQLException {
    return new PersonId(rs.getObject(column, UUID.class));
  }

  static @Nullable PersonId personOrNull(ResultSet rs, String column) throws SQLException {
    UUID id = rs.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }

  static SkillId skill(ResultSet rs) throws SQLException {
    return new SkillId(rs.getInt("skill_id"));
  }

  static @Nullable Integer intOrNull(ResultSet rs, String column) throws SQLException {
    int value = rs.getInt(column);
    return rs.wasNull() ? null : value;
  }

  static Instant at(ResultSet rs, String column) throws SQLException {
    return rs.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant atOrNull(ResultSet rs, String column) throws SQLException {
    OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
