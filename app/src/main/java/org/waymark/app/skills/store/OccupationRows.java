package org.waymark.app.skills.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.skills.model.Tally;
import org.waymark.app.skills.model.TaxonomyDraft;
import org.waymark.app.skills.model.TaxonomyDraft.Occupation;

/** Occupations of a catalogue and what they ask for. */
@Component
class OccupationRows {
  /** Tallies of occupations and of what they ask for. */
  record Both(Tally occupations, Tally relations) {}

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Copy copy;

  OccupationRows(JdbcClient jdbc, JdbcTemplate batch, Copy copy) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.copy = copy;
  }

  Both write(UUID taxonomy, TaxonomyDraft draft, Map<String, Integer> skills) {
    Map<String, Changes.Known> known = known(taxonomy);
    var changes = Changes.of(draft.occupations().values(), known, Occupation::uri);
    Map<String, Integer> ids = new HashMap<>();
    known.forEach((uri, k) -> ids.put(uri, k.id()));
    int next =
        jdbc.sql("select coalesce(max(id), -1) + 1 from skills.occupation")
            .query(Integer.class)
            .single();
    for (Occupation o : changes.fresh()) {
      ids.put(o.uri(), next++);
    }
    insert(taxonomy, changes.fresh(), ids);
    update(changes.changed(), ids);
    writeLabels(draft.language(), changes.touched(), ids);
    writeAsked(changes.touched(), ids, skills);
    return new Both(changes.tally(0), relations(changes, draft));
  }

  private static Tally relations(Changes<Occupation> changes, TaxonomyDraft draft) {
    long fresh = asked(changes.fresh());
    long changed = asked(changes.changed());
    long all = asked(List.copyOf(draft.occupations().values()));
    return new Tally(fresh, changed, 0, all - fresh - changed);
  }

  private static long asked(List<Occupation> occupations) {
    return occupations.stream().mapToLong(o -> o.asks().size()).sum();
  }

  private void insert(UUID taxonomy, List<Occupation> fresh, Map<String, Integer> ids) {
    copy.into(
        "skills.occupation (id, taxonomy_id, code, uri, title, description, digest)",
        sink -> {
          for (Occupation o : fresh) {
            sink.row(
                ids.get(o.uri()),
                taxonomy,
                o.code(),
                o.uri(),
                o.title(),
                o.description(),
                Changes.digest(o));
          }
        });
  }

  private void update(List<Occupation> changed, Map<String, Integer> ids) {
    if (changed.isEmpty()) {
      return;
    }
    batch.batchUpdate(
        "update skills.occupation set code = ?, title = ?, description = ?, digest = ? where id = ?",
        changed.stream()
            .map(
                o ->
                    new Object[] {
                      o.code(), o.title(), o.description(), Changes.digest(o), ids.get(o.uri())
                    })
            .toList());
    Integer[] old = changed.stream().map(o -> ids.get(o.uri())).toArray(Integer[]::new);
    jdbc.sql("delete from skills.occupation_label where occupation_id = any (?)")
        .param(old)
        .update();
    jdbc.sql("delete from skills.occupation_requirement where occupation_id = any (?)")
        .param(old)
        .update();
  }

  private void writeLabels(String language, List<Occupation> all, Map<String, Integer> ids) {
    copy.into(
        "skills.occupation_label (occupation_id, language, preferred, words, folded)",
        sink ->
            all.forEach(
                o ->
                    SkillHangings.names(o.title(), o.alternatives())
                        .forEach(
                            (folded, words) ->
                                sink.row(
                                    ids.get(o.uri()),
                                    language,
                                    words.equals(o.title()),
                                    words,
                                    folded))));
  }

  private void writeAsked(
      List<Occupation> all, Map<String, Integer> ids, Map<String, Integer> skills) {
    copy.into(
        "skills.occupation_requirement (occupation_id, skill_id, essential, importance, level)",
        sink ->
            all.forEach(
                o ->
                    o.asks()
                        .forEach(
                            (skill, asked) ->
                                sink.row(
                                    ids.get(o.uri()),
                                    skills.get(skill),
                                    asked.essential(),
                                    asked.importance(),
                                    asked.level()))));
  }

  private Map<String, Changes.Known> known(UUID taxonomy) {
    Map<String, Changes.Known> known = new HashMap<>();
    jdbc.sql("select id, uri, digest from skills.occupation where taxonomy_id = ?")
        .param(taxonomy)
        .query(
            row -> {
              known.put(row.getString(2), new Changes.Known(row.getInt(1), row.getString(3)));
            });
    return known;
  }
}
