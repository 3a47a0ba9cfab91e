package org.waymark.app.skills.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.Derivation.Nature;
import org.waymark.app.skills.model.Derivation.Rating;
import org.waymark.app.skills.model.Derivation.Said;
import org.waymark.app.skills.model.Derivation.Use;
import org.waymark.app.skills.model.Mentions;
import org.waymark.engine.text.Words;

/**
 * What one catalogue says about some of its occupations. Its tables are read by plain scans and put
 * together here: the planner knows nothing of tables that were filled a moment ago.
 */
final class CatalogueFacts {
  private static final String OCCUPATIONS =
      "select id, code, title || ' ' || description as words from skills.occupation where taxonomy_id = ? order by id";
  private static final String SKILLS =
      "select id, name, kind = 'tool' as tool, reach from skills.skill where taxonomy_id = ?";
  private static final String USES =
      """
      select r.skill_id, count(*) as occupations, coalesce(avg(r.importance), 0) as mean,
        coalesce(stddev_pop(r.importance), 0) as spread
      from skills.occupation_requirement r group by r.skill_id
      """;
  private static final String RELATIONS =
      """
      select occupation_id, skill_id, essential, coalesce(importance, 0) as importance,
        coalesce(level, 0) as level
      from skills.occupation_requirement where occupation_id = any (?) order by 1, 2
      """;

  private static final int BORNE_OUT = 5; // a fifth of the relatives will do

  private record Occupation(int id, String code, String words) {}

  private record Skill(int id, String name, boolean tool, int reach) {}

  private record Uses(int skillId, int occupations, double mean, double spread) {}

  private record Relation(int skill, boolean essential, double importance, double level) {}

  private final Map<Integer, Occupation> occupations;
  private final Map<Integer, Skill> skills;
  private final Map<Integer, Uses> uses;
  private final Map<Integer, List<Relation>> relations = new HashMap<>();
  private final Relatives relatives = new Relatives();
  private final Mentions mentions;
  private final Map<Integer, List<String>> names = new HashMap<>();

  CatalogueFacts(JdbcClient jdbc, UUID taxonomy, Collection<Integer> wanted) {
    occupations = byId(jdbc.sql(OCCUPATIONS).param(taxonomy), Occupation.class, Occupation::id);
    skills = byId(jdbc.sql(SKILLS).param(taxonomy), Skill.class, Skill::id);
    uses = byId(jdbc.sql(USES), Uses.class, Uses::skillId);
    mentions = new Mentions(occupations.values().stream().map(Occupation::words).toList());
    relate(jdbc, wanted);
  }

  private static <T> Map<Integer, T> byId(
      JdbcClient.StatementSpec sql, Class<T> type, Function<T, Integer> id) {
    return sql.query(type).list().stream().collect(Collectors.toMap(id, one -> one));
  }

  private void relate(JdbcClient jdbc, Collection<Integer> wanted) {
    Set<String> wide =
        wanted.stream().map(id -> Relatives.wide(of(id).code())).collect(Collectors.toSet());
    List<Occupation> related =
        occupations.values().stream().filter(o -> wide.contains(Relatives.wide(o.code()))).toList();
    related.forEach(o -> relatives.occupation(o.code()));
    jdbc.sql(RELATIONS)
        .param(related.stream().map(Occupation::id).toArray(Integer[]::new))
        .query(this::relation);
  }

  private void relation(ResultSet row) throws SQLException {
    int occupation = row.getInt("occupation_id");
    var relation =
        new Relation(
            row.getInt("skill_id"),
            row.getBoolean("essential"),
            row.getDouble("importance"),
            row.getDouble("level"));
    relations.computeIfAbsent(occupation, _ -> new ArrayList<>()).add(relation);
    relatives.asks(of(occupation).code(), relation.skill(), relation.essential());
  }

  private Occupation of(int id) {
    return Objects.requireNonNull(occupations.get(id));
  }

  int size() {
    return occupations.size();
  }

  /** What it says about an occupation. */
  List<Said> said(int occupation) {
    Occupation asking = of(occupation);
    Set<String> words = Mentions.words(asking.words());
    return relations.getOrDefault(asking.id(), List.of()).stream()
        .map(r -> said(asking, words, r))
        .toList();
  }

  private Said said(Occupation asking, Set<String> words, Relation r) {
    Skill skill = Objects.requireNonNull(skills.get(r.skill()));
    Uses all = Objects.requireNonNull(uses.get(r.skill()));
    double standing = all.spread() == 0 ? 0 : (r.importance() - all.mean()) / all.spread();
    double family = relatives.share(asking.code(), skill.id());
    return new Said(
        new SkillId(skill.id()),
        r.essential(),
        new Nature(skill.tool(), skill.reach()),
        new Use(all.occupations(), family),
        named(skill, words, family),
        new Rating(r.importance(), r.level(), r.importance() == 0 ? 0 : standing));
  }

  /** A single word is soon said; it counts as far as the relatives bear it out. */
  private double named(Skill skill, Set<String> words, double family) {
    List<String> name = names.computeIfAbsent(skill.id(), _ -> Words.stems(skill.name()));
    double share = mentions.share(name, words);
    return name.size() > 1 ? share : share * Math.min(1, BORNE_OUT * family);
  }
}
