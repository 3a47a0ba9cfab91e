package org.waymark.app.skills.objectives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.ObjectiveId;
import org.waymark.app.skills.Objectives.Draft;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.objectives.Objective.Act;

/** Keeps objectives; what one said is only ever added. */
@Repository
class ObjectiveStore {
  private static final String SELECT =
      """
      select o.id, o.version, o.live, v.* from skills.objective o
        join skills.objective_version v on v.objective = o.id and v.nr = o.version
      """;
  private final JdbcClient db;

  ObjectiveStore(JdbcClient db) {
    this.db = db;
  }

  Optional<Objective> find(ObjectiveId id) {
    return db.sql(SELECT + " where o.id = :id")
        .param("id", id.value())
        .query((row, _) -> objective(row))
        .optional();
  }

  /** Nobody else changes it until the transaction ends. */
  Optional<Objective> locked(ObjectiveId id) {
    db.sql("select id from skills.objective where id = :id for update")
        .param("id", id.value())
        .query()
        .listOfRows();
    return find(id);
  }

  /** All of them, those that end first before the others. */
  List<Objective> all() {
    return db.sql(SELECT + " order by v.until_on, v.title, o.id")
        .query((row, _) -> objective(row))
        .list();
  }

  Optional<ObjectiveId> byCode(String code) {
    return db.sql("select id from skills.objective where code = :code")
        .param("code", code)
        .query((row, _) -> new ObjectiveId(row.getObject("id", UUID.class)))
        .optional();
  }

  void add(ObjectiveId id, @Nullable String code) {
    db.sql("insert into skills.objective (id, code, version, live) values (:id, :code, 1, true)")
        .param("id", id.value())
        .param("code", code)
        .update();
  }

  /** Its next version. */
  void keep(ObjectiveId id, int nr, Act act, Draft what, @Nullable PersonId by, Instant at) {
    UnitId unit = what.unit();
    db.sql(
            """
            insert into skills.objective_version (objective, nr, act, at, by_person, title, purpose,
              unit, owner, from_on, until_on, roles, skills)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(id.value())
        .param(nr)
        .param(act.name().toLowerCase(Locale.ROOT))
        .param(at.atOffset(ZoneOffset.UTC))
        .param(by == null ? null : by.value())
        .param(what.title())
        .param(what.purpose())
        .param(unit == null ? null : unit.value())
        .param(what.owner().value())
        .param(what.from())
        .param(what.until())
        .param(what.roles().stream().map(RoleId::value).toArray(UUID[]::new))
        .param(what.skills().stream().map(SkillId::value).toArray(Integer[]::new))
        .update();
    db.sql("update skills.objective set version = :nr, live = :live where id = :id")
        .param("id", id.value())
        .param("nr", nr)
        .param("live", act != Act.CLOSE)
        .update();
  }

  /** One change of an objective, with what it said from then on. */
  record Change(int nr, Act act, Instant at, @Nullable PersonId by, Draft what) {}

  /** The latest first. */
  List<Change> history(ObjectiveId id) {
    return db.sql("select * from skills.objective_version where objective = :id order by nr desc")
        .param("id", id.value())
        .query(
            (row, _) -> {
              UUID by = row.getObject("by_person", UUID.class);
              return new Change(
                  row.getInt("nr"),
                  Act.valueOf(row.getString("act").toUpperCase(Locale.ROOT)),
                  at(row),
                  by == null ? null : new PersonId(by),
                  draft(row));
            })
        .list();
  }

  private static Objective objective(ResultSet row) throws SQLException {
    return new Objective(
        new ObjectiveId(row.getObject("id", UUID.class)),
        row.getInt("version"),
        row.getBoolean("live"),
        draft(row),
        at(row));
  }

  private static Instant at(ResultSet row) throws SQLException {
    return row.getObject("at", OffsetDateTime.class).toInstant();
  }

  private static Draft draft(ResultSet row) throws SQLException {
    UUID unit = row.getObject("unit", UUID.class);
    return new Draft(
        row.getString("title"),
        row.getString("purpose"),
        unit == null ? null : new UnitId(unit),
        new PersonId(row.getObject("owner", UUID.class)),
        row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        list(row, "roles", id -> new RoleId((UUID) id)),
        list(row, "skills", id -> new SkillId((Integer) id)));
  }

  private static <T> List<T> list(ResultSet row, String column, Function<Object, T> each)
      throws SQLException {
    return Arrays.stream((Object[]) row.getArray(column).getArray()).map(each).toList();
  }
}
