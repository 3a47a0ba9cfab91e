package org.waymark.app.people.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.waymark.app.people.imports.Known.LastSpell;

/** Everybody known before the import, read in one query. */
final class Roster {
  private static final String EVERYBODY =
      """
      select p.id, p.number, p.given_name, p.family_name, p.email, p.language, p.hired_on, p.left_on,
             s.id as spell, s.role, s.unit, s.location, s.legal_entity, s.position, s.kind,
             s.began_on, s.until, s.role_since, s.only_one, m.manager, m.began_on as manager_from,
             m.until as manager_until, m.next_manager
      from people.person p
      left join (
        select distinct on (x.person) x.*, count(*) over (partition by x.person) = 1 as only_one
        from people.spell x order by x.person, x.began_on desc) s on s.person = p.id
      left join (
        select distinct on (l.person) l.person, l.manager, l.began_on, l.until,
               lead(l.manager) over (partition by l.person order by l.began_on) as next_manager
        from people.reporting_line l
        order by l.person, (l.began_on <= ? and (l.until is null or l.until > ?)) desc,
                 l.began_on desc) m on m.person = p.id
      """;
  private final Map<String, Known> byNumber = new LinkedHashMap<>();
  private final Map<UUID, Known> byId = new HashMap<>();

  static Roster read(JdbcTemplate jdbc, LocalDate today) {
    var roster = new Roster();
    jdbc.query(EVERYBODY, (RowCallbackHandler) row -> roster.add(known(row)), today, today);
    return roster;
  }

  private void add(Known person) {
    byNumber.put(person.number(), person);
    byId.put(person.id(), person);
  }

  @Nullable Known number(String number) {
    return byNumber.get(number);
  }

  @Nullable Known id(UUID id) {
    return byId.get(id);
  }

  Collection<Known> all() {
    return byNumber.values();
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(
        uuid(row, "id"),
        row.getString("number"),
        row.getString("given_name"),
        row.getString("family_name"),
        row.getString("email"),
        row.getString("language"),
        row.getObject("hired_on", LocalDate.class),
        row.getObject("left_on", LocalDate.class),
        row.getObject("spell") == null ? null : spell(row),
        row.getObject("manager", UUID.class),
        row.getObject("manager_from", LocalDate.class),
        row.getObject("manager_until", LocalDate.class),
        row.getObject("next_manager", UUID.class));
  }

  private static LastSpell spell(ResultSet row) throws SQLException {
    return new LastSpell(
        uuid(row, "spell"),
        new Place(
            uuid(row, "role"),
            uuid(row, "unit"),
            row.getObject("location", UUID.class),
            row.getObject("legal_entity", UUID.class),
            row.getObject("position", UUID.class)),
        row.getString("kind"),
        row.getObject("began_on", LocalDate.class),
        row.getObject("until", LocalDate.class),
        row.getObject("role_since", LocalDate.class),
        row.getBoolean("only_one"));
  }

  private static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
