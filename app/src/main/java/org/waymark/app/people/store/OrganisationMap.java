package org.waymark.app.people.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Remembered;
import org.waymark.app.people.EntityId;
import org.waymark.app.people.LegalEntity;
import org.waymark.app.people.Location;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;

/** Units, locations and legal entities, read again only when one of them has changed. */
@Component
class OrganisationMap {
  /** All three at one moment. */
  record Sheet(UnitTree units, List<Location> locations, List<LegalEntity> entities) {}

  private final JdbcClient jdbc;
  private final Remembered<Sheet> last = new Remembered<>();

  OrganisationMap(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Sheet now() {
    UUID revision = jdbc.sql("select revision from people.organisation").query(UUID.class).single();
    return last.at(revision, () -> new Sheet(units(), locations(), entities()));
  }

  private UnitTree units() {
    return new UnitTree(
        jdbc.sql("select id, code, name, parent from people.unit order by name, code")
            .query(
                (row, _) ->
                    new Unit(
                        new UnitId(Sql.uuid(row, "id")),
                        row.getString("code"),
                        row.getString("name"),
                        Sql.id(row, "parent", UnitId::new)))
            .list());
  }

  private List<Location> locations() {
    return List.copyOf(
        jdbc.sql("select * from people.location order by name, code")
            .query(
                (row, _) ->
                    new Location(
                        new LocationId(Sql.uuid(row, "id")),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("city"),
                        row.getString("country"),
                        row.getString("region"),
                        row.getString("time_zone")))
            .list());
  }

  private List<LegalEntity> entities() {
    return List.copyOf(
        jdbc.sql("select * from people.legal_entity order by name, code")
            .query(
                (row, _) ->
                    new LegalEntity(
                        new EntityId(Sql.uuid(row, "id")),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("country")))
            .list());
  }
}
