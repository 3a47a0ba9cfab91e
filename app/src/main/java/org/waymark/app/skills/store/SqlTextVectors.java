package org.waymark.app.skills.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.skills.model.TextVectorStore;
import org.waymark.engine.vector.PackedVector;

@Repository
class SqlTextVectors implements TextVectorStore {
  private static final int AT_ONCE = 5_000;

  private final JdbcClient jdbc;
  private final Copy copy;

  SqlTextVectors(JdbcClient jdbc, Copy copy) {
    this.jdbc = jdbc;
    this.copy = copy;
  }

  @Override
  public Set<UUID> lacking(String encoder, Collection<UUID> hashes) {
    Set<UUID> lacking = new HashSet<>(hashes);
    for (UUID[] some : parts(hashes)) {
      jdbc.sql("select hash from skills.text_vector where encoder = ? and hash = any (?)")
          .params(encoder, some)
          .query(
              row -> {
                lacking.remove(row.getObject(1, UUID.class));
              });
    }
    return lacking;
  }

  @Override
  public Map<UUID, PackedVector> get(String encoder, Collection<UUID> hashes) {
    Map<UUID, PackedVector> found = HashMap.newHashMap(hashes.size());
    for (UUID[] some : parts(hashes)) {
      jdbc.sql(
              "select hash, bytes, scale from skills.text_vector where encoder = ? and hash = any (?)")
          .params(encoder, some)
          .query(
              row -> {
                found.put(
                    row.getObject(1, UUID.class),
                    PackedVector.of(row.getBytes(2), row.getFloat(3)));
              });
    }
    return found;
  }

  private static List<UUID[]> parts(Collection<UUID> hashes) {
    List<UUID> all = List.copyOf(hashes);
    List<UUID[]> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)).toArray(UUID[]::new));
    }
    return parts;
  }

  @Override
  @Transactional
  public void put(String encoder, Map<UUID, PackedVector> vectors) {
    HexFormat hex = HexFormat.of();
    copy.into(
        "skills.text_vector (hash, encoder, scale, bytes)",
        sink ->
            vectors.forEach(
                (hash, v) -> sink.row(hash, encoder, v.scale(), "\\x" + hex.formatHex(v.bytes()))));
  }
}
