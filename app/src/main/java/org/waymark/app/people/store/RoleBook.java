package org.waymark.app.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.people.Family;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleDraft;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Saved;

/** Families and roles, read and saved by code. */
@Component
final class RoleBook {
  private static final String ROLES =
      """
      select r.id, r.code, r.title, f.code as family_code, f.name as family_name, r.level,
             r.description, r.occupation
      from people.role r left join people.family f on f.id = r.family
      """;
  private static final String INSERT =
      """
      insert into people.role (code, title, family, level, description, occupation)
      values (?, ?, (select id from people.family where code = ?), ?, ?, ?)
      """;
  private static final String UPDATE =
      """
      update people.role set title = ?, family = (select id from people.family where code = ?),
        level = ?, description = ?, occupation = ? where code = ?
      """;
  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  RoleBook(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  List<Family> families() {
    return jdbc.sql("select code, name from people.family order by name, code")
        .query((row, _) -> new Family(row.getString("code"), row.getString("name")))
        .list();
  }

  List<RoleCard> roles() {
    return jdbc.sql(ROLES + " order by r.title, r.code").query(RoleBook::card).list();
  }

  List<RoleCard> roles(Collection<RoleId> ids) {
    return jdbc.sql(ROLES + " where r.id in (select unnest(:ids::uuid[]))")
        .param("ids", SqlArray.of(ids))
        .query(RoleBook::card)
        .list();
  }

  Optional<RoleCard> byCode(String code) {
    return jdbc.sql(ROLES + " where r.code = :code")
        .param("code", code)
        .query(RoleBook::card)
        .optional();
  }

  Saved<String> saveFamilies(List<Family> wanted) {
    Map<String, Family> last = lastByCode(wanted, Family::code);
    Map<String, Family> known = lastByCode(families(), Family::code);
    var work = Split.of(last, known, Objects::equals);
    batch.batchUpdate(
        "insert into people.family (code, name) values (?, ?)",
        work.fresh().stream().map(f -> new Object[] {f.code(), f.name()}).toList());
    batch.batchUpdate(
        "update people.family set name = ? where code = ?",
        work.changed().stream().map(f -> new Object[] {f.name(), f.code()}).toList());
    return work.saved(
        last.keySet().stream().collect(Collectors.toMap(Function.identity(), c -> c)));
  }

  Saved<RoleId> saveRoles(List<RoleDraft> wanted) {
    Map<String, RoleDraft> last = lastByCode(wanted, RoleDraft::code);
    Map<String, RoleDraft> known = new HashMap<>();
    roles().forEach(r -> known.put(r.code(), draft(r)));
    nameMissingFamilies(last.values());
    var work = Split.of(last, known, Objects::equals);
    batch.batchUpdate(INSERT, work.fresh().stream().map(RoleBook::insertRow).toList());
    batch.batchUpdate(UPDATE, work.changed().stream().map(RoleBook::updateRow).toList());
    Map<String, RoleId> ids = new HashMap<>();
    roles().stream()
        .filter(r -> last.containsKey(r.code()))
        .forEach(r -> ids.put(r.code(), r.id()));
    return work.saved(ids);
  }

  private void nameMissingFamilies(Collection<RoleDraft> drafts) {
    Map<String, Family> known = lastByCode(families(), Family::code);
    saveFamilies(
        drafts.stream()
            .map(RoleDraft::familyCode)
            .filter(Objects::nonNull)
            .distinct()
            .filter(code -> !known.containsKey(code))
            .map(code -> new Family(code, code))
            .toList());
  }

  private static <T> Map<String, T> lastByCode(Collection<T> all, Function<T, String> code) {
    Map<String, T> byCode = new LinkedHashMap<>();
    all.forEach(t -> byCode.put(code.apply(t), t));
    return byCode;
  }

  private static RoleDraft draft(RoleCard r) {
    Family family = r.family();
    return new RoleDraft(
        r.code(),
        r.title(),
        family == null ? null : family.code(),
        r.level(),
        r.description(),
        r.occupation());
  }

  private static @Nullable Object[] insertRow(RoleDraft r) {
    return new @Nullable Object[] {
      r.code(), r.title(), r.familyCode(), r.level(), r.description(), r.occupation()
    };
  }

  private static @Nullable Object[] updateRow(RoleDraft r) {
    return new @Nullable Object[] {
      r.title(), r.familyCode(), r.level(), r.description(), r.occupation(), r.code()
    };
  }

  private static RoleCard card(ResultSet row, int index) throws SQLException {
    String family = row.getString("family_code");
    return new RoleCard(
        new RoleId(Sql.uuid(row, "id")),
        row.getString("code"),
        row.getString("title"),
        family == null ? null : new Family(family, row.getString("family_name")),
        row.getObject("level", Integer.class),
        row.getString("description"),
        row.getString("occupation"));
  }
}
