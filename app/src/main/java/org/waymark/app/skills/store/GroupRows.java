package org.waymark.app.skills.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.skills.model.Tally;
import org.waymark.app.skills.model.TaxonomyDraft.Group;
import org.waymark.engine.SkillKind;

/** Groups of skills, a tree in each version. */
@Component
class GroupRows {
  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Copy copy;

  GroupRows(JdbcClient jdbc, JdbcTemplate batch, Copy copy) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.copy = copy;
  }

  Tally write(UUID taxonomy, Collection<Group> all) {
    var changes = Changes.of(all, known(taxonomy), Group::code);
    Map<String, Integer> ids = ids(taxonomy);
    int next =
        jdbc.sql("select coalesce(max(id), -1) + 1 from skills.skill_group")
            .query(Integer.class)
            .single();
    for (Group g : changes.fresh()) {
      ids.put(g.code(), next++);
    }
    copy.into(
        "skills.skill_group (id, taxonomy_id, code, name, parent, ages_as)",
        sink -> {
          for (Group g : changes.fresh()) {
            sink.row(ids.get(g.code()), taxonomy, g.code(), g.name(), parent(ids, g), agesAs(g));
          }
        });
    List<@Nullable Object[]> updates =
        changes.changed().stream()
            .map(
                g ->
                    new @Nullable Object[] {g.name(), parent(ids, g), agesAs(g), ids.get(g.code())})
            .toList();
    batch.batchUpdate(
        "update skills.skill_group set name = ?, parent = ?, ages_as = ? where id = ?", updates);
    return changes.tally(0);
  }

  private static @Nullable Integer parent(Map<String, Integer> ids, Group g) {
    return g.parent() == null ? null : ids.get(g.parent());
  }

  private static @Nullable String agesAs(Group g) {
    return g.agesAs() == null ? null : g.agesAs().name().toLowerCase(Locale.ROOT);
  }

  Map<String, Integer> ids(UUID taxonomy) {
    Map<String, Integer> ids = new HashMap<>();
    jdbc.sql("select code, id from skills.skill_group where taxonomy_id = ?")
        .param(taxonomy)
        .query(
            row -> {
              ids.put(row.getString(1), row.getInt(2));
            });
    return ids;
  }

  private Map<String, Changes.Known> known(UUID taxonomy) {
    Map<String, Changes.Known> known = new HashMap<>();
    jdbc.sql(
            """
            select g.id, g.code, g.name, p.code as parent, g.ages_as
            from skills.skill_group g left join skills.skill_group p on p.id = g.parent
            where g.taxonomy_id = ?
            """)
        .param(taxonomy)
        .query(
            row -> {
              String agesAs = row.getString("ages_as");
              var group =
                  new Group(
                      row.getString("code"),
                      row.getString("name"),
                      row.getString("parent"),
                      agesAs == null ? null : SkillKind.valueOf(agesAs.toUpperCase(Locale.ROOT)));
              known.put(group.code(), new Changes.Known(row.getInt("id"), Changes.digest(group)));
            });
    return known;
  }
}
