package org.waymark.app.skills.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.Derivation;
import org.waymark.app.skills.model.Derivation.Nature;
import org.waymark.app.skills.model.Derivation.Rating;
import org.waymark.app.skills.model.Derivation.Said;
import org.waymark.app.skills.model.Derivation.Use;
import org.waymark.app.skills.model.Occupations;

@Repository
class SqlOccupations implements Occupations {
  private static final String FOUND =
      """
      select wanted.code, o.id, o.title, o.taxonomy_id::text as taxonomy
      from unnest(?) as wanted (code)
      join lateral (
        select o.id, o.title, o.taxonomy_id from skills.occupation o
        join skills.taxonomy t on t.id = o.taxonomy_id
        where t.current and (o.code = wanted.code or o.uri = wanted.code)
        order by t.family limit 1) o on true
      """;
  private static final String SAID =
      """
      with stats as (
        select skill_id, count(*) as asked_by, avg(importance) as mean, stddev_pop(importance) as spread
        from skills.occupation_requirement group by skill_id),
      wanted as (
        select id, taxonomy_id, left(code, 3) as family from skills.occupation where id = any (?)),
      relatives as (
        select f.taxonomy_id, f.family, o.id, count(*) over (partition by f.taxonomy_id, f.family) as n
        from (select distinct taxonomy_id, family from wanted) f
        join skills.occupation o on o.taxonomy_id = f.taxonomy_id and left(o.code, 3) = f.family),
      shares as (
        select k.taxonomy_id, k.family, r.skill_id,
          sum(case when r.essential then 1 else 0.5 end) / max(k.n) as share
        from relatives k join skills.occupation_requirement r on r.occupation_id = k.id
        group by k.taxonomy_id, k.family, r.skill_id)
      select r.occupation_id, r.skill_id, r.essential, s.kind = 'tool' as tool, s.reach, st.asked_by,
        sh.share, coalesce(r.importance, 0) as importance, coalesce(r.level, 0) as level,
        coalesce((r.importance - st.mean) / nullif(st.spread, 0), 0) as standing
      from wanted w
      join skills.occupation_requirement r on r.occupation_id = w.id
      join skills.skill s on s.id = r.skill_id
      join stats st on st.skill_id = r.skill_id
      join shares sh on sh.taxonomy_id = w.taxonomy_id and sh.family = w.family and sh.skill_id = r.skill_id
      """;

  private final JdbcClient jdbc;

  SqlOccupations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Found(String code, int id, String title, String taxonomy) {}

  @Override
  public Map<String, Known> derive(Collection<String> codes) {
    List<Found> found =
        jdbc.sql(FOUND).param(codes.toArray(String[]::new)).query(Found.class).list();
    Map<Integer, List<Said>> said = said(found);
    Map<String, Integer> sizes = sizes();
    Map<String, Known> known = new HashMap<>();
    for (Found f : found) {
      int occupations = sizes.getOrDefault(f.taxonomy(), 1);
      var derived = Derivation.of(said.getOrDefault(f.id(), List.of()), occupations);
      known.put(f.code(), new Known(f.id(), f.title(), derived));
    }
    return known;
  }

  private Map<Integer, List<Said>> said(List<Found> found) {
    Map<Integer, List<Said>> said = new LinkedHashMap<>();
    if (!found.isEmpty()) {
      jdbc.sql(SAID)
          .param(found.stream().map(Found::id).distinct().toArray(Integer[]::new))
          .query(
              row -> {
                said.computeIfAbsent(row.getInt("occupation_id"), _ -> new ArrayList<>())
                    .add(said(row));
              });
    }
    return said;
  }

  private static Said said(ResultSet row) throws SQLException {
    return new Said(
        new SkillId(row.getInt("skill_id")),
        row.getBoolean("essential"),
        new Nature(row.getBoolean("tool"), row.getInt("reach")),
        new Use(row.getInt("asked_by"), row.getDouble("share")),
        new Rating(row.getDouble("importance"), row.getDouble("level"), row.getDouble("standing")));
  }

  private Map<String, Integer> sizes() {
    Map<String, Integer> sizes = new HashMap<>();
    jdbc.sql("select taxonomy_id::text, count(*) from skills.occupation group by taxonomy_id")
        .query(
            row -> {
              sizes.put(row.getString(1), row.getInt(2));
            });
    return sizes;
  }
}
