package org.waymark.app.opportunities.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningStock;
import org.waymark.app.skills.RequirementsBook.Requirement;

@Repository
class StoredStock implements OpeningStock {
  private final JdbcClient db;
  private final NamedParameterJdbcTemplate batches;
  private final OpeningRequirementRows requirements;

  StoredStock(
      JdbcClient db, NamedParameterJdbcTemplate batches, OpeningRequirementRows requirements) {
    this.db = db;
    this.batches = batches;
    this.requirements = requirements;
  }

  @Override
  public Map<String, Opening> byCode() {
    return db
        .sql(OpeningRows.SELECT + " where o.code is not null for update of o")
        .query(OpeningRows::opening)
        .list()
        .stream()
        .collect(Collectors.toMap(o -> Objects.requireNonNull(o.code()), Function.identity()));
  }

  @Override
  public void add(List<Opening> openings, Change change) {
    each(OpeningColumns.ADD, openings, OpeningColumns::of);
    each(OpeningColumns.REMEMBER, openings, o -> OpeningColumns.of(o, change));
  }

  @Override
  public void keep(List<Opening> openings) {
    each(OpeningColumns.KEEP, openings, OpeningColumns::of);
  }

  @Override
  public void move(List<Opening> openings, Change change) {
    each(OpeningColumns.MOVE, openings, o -> OpeningColumns.of(o, change));
    each(OpeningColumns.REMEMBER, openings, o -> OpeningColumns.of(o, change));
  }

  @Override
  public Map<OpeningId, List<Requirement>> own() {
    return requirements.current();
  }

  @Override
  public Map<OpeningId, Integer> revisions() {
    Map<OpeningId, Integer> revisions = new HashMap<>();
    db.sql("select opening, max(revision) as last from opportunities.requirement group by opening")
        .query(
            row -> {
              UUID opening = row.getObject("opening", UUID.class);
              revisions.put(new OpeningId(opening), row.getInt("last"));
            });
    return revisions;
  }

  @Override
  public void ask(List<Asking> all) {
    requirements.add(all);
  }

  private void each(
      String sql, Collection<Opening> openings, Function<Opening, SqlParameterSource> columns) {
    if (!openings.isEmpty()) {
      batches.batchUpdate(sql, openings.stream().map(columns).toArray(SqlParameterSource[]::new));
    }
  }
}
