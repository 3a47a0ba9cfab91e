package org.waymark.app.mobility.border.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.mobility.border.model.Cost;
import org.waymark.app.mobility.border.model.CountryPack;
import org.waymark.app.mobility.border.model.Packs;
import org.waymark.app.mobility.border.model.Stay;

@Repository
class PackStore implements Packs {
  private final JdbcClient db;
  private final PackParts parts;

  PackStore(JdbcClient db, PackParts parts) {
    this.db = db;
    this.parts = parts;
  }

  private record Head(UUID id, String country, int version, boolean example, String currency) {}

  @Override
  public List<CountryPack> current() {
    return db
        .sql(
            """
            select distinct on (country) id, country, version, example, currency
            from mobility.country_pack order by country, version desc
            """)
        .query(Head.class)
        .list()
        .stream()
        .map(this::whole)
        .toList();
  }

  @Override
  public Optional<CountryPack> current(String country) {
    return db.sql(
            """
            select id, country, version, example, currency from mobility.country_pack
            where country = ? order by version desc limit 1
            """)
        .param(country)
        .query(Head.class)
        .optional()
        .map(this::whole);
  }

  @Override
  public Optional<CountryPack> find(UUID id) {
    return db.sql(
            "select id, country, version, example, currency from mobility.country_pack where id = ?")
        .param(id)
        .query(Head.class)
        .optional()
        .map(this::whole);
  }

  private CountryPack whole(Head head) {
    Map<Stay, CountryPack.Route> routes = new EnumMap<>(Stay.class);
    db.sql("select * from mobility.pack_route where pack = ?")
        .param(head.id())
        .query(
            row -> {
              routes.put(
                  Stay.of(row.getString("stay")).orElseThrow(),
                  new CountryPack.Route(
                      row.getInt("weeks_from"),
                      row.getInt("weeks_to"),
                      Cost.of(row.getString("cost"))));
            });
    List<CountryPack.Entry> entries =
        db.sql("select * from mobility.pack_entry where pack = ? order by nr")
            .param(head.id())
            .query(PackParts::entry)
            .list();
    return new CountryPack(
        head.id(),
        head.country(),
        head.version(),
        head.example(),
        head.currency(),
        routes,
        entries);
  }

  @Override
  public List<Version> versions(String country) {
    return db.sql("select * from mobility.country_pack where country = ? order by version desc")
        .param(country)
        .query(
            (row, _) ->
                new Version(
                    row.getInt("version"),
                    row.getTimestamp("at").toInstant(),
                    row.getBoolean("example")))
        .list();
  }

  @Override
  public CountryPack add(CountryPack pack, Instant at, @Nullable UUID run) {
    UUID id =
        db.sql(
                """
                insert into mobility.country_pack (country, version, example, currency, at, run)
                values (:country, coalesce((select max(version) from mobility.country_pack
                  where country = :country), 0) + 1, :example, :currency, :at, :run)
                returning id
                """)
            .param("country", pack.country())
            .param("example", pack.example())
            .param("currency", pack.currency())
            .param("at", Timestamp.from(at))
            .param("run", run)
            .query(UUID.class)
            .single();
    pack.routes().forEach((stay, route) -> parts.add(id, stay, route));
    pack.entries().forEach(entry -> parts.add(id, entry));
    return find(id).orElseThrow();
  }
}
