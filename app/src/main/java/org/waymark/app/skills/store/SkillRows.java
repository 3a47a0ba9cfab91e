package org.waymark.app.skills.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.skills.model.Tally;
import org.waymark.app.skills.model.TaxonomyDraft;
import org.waymark.app.skills.model.TaxonomyDraft.Skill;

/** Skills of a version with all that hangs on them. */
@Component
class SkillRows {
  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Copy copy;
  private final SkillHangings hangings;

  SkillRows(JdbcClient jdbc, JdbcTemplate batch, Copy copy, SkillHangings hangings) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.copy = copy;
    this.hangings = hangings;
  }

  Tally write(UUID taxonomy, TaxonomyDraft draft, Map<String, Integer> groups, Instant at) {
    Map<String, Changes.Known> known = known(taxonomy);
    var changes = Changes.of(draft.skills().values(), known, Skill::code);
    Map<String, Integer> ids = new HashMap<>();
    known.forEach((code, k) -> ids.put(code, k.id()));
    int next =
        jdbc.sql("select coalesce(max(id), -1) + 1 from skills.skill")
            .query(Integer.class)
            .single();
    for (Skill s : changes.fresh()) {
      ids.put(s.code(), next++);
    }
    insert(taxonomy, changes.fresh(), ids);
    update(changes.changed(), ids);
    hangings.replace(draft.language(), changes.touched(), changes.changed(), ids, groups);
    linkVersions(taxonomy);
    return changes.tally(draft.changes() ? 0 : retire(taxonomy, draft, at));
  }

  private void insert(UUID taxonomy, List<Skill> fresh, Map<String, Integer> ids) {
    copy.into(
        "skills.skill (id, taxonomy_id, code, name, description, kind, reach, digest)",
        sink -> {
          for (Skill s : fresh) {
            sink.row(
                ids.get(s.code()),
                taxonomy,
                s.code(),
                s.name(),
                s.description(),
                s.kind().name().toLowerCase(java.util.Locale.ROOT),
                s.reach().code(),
                Changes.digest(s));
          }
        });
  }

  private void update(List<Skill> changed, Map<String, Integer> ids) {
    batch.batchUpdate(
        """
        update skills.skill
        set name = ?, description = ?, kind = ?, reach = ?, digest = ?, retired_on = null where id = ?
        """,
        changed.stream()
            .map(
                s ->
                    new Object[] {
                      s.name(),
                      s.description(),
                      s.kind().name().toLowerCase(java.util.Locale.ROOT),
                      s.reach().code(),
                      Changes.digest(s),
                      ids.get(s.code())
                    })
            .toList());
  }

  /** Skills that a whole version no longer names. */
  private long retire(UUID taxonomy, TaxonomyDraft draft, Instant at) {
    LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
    return jdbc.sql(
            """
            update skills.skill set retired_on = ?, digest = ''
            where taxonomy_id = ? and retired_on is null and not code = any (?)
            """)
        .params(day, taxonomy, draft.skills().keySet().toArray(String[]::new))
        .update();
  }

  /** The same concept in two versions of a family is worth the same. */
  private void linkVersions(UUID taxonomy) {
    jdbc.sql(
            """
            insert into skills.skill_link (from_skill, to_skill, kind)
            select pair.a, pair.b, 'same'
            from skills.taxonomy mine
            join skills.taxonomy other on other.family = mine.family and other.id <> mine.id
            join skills.skill s on s.taxonomy_id = mine.id
            join skills.skill o on o.taxonomy_id = other.id and o.code = s.code
            cross join lateral (values (s.id, o.id), (o.id, s.id)) as pair (a, b)
            where mine.id = ?
            on conflict do nothing
            """)
        .param(taxonomy)
        .update();
  }

  /** Names in another language for a version that is there already. */
  Tally labelsOnly(UUID taxonomy, TaxonomyDraft draft) {
    Map<String, Integer> ids = ids(taxonomy);
    Collection<Skill> named =
        draft.skills().values().stream().filter(s -> ids.containsKey(s.code())).toList();
    return hangings.labels(draft.language(), named, ids);
  }

  Map<String, Integer> ids(UUID taxonomy) {
    Map<String, Integer> ids = new HashMap<>();
    known(taxonomy).forEach((code, k) -> ids.put(code, k.id()));
    return ids;
  }

  private Map<String, Changes.Known> known(UUID taxonomy) {
    Map<String, Changes.Known> known = new HashMap<>();
    try (Stream<Row> rows =
        jdbc
            .sql("select id, code, digest from skills.skill where taxonomy_id = ?")
            .param(taxonomy)
            .query(Row.class)
            .stream()) {
      rows.forEach(r -> known.put(r.code(), new Changes.Known(r.id(), r.digest())));
    }
    return known;
  }

  private record Row(int id, String code, String digest) {}
}
