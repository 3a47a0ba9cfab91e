package org.waymark.app.skills.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.skills.model.Folding;
import org.waymark.app.skills.model.Tally;
import org.waymark.app.skills.model.TaxonomyDraft.Skill;

/** What hangs on a skill: names, groups and links to other skills. */
@Component
class SkillHangings {
  private static final int LONGEST = 400;
  private final JdbcClient jdbc;
  private final Copy copy;

  SkillHangings(JdbcClient jdbc, Copy copy) {
    this.jdbc = jdbc;
    this.copy = copy;
  }

  /** Writes what hangs on all, taking away first what hung on those that were there. */
  void replace(
      String language,
      Collection<Skill> all,
      Collection<Skill> there,
      Map<String, Integer> ids,
      Map<String, Integer> groups) {
    Integer[] old = ids(there, ids);
    delete("delete from skills.skill_in_group where skill_id = any (?)", old);
    delete("delete from skills.skill_link where kind <> 'same' and from_skill = any (?)", old);
    writeLabels(language, all, there, ids);
    writeGroups(all, ids, groups);
    writeLinks(all, ids);
  }

  Tally labels(String language, Collection<Skill> all, Map<String, Integer> ids) {
    long before = count(language, ids(all, ids));
    writeLabels(language, all, all, ids);
    long after = count(language, ids(all, ids));
    return new Tally(Math.max(0, after - before), 0, 0, Math.min(before, after));
  }

  private long count(String language, Integer[] skills) {
    return jdbc.sql(
            "select count(*) from skills.skill_label where language = ? and skill_id = any (?)")
        .params(language, skills)
        .query(Long.class)
        .single();
  }

  private void delete(String sql, Integer[] skills) {
    if (skills.length > 0) {
      jdbc.sql(sql).param(skills).update();
    }
  }

  private static Integer[] ids(Collection<Skill> skills, Map<String, Integer> ids) {
    return skills.stream().map(s -> ids.get(s.code())).toArray(Integer[]::new);
  }

  private void writeLabels(
      String language, Collection<Skill> all, Collection<Skill> there, Map<String, Integer> ids) {
    if (!there.isEmpty()) {
      jdbc.sql("delete from skills.skill_label where language = ? and skill_id = any (?)")
          .params(language, ids(there, ids))
          .update();
    }
    copy.into(
        "skills.skill_label (skill_id, language, preferred, words, folded)",
        sink ->
            all.forEach(
                s ->
                    names(s.name(), s.alternatives())
                        .forEach(
                            (folded, words) ->
                                sink.row(
                                    ids.get(s.code()),
                                    language,
                                    words.equals(s.name()),
                                    words,
                                    folded))));
  }

  /** Each folded form once, the preferred name first. */
  static Map<String, String> names(String preferred, Collection<String> others) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(Folding.fold(preferred), preferred);
    for (String other : others) {
      String folded = Folding.fold(other);
      if (!folded.isEmpty() && other.length() <= LONGEST) {
        names.putIfAbsent(folded, other);
      }
    }
    return names;
  }

  private void writeGroups(
      Collection<Skill> all, Map<String, Integer> ids, Map<String, Integer> groups) {
    copy.into(
        "skills.skill_in_group (skill_id, group_id)",
        sink -> {
          for (Skill s : all) {
            s.groups().forEach(g -> sink.row(ids.get(s.code()), groups.get(g)));
          }
        });
  }

  private void writeLinks(Collection<Skill> all, Map<String, Integer> ids) {
    copy.into(
        "skills.skill_link (from_skill, to_skill, kind)",
        sink -> {
          for (Skill s : all) {
            links(sink, ids, s, s.broader(), "broader");
            links(sink, ids, s, s.related(), "related");
          }
        });
  }

  private static void links(
      Copy.Sink sink, Map<String, Integer> ids, Skill from, Collection<String> to, String kind) {
    List<String> others = to.stream().filter(code -> !code.equals(from.code())).toList();
    others.forEach(code -> sink.row(ids.get(from.code()), ids.get(code), kind));
  }
}
