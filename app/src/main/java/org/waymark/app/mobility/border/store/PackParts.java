package org.waymark.app.mobility.border.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.mobility.border.model.Area;
import org.waymark.app.mobility.border.model.CountryPack;
import org.waymark.app.mobility.border.model.Risk;
import org.waymark.app.mobility.border.model.Stay;
import org.waymark.app.mobility.border.model.TaskOwner;

/** Ways and tasks of packs: written once, as no version ever changes. */
@Repository
class PackParts {
  private final JdbcClient db;

  PackParts(JdbcClient db) {
    this.db = db;
  }

  static CountryPack.Entry entry(ResultSet row, int nr) throws SQLException {
    String risk = row.getString("risk");
    return new CountryPack.Entry(
        row.getInt("nr"),
        Area.of(row.getString("area")).orElseThrow(),
        Arrays.stream((String[]) row.getArray("stays").getArray())
            .map(s -> Stay.of(s).orElseThrow())
            .collect(Collectors.toSet()),
        risk == null ? null : Risk.of(risk).orElseThrow(),
        TaskOwner.of(row.getString("owner")).orElseThrow(),
        row.getInt("weeks_before"),
        row.getBoolean("blocking"),
        row.getString("text"),
        row.getString("german"),
        row.getObject("guide", UUID.class));
  }

  void add(UUID pack, Stay stay, CountryPack.Route route) {
    db.sql(
            """
            insert into mobility.pack_route (pack, stay, weeks_from, weeks_to, cost)
            values (?, ?, ?, ?, ?)
            """)
        .params(pack, stay.code(), route.weeksFrom(), route.weeksTo(), route.cost().code())
        .update();
  }

  void add(UUID pack, CountryPack.Entry entry) {
    Risk when = entry.when();
    db.sql(
            """
            insert into mobility.pack_entry (pack, nr, area, stays, risk, owner, weeks_before,
              blocking, text, german, guide)
            values (:pack, :nr, :area, string_to_array(:stays, ','), :risk, :owner, :weeks,
              :blocking, :text, :german, :guide)
            """)
        .param("pack", pack)
        .param("nr", entry.nr())
        .param("area", entry.area().code())
        .param(
            "stays",
            entry.stays().stream().map(Stay::code).sorted().collect(Collectors.joining(",")))
        .param("risk", when == null ? null : when.code())
        .param("owner", entry.owner().code())
        .param("weeks", entry.weeksBefore())
        .param("blocking", entry.blocking())
        .param("text", entry.text())
        .param("german", entry.german())
        .param("guide", entry.guide())
        .update();
  }
}
