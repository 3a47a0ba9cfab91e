package org.waymark.app.people.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.app.people.model.Names;

/**
 * Things of one sort that rows name by code, or by name where that leads to one thing only. What
 * nobody knows yet is created on the way, with what it was called as its code and its name.
 */
final class Named {
  private static final UUID SEVERAL = new UUID(0, 0);
  private final Map<String, UUID> codes = new HashMap<>();
  private final Map<String, UUID> names = new HashMap<>();
  private final Map<UUID, String> labels = new HashMap<>();
  private final Map<String, UUID> fresh = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  static Named read(JdbcTemplate jdbc, String table, String name) {
    var named = new Named();
    jdbc.query(
        "select id, code, " + name + " as name from people." + table,
        row -> {
          named.add(row.getObject("id", UUID.class), row.getString("code"), row.getString("name"));
        });
    return named;
  }

  private void add(UUID id, String code, String name) {
    codes.put(code, id);
    names.merge(Names.folded(name), id, (a, b) -> a.equals(b) ? a : SEVERAL);
    labels.put(id, name);
  }

  /** The thing of this code or name, made now if need be; nothing for an empty text. */
  @Nullable UUID findOrCreate(String text) {
    return text.isEmpty() ? null : need(text);
  }

  UUID need(String text) {
    UUID found = find(text);
    return found == null ? create(text) : found;
  }

  private @Nullable UUID find(String text) {
    UUID byCode = codes.get(text);
    if (byCode != null) {
      return byCode;
    }
    UUID byName = names.get(Names.folded(text));
    return SEVERAL.equals(byName) ? null : byName;
  }

  private UUID create(String text) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    add(id, text, text);
    fresh.put(text, id);
    order.add(text);
    return id;
  }

  String label(@Nullable UUID id) {
    return id == null ? "" : labels.getOrDefault(id, "");
  }

  /** Codes that were there before this import. */
  List<String> knownBefore() {
    return codes.keySet().stream().filter(code -> !fresh.containsKey(code)).toList();
  }

  List<String> created() {
    return order;
  }

  UUID id(String createdText) {
    return java.util.Objects.requireNonNull(fresh.get(createdText));
  }
}
