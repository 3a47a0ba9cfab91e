package org.waymark.app.people.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Employment;
import org.waymark.app.people.EntityId;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.PositionId;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.model.Names;

/** Rows as cards and employments. */
final class Cards {
  private static final String COLUMNS =
      """
      select p.id, p.number, p.given_name, p.family_name, r.title, u.name as unit_name,
             coalesce(l.name, '') as location_name,
             coalesce(nullif(l.country, ''), e.country, '') as country,
             s.began_on <= :today and (s.until is null or s.until > :today) as employed
      """;
  private static final String PLACES =
      """
      left join people.role r on r.id = s.role
      left join people.unit u on u.id = s.unit
      left join people.location l on l.id = s.location
      left join people.legal_entity e on e.id = s.legal_entity
      """;

  /** With the spell of today, else the last one begun, else the first to come. */
  static final String BY_ID =
      COLUMNS
          + """
          from people.person p
          left join lateral (
            select * from people.spell x where x.person = p.id
            order by x.began_on <= :today desc,
                     case when x.began_on <= :today then x.began_on end desc, x.began_on
            limit 1) s on true
          """
          + PLACES
          + " where p.id in (select unnest(:ids::uuid[]))";

  /** Of those employed today. */
  static final String CURRENT =
      COLUMNS
          + """
          from people.person p
          join people.spell s on s.person = p.id
            and s.began_on <= :today and (s.until is null or s.until > :today)
          """
          + PLACES;

  private Cards() {}

  static PersonCard card(ResultSet row, int index) throws SQLException {
    String given = row.getString("given_name");
    String family = row.getString("family_name");
    return new PersonCard(
        new PersonId(Sql.uuid(row, "id")),
        row.getString("number"),
        Names.full(given, family),
        Names.initials(given, family),
        orEmpty(row, "title"),
        orEmpty(row, "unit_name"),
        row.getString("location_name"),
        row.getString("country"),
        row.getBoolean("employed"));
  }

  static Employment employment(ResultSet row, int index) throws SQLException {
    return new Employment(
        new PersonId(Sql.uuid(row, "person")),
        new RoleId(Sql.uuid(row, "role")),
        new UnitId(Sql.uuid(row, "unit")),
        Sql.id(row, "location", LocationId::new),
        Sql.id(row, "legal_entity", EntityId::new),
        Sql.id(row, "position", PositionId::new),
        Sql.id(row, "manager", PersonId::new),
        Sql.day(row, "role_since"),
        Sql.day(row, "hired_on"),
        row.getBoolean("on_leave"));
  }

  private static String orEmpty(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }
}
