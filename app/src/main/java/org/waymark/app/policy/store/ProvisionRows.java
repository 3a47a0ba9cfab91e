package org.waymark.app.policy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.people.EntityId;
import org.waymark.app.people.UnitId;
import org.waymark.app.policy.Decider;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.model.Extent;
import org.waymark.app.policy.model.Provision;
import org.waymark.app.policy.model.Rule;
import org.waymark.app.policy.model.Strength;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Provisions as rows. */
@Component
class ProvisionRows {
  static final String PUT =
      """
      insert into policy.provision (version, line, rule, value, kinds, countries, entities, units,
        families, contracts, level_from, level_to, decider, hours, from_on, last_on, texts, extent)
      values (:version, :line, :rule, :value, :kinds::text[], :countries::text[],
        :entities::uuid[], :units::uuid[], :families::text[], :contracts::text[], :level_from,
        :level_to, :decider, :hours, :from_on, :last_on, :texts::jsonb, :extent)
      on conflict (version, line) do update set rule = excluded.rule, value = excluded.value,
        kinds = excluded.kinds, countries = excluded.countries, entities = excluded.entities,
        units = excluded.units, families = excluded.families, contracts = excluded.contracts,
        level_from = excluded.level_from, level_to = excluded.level_to,
        decider = excluded.decider, hours = excluded.hours, from_on = excluded.from_on,
        last_on = excluded.last_on, texts = excluded.texts, extent = excluded.extent
      """;
  private final JsonMapper json;

  ProvisionRows(JsonMapper json) {
    this.json = json;
  }

  Provision read(ResultSet row) throws SQLException {
    return new Provision(
        row.getObject("line", UUID.class),
        Rule.valueOf(row.getString("rule")),
        extent(row),
        row.getString("value"),
        strength(row),
        row.getObject("from_on", LocalDate.class),
        row.getObject("last_on", LocalDate.class),
        json.readValue(row.getString("texts"), new TypeReference<Map<String, String>>() {}));
  }

  private static Extent extent(ResultSet row) throws SQLException {
    return new Extent(
        set(row, "kinds", (String code) -> MoveKind.of(code).orElseThrow()),
        set(row, "countries", (String code) -> code),
        set(row, "entities", EntityId::new),
        set(row, "units", UnitId::new),
        set(row, "families", (String code) -> code),
        set(row, "contracts", (String word) -> word),
        row.getObject("level_from", Integer.class),
        row.getObject("level_to", Integer.class));
  }

  @SuppressWarnings("unchecked") // the driver gives arrays of the column's type
  private static <F, T> Set<T> set(ResultSet row, String column, Function<F, T> wrap)
      throws SQLException {
    return Arrays.stream((F[]) row.getArray(column).getArray())
        .map(wrap)
        .collect(Collectors.toSet());
  }

  private static Strength strength(ResultSet row) throws SQLException {
    String decider = row.getString("decider");
    return decider == null
        ? Strength.HARD
        : new Strength.Soft(Decider.of(decider).orElseThrow(), row.getInt("hours"));
  }

  Map<String, @Nullable Object> write(int version, Provision provision) {
    Map<String, @Nullable Object> row = new HashMap<>();
    Extent extent = provision.extent();
    row.put("version", version);
    row.put("line", provision.line());
    row.put("rule", provision.rule().name());
    row.put("value", provision.value());
    row.put("kinds", array(extent.kinds().stream().map(MoveKind::code).toList()));
    row.put("countries", array(extent.countries()));
    row.put("entities", array(extent.entities()));
    row.put("units", array(extent.units()));
    row.put("families", array(extent.families()));
    row.put("contracts", array(extent.contracts()));
    row.put("level_from", extent.levelFrom());
    row.put("level_to", extent.levelTo());
    row.put("decider", null);
    row.put("hours", null);
    if (provision.strength() instanceof Strength.Soft(Decider decider, int hours)) {
      row.put("decider", decider.code());
      row.put("hours", hours);
    }
    row.put("from_on", provision.from());
    row.put("last_on", provision.last());
    row.put("texts", json.writeValueAsString(provision.texts()));
    row.put("extent", key(row));
    return row;
  }

  /** The same for the same extent, so that two cannot hold there at one time. */
  private static String key(Map<String, @Nullable Object> row) {
    return List.of(
            "kinds",
            "countries",
            "entities",
            "units",
            "families",
            "contracts",
            "level_from",
            "level_to")
        .stream()
        .map(column -> String.valueOf(row.get(column)))
        .collect(Collectors.joining("/"));
  }

  /** In order, quoted, whatever stands in a code. */
  private static String array(Collection<?> values) {
    return values.stream()
        .map(String::valueOf)
        .sorted()
        .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }
}
